/** At the opening of the pane: what a write that nobody saw end has left, and taking that away. */
import { hostInfo } from "./host";
import { cleanUp, isHalf } from "./recovery";
import { reading, run } from "./run";
import { forgetWrite, writeNote, type WriteNote } from "./write-note";

export interface Unfinished {
  /** Paragraphs of ours that were never whole. */
  lines: number;
  /** To be put back: Track Changes is another than the user had it. */
  mode: WriteNote["mode"];
}

/**
 * Looks, where there is a note of this document, for what it warns of. Null when there is nothing.
 * @throws WordFailure when Word will not say: the note stays
 */
export async function findUnfinished(): Promise<Unfinished | null> {
  const note = writeNote();
  if (!note) return null;
  const found = await run(async (context) => {
    const { document } = context;
    const { paragraphs } = document.body;
    paragraphs.load("text");
    const trackable = hostInfo().capabilities.tracking;
    if (trackable) document.load("changeTrackingMode");
    await reading(context.sync());
    const lines = paragraphs.items.filter(({ text }) => isHalf(text)).length;
    // We only ever put it on: a user who has put it off since is not contradicted.
    const left = trackable && note.mode === "Off" && document.changeTrackingMode !== "Off";
    return { lines, mode: left ? note.mode : null };
  });
  if (found.lines > 0 || found.mode !== null) return found;
  forgetWrite();
  return null;
}

/**
 * Takes away what was never whole, and puts back the mode that the user had.
 * @returns whether an empty line stays: a document's last paragraph can be emptied, not deleted
 * @throws WordFailure the note stays, for the next opening
 */
export function tidyUnfinished({ mode }: Unfinished): Promise<boolean> {
  return run((context) => cleanUp(context, { users: () => mode }));
}
