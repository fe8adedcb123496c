/**
 * Inserts a package in two syncs: one to see where it may land, one that does little else than the
 * write (Word has no transactions; on the web every write costs seconds).
 */
import type { DocumentParts } from "../document";
import type { Anchor } from "./anchor";
import { assertWritable } from "./host";
import { afterFailure, controlsByTag, MARKER, writeFailure } from "./recovery";
import { findPlace, type Place, type Where } from "./place";
import { answered, run } from "./run";
import type { Around } from "./spot";
import { prepareTracking, type Tracking } from "./tracking";

export type { Where };

export interface InsertOptions {
  where: Where;
  /** Tag of the first control in the package: shows afterwards whether the text stands there. */
  tag: string;
  /** Make it a tracked change; ignored where Word cannot. */
  tracked?: boolean;
}

export interface Inserted {
  /** What the cursor stood in, where the text does not belong: it came after that. */
  moved: Around | null;
  /** Word gave an error or no answer, yet the text does stand in the document. */
  unconfirmed: boolean;
}

/**
 * Inserts a flat package at the paragraph that holds the cursor, or at the end.
 * @param packageFor gives the package for the document that it goes into; null where Word would not
 * give that
 * @throws WordFailure `write-failed` when nothing of it stands in the document, `partly-written`
 * when a line of ours was left behind, `no-answer` when Word would not say, `misplaced` when the
 * cursor is where no agreement belongs.
 */
export async function insertPackage(
  packageFor: (here: DocumentParts | null) => string,
  options: InsertOptions,
): Promise<Inserted> {
  assertWritable();
  const state: { place?: Place; tagsBefore: number; tracking?: Tracking } = { tagsBefore: 0 };
  const moved = () => state.place?.around ?? null;
  try {
    await run(async (context) => {
      const { place, more } = await findPlace(context, options.where, () => ({
        controls: controlsByTag(context, options.tag),
        tracking: prepareTracking(context, options.tracked ?? false),
      }));
      const ooxml = packageFor(place.parts);
      state.tagsBefore = more.controls.items.length;
      state.tracking = more.tracking;
      state.place = place;
      more.tracking.on();
      queueInsert(place.anchor, ooxml, place.where);
      more.tracking.off(context);
      await answered(context.sync());
    });
    return { moved: moved(), unconfirmed: false };
  } catch (error) {
    if (!state.place) throw writeFailure(error);
    await afterFailure(error, options.tag, state.tagsBefore, state.tracking);
    return { moved: moved(), unconfirmed: true };
  }
}

/**
 * A new paragraph outside everything, then replaced: `insertOoxml` itself only knows places inside
 * an object. The marker shows a failed insert for what it is, should even the clean-up fail. The
 * cursor ends behind the text: what is inserted next follows it.
 */
export function queueInsert(
  anchor: Anchor,
  ooxml: string,
  where: "Before" | "After" = "After",
): void {
  if (anchor.kind === "blank") {
    putCursor(anchor.object.insertOoxml(ooxml, "Replace"));
    return;
  }
  const paragraph =
    anchor.kind === "body"
      ? anchor.object.insertParagraph(MARKER, "End")
      : anchor.object.insertParagraph(MARKER, where);
  // It takes over the numbering of what stands before it; what may remain of it must not show one.
  paragraph.styleBuiltIn = "Normal";
  putCursor(paragraph.insertOoxml(ooxml, "Replace"));
}

/** At the end of the text: behind it stands the empty line with which a package ends. */
function putCursor(written: Word.Range): void {
  written.paragraphs.getLast().getPreviousOrNullObject().select("End");
}
