/**
 * After a failed write: what came before the failing action stays done, and an answer that never
 * came may have been a yes. So look, clean up what is ours, and say how things stand.
 */
import { toFailure, WordFailure } from "./failure";
import { hostInfo } from "./host";
import { answered, run } from "./run";
import type { Tracking } from "./tracking";
import { forgetWrite } from "./write-note";

/** Text of the paragraph that is to be replaced by an insert: found again when the insert failed. */
export const MARKER = "[Modeltrouw]";

/** Stands for the n-th answer of a clause until it has its control: text that no agreement holds. */
export const standIn = (n: number) => `\u27e6${n}\u27e7`;

/** A paragraph of ours that was never whole. */
export const isHalf = (text: string) => text === MARKER || /\u27e6\d+\u27e7/.test(text);

/** What a section break that Word makes says, and nothing else. */
const isBare = (text: string) => /^[\f\s]*$/.test(text);

/** What is ours and not whole: lines, and the section break between two of them. */
function halves<T extends { text: string }>(all: readonly T[]): T[] {
  return all.filter(
    ({ text }, at) =>
      isHalf(text) ||
      (isBare(text) && all[at - 1]?.text === MARKER && all[at + 1]?.text === MARKER),
  );
}

/** Queues the reading of the controls with a tag: their number tells whether an insert arrived. */
export function controlsByTag(
  context: Word.RequestContext,
  tag: string,
): Word.ContentControlCollection {
  const controls = context.document.contentControls.getByTag(tag);
  controls.load("id");
  return controls;
}

/**
 * Removes what a failed insert left, and puts the tracking mode back.
 * Returns normally when the text does stand in the document.
 * @throws WordFailure otherwise; see `insertPackage` for the codes.
 */
export async function afterFailure(
  error: unknown,
  tag: string,
  tagsBefore: number,
  tracking: Tracking | undefined,
): Promise<void> {
  const cause = toFailure(error);
  let found: { written: boolean; lineLeft: boolean };
  try {
    found = await run(async (context) => {
      const controls = controlsByTag(context, tag);
      const lineLeft = await cleanUp(context, tracking);
      return { written: controls.items.length > tagsBefore, lineLeft };
    });
  } catch (second) {
    const code = cause.code === "no-answer" ? "no-answer" : "unknown-state";
    throw new WordFailure(code, cause.detail, { cause: second });
  }
  if (found.written) return;
  if (found.lineLeft) throw new WordFailure("line-left", cause.detail, { cause });
  throw writeFailure(cause);
}

/**
 * Removes what is ours and not whole, and puts the tracking mode back. What was never whole leaves no trace: not even
 * a tracked one.
 * @returns whether an empty line stays: a document's last paragraph can be emptied, not deleted.
 */
export async function cleanUp(
  context: Word.RequestContext,
  tracking: Pick<Tracking, "users"> | undefined,
): Promise<boolean> {
  const { document } = context;
  const paragraphs = document.body.paragraphs;
  paragraphs.load("text");
  const trackable = hostInfo().capabilities.tracking;
  if (trackable) document.load("changeTrackingMode");
  await answered(context.sync());

  const left = halves(paragraphs.items);
  const users = tracking?.users() ?? null;
  const changed = users !== null && users !== document.changeTrackingMode;
  // Nothing to tidy: a document that refuses every write is not asked for one.
  if (left.length === 0 && !changed) {
    forgetWrite();
    return false;
  }
  const mode = trackable ? (users ?? document.changeTrackingMode) : null;
  if (mode && left.length > 0) document.changeTrackingMode = "Off";
  for (const paragraph of left) paragraph.delete();
  if (mode) document.changeTrackingMode = mode;
  await answered(context.sync());
  forgetWrite();
  return left.some((paragraph) => paragraph === paragraphs.items.at(-1));
}

/** Keeps the codes that tell the user what to do; the rest becomes "nothing was written". */
export function writeFailure(error: unknown): WordFailure {
  const cause = toFailure(error);
  return cause.code === "unexpected"
    ? new WordFailure("write-failed", cause.detail, { cause })
    : cause;
}
