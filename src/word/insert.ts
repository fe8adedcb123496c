/**
 * Inserts a package in two syncs: one to see where it may land, one that does little else than the
 * write (Word has no transactions; on the web every write costs seconds).
 */
import { chooseAnchor, queryAnchor, type Anchor } from "./anchor";
import { assertWritable } from "./host";
import { afterFailure, controlsByTag, MARKER, writeFailure } from "./recovery";
import { answered, run } from "./run";
import { prepareTracking, type Tracking } from "./tracking";

export type Where = "cursor" | "end";

export interface InsertOptions {
  where: Where;
  /** Tag of the first control in the package: shows afterwards whether the text stands there. */
  tag: string;
  /** Make it a tracked change; ignored where Word cannot. */
  tracked?: boolean;
}

export interface Inserted {
  /** The cursor stood in a control or table: the text came after that. */
  moved: boolean;
  /** Word gave an error or no answer, yet the text does stand in the document. */
  unconfirmed: boolean;
}

/**
 * Inserts a flat package after the paragraph that holds the cursor, or at the end.
 * @throws WordFailure `write-failed` when nothing of it stands in the document, `partly-written`
 * when a line of ours was left behind, `no-answer` when Word would not say.
 */
export async function insertPackage(ooxml: string, options: InsertOptions): Promise<Inserted> {
  assertWritable();
  const state: { anchor?: Anchor; tagsBefore: number; tracking?: Tracking } = { tagsBefore: 0 };
  const moved = () => state.anchor?.kind === "control" || state.anchor?.kind === "table";
  try {
    await run(async (context) => {
      const query = queryAnchor(paragraphAt(context, options.where));
      const controls = controlsByTag(context, options.tag);
      const tracking = prepareTracking(context, options.tracked ?? false);
      await answered(context.sync());

      const anchor = chooseAnchor(query);
      state.tagsBefore = controls.items.length;
      state.tracking = tracking;
      state.anchor = anchor;
      tracking.on();
      queueInsert(anchor, ooxml);
      tracking.off(context);
      await answered(context.sync());
    });
    return { moved: moved(), unconfirmed: false };
  } catch (error) {
    if (!state.anchor) throw writeFailure(error);
    await afterFailure(error, options.tag, state.tagsBefore, state.tracking);
    return { moved: moved(), unconfirmed: true };
  }
}

function paragraphAt(context: Word.RequestContext, where: Where): Word.Paragraph {
  return where === "end"
    ? context.document.body.paragraphs.getLast()
    : context.document.getSelection().paragraphs.getLast();
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
    anchor.object.insertOoxml(ooxml, "Replace").select("End");
    return;
  }
  const paragraph = anchor.object.insertParagraph(MARKER, where);
  // It takes over the numbering of what stands before it; what may remain of it must not show one.
  paragraph.styleBuiltIn = "Normal";
  paragraph.insertOoxml(ooxml, "Replace").select("End");
}
