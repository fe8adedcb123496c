/**
 * Inserts a package in two syncs: one to see where it may land, one that does little else than the
 * write (Word has no transactions; on the web every write costs seconds).
 */
import type { Cut } from "../ooxml/page-setup";
import type { Anchor } from "./anchor";
import { cutSection, marked } from "./cut-section";
import { toFailure, WordFailure } from "./failure";
import { assertWritable } from "./host";
import { afterFailure, controlsByTag, writeFailure } from "./recovery";
import { findPlace, type Place, type Where } from "./place";
import { numberedTexts, queueReadBack, readBack, type ReadBack } from "./read-back";
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
  /** What Word shows afterwards: behind the text, unless its beginning is asked for. */
  show?: "start" | "end";
  /** Beside a control by its range: Word refused the control itself. */
  besideRange?: boolean;
  /** Without section breaks: Word refused to make one. */
  uncut?: boolean;
  /** An article: it comes after the one that the cursor is in. */
  article?: boolean;
}

export interface Inserted {
  /** What the cursor stood in, where the text does not belong: it came after that. */
  moved: Around | null;
  /** Word gave an error or no answer, yet the text does stand in the document. */
  unconfirmed: boolean;
  /** Numbers of articles below have moved up. */
  shifted: boolean;
  /** What was read back; null when that could not be done. */
  found: (ReadBack & { tracked: boolean | null }) | null;
}

/** What is to be inserted. */
export interface Package {
  ooxml: string;
  /** It has sections of its own: Word must first cut the one that they come in, by this kind of break. */
  cut: Cut | null;
}

/**
 * Inserts a flat package at the paragraph that holds the cursor, or at the end.
 * @param packageFor gives the package for the document that it goes into, as far as Word gave that; with
 * sections of its own only where it is told that it may
 * @throws WordFailure `write-failed` when nothing of it stands in the document, `line-left`
 * when a line of ours was left behind, `no-answer` or `unknown-state` when Word would not say,
 * `misplaced` when the cursor is where no agreement belongs.
 */
export async function insertPackage(
  packageFor: (
    here: Pick<Place, "parts" | "ooxml" | "page" | "numbers">,
    mayCut: boolean,
  ) => Promise<Package>,
  options: InsertOptions,
): Promise<Inserted> {
  assertWritable();
  const state: { place?: Place; tagsBefore: number; tracking?: Tracking; cut: boolean } = {
    tagsBefore: 0,
    cut: false,
  };
  const moved = () => state.place?.around ?? null;
  const shifted = () => state.place?.numbers?.shifts ?? false;
  try {
    const found = await run(async (context) => {
      const also = () => ({
        controls: controlsByTag(context, options.tag),
        tracking: prepareTracking(context, options.tracked ?? false),
      });
      const { place, more } = await findPlace(context, options.where, also, options.article);
      const { ooxml, cut } = await packageFor(place, !options.uncut);
      // Before the write begins: a part of the add-in that is missing stops it in time.
      const numbered = await numberedTexts(ooxml);
      state.tagsBefore = more.controls.items.length;
      state.tracking = more.tracking;
      state.place = place;
      state.cut = cut !== null;
      more.tracking.on();
      const { anchor } = place;
      // Of a line that gives way: what it says in the batch that writes.
      if (anchor.kind === "blank") anchor.object.load("text");
      const at = options.besideRange ? besideRange(anchor) : anchor;
      const made = cut ? await cutSection(context, cut, at, place.where) : null;
      const written = made
        ? CURSOR[options.show ?? "end"](made.at.insertOoxml(ooxml, "Replace"))
        : queueInsert(at, ooxml, place.where, options.show);
      const queried = queueReadBack(written);
      more.tracking.off(context);
      await answered(context.sync());
      if (!cut && anchor.kind === "blank" && anchor.object.text !== "") {
        putBack(anchor.object.text, written);
        await answered(context.sync());
      }
      const back = readBack(queried, options.tag, numbered);
      if (!back.arrived) throw new WordFailure("not-arrived");
      if (made) {
        made.above.delete();
        await answered(context.sync());
      }
      return { ...back, tracked: more.tracking.tracked() };
    });
    return { moved: moved(), unconfirmed: false, shifted: shifted(), found };
  } catch (error) {
    if (!state.place) throw writeFailure(error);
    const { anchor } = state.place;
    const refused = REFUSED.has(toFailure(error).code);
    try {
      await afterFailure(error, options.tag, state.tagsBefore, state.tracking);
    } catch (failure) {
      // Nothing was written: another way to the same place.
      if (!refused) throw failure;
      if (state.cut) return insertPackage(packageFor, { ...options, uncut: true });
      if (anchor.kind !== "control" || options.besideRange) throw failure;
      return insertPackage(packageFor, { ...options, besideRange: true });
    }
    return { moved: moved(), unconfirmed: true, shifted: shifted(), found: null };
  }
}

/** What somebody typed in the blank line while it was given to us: it stands above the text. */
function putBack(typed: string, written: Word.Range): void {
  const line = written.insertParagraph(typed, "Before");
  // It takes over the look of what stands behind it, and its number.
  line.detachFromList();
  line.styleBuiltIn = "Normal";
}

/** Word knows the step and does not do it here: a browser refuses a paragraph beside a control (office-js#53). */
const REFUSED: ReadonlySet<string> = new Set(["not-here", "not-allowed", "unsupported"]);

/** The same place, reached by the control's range. */
function besideRange(anchor: Anchor): Anchor {
  return anchor.kind === "control"
    ? { kind: "range", object: anchor.object.getRange("Whole") }
    : anchor;
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
  show: "start" | "end" = "end",
): Word.Range {
  const written =
    anchor.kind === "blank"
      ? anchor.object.insertOoxml(ooxml, "Replace")
      : marked(anchor, where).insertOoxml(ooxml, "Replace");
  return CURSOR[show](written);
}

/** At the end of the text: behind it stands the empty line with which a package ends. */
function putCursorBehind(written: Word.Range): Word.Range {
  written.paragraphs.getLast().getPreviousOrNullObject().select("End");
  return written;
}

/** A whole agreement is read from its beginning. */
function showStart(written: Word.Range): Word.Range {
  written.getRange("Start").select();
  return written;
}

const CURSOR = { start: showStart, end: putCursorBehind };
