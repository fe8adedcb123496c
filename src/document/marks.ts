/**
 * Marks: what stands at a place in the text and is no text. They are read only when asked for; without
 * that a document has the places of its notes alone.
 */
import { leaf, type Enter, type Table } from "../package/grammar";
import type { BodyState } from "./body-state";
import { mark, type Marks } from "./mark-state";
import type { Mark } from "./types";
import { isOn } from "../formatting/values";
import type { XmlElement } from "../package/xml";

/** An element that is a mark and nothing else; passed over when marks are not asked for. */
const marking = (read: (marks: Marks, element: XmlElement) => Mark | null): Enter<BodyState> =>
  leaf((state, element) => {
    const found = state.marks && read(state.marks, element);
    if (found) state.addMark(found);
  });

const bookmark = (element: XmlElement): Mark => mark("bookmark", element.w("name"));

const PROOFING: Record<string, Mark["kind"]> = { spellStart: "spelling", gramStart: "grammar" };

/** Adds what may stand between the runs of a paragraph. */
export function withInlineMarks(context: Table<BodyState>): void {
  context.set(
    "w:bookmarkStart",
    marking((_marks, element) => bookmark(element)),
  );
  context.set(
    "w:proofErr",
    marking((_marks, element) => {
      const kind = PROOFING[element.w("type") ?? ""];
      return kind ? mark(kind) : null;
    }),
  );
}

/** Adds what may stand between paragraphs, rows and cells. */
export function withBlockMarks(context: Table<BodyState>): void {
  context.set(
    "w:bookmarkStart",
    leaf((state, element) => state.marks?.wait(bookmark(element))),
  );
}

/** Where the result of a field begins. */
export function markField(state: BodyState): void {
  if (state.marks !== null) state.addMark(state.marks.field(state.fields.instruction));
}

/** A reference to a footnote or endnote: the place of a note, whether or not marks are asked for. */
export const noteReference = (kind: "footnote" | "endnote"): Enter<BodyState> =>
  leaf((state, element) => {
    state.refer(kind, element.w("id") ?? "");
    state.addMark(state.marks?.note(kind, element.w("id")) ?? null);
    // A sign of the writer's own choosing follows in the same run: it is the mark, and no text.
    const own = element.w("customMarkFollows");
    if (own !== undefined && isOn(own)) state.run.isMark = true;
  });

export const commentReference = marking((marks, element) => marks.note("comment", element.w("id")));

/** Run properties that concern proofing, beside those that are read always. */
export function withProofing(properties: Table<BodyState>): Table<BodyState> {
  return new Map([
    ...properties,
    ["w:lang", marking((marks, element) => marks.otherLanguage(element.w("val")))],
    ["w:noProof", marking((marks, e) => (isOn(e.w("val")) ? marks.unproofed() : null))],
  ]);
}
