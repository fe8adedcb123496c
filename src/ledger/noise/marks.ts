/** Marks of a document, told in the steps of a difference where they stand. */
import type { Mark, View } from "../../document/types";
import type { Change } from "../../outcome";
import { stretches } from "./atoms";
import { countedKinds, type NoiseKind, type NoiseOptions } from "./kinds";
import type { Placed } from "./spans";

/** The switch of each mark. */
export const KIND_OF_MARK: Readonly<Record<Mark["kind"], NoiseKind>> = {
  footnote: "footnotes",
  endnote: "footnotes",
  comment: "comments",
  bookmark: "bookmarks",
  field: "field-results",
  spelling: "proofing-marks",
  grammar: "proofing-marks",
  unproofed: "proofing-marks",
  language: "proofing-marks",
};

/** Must the document be read with its marks for this? */
export function needsMarks(options?: NoiseOptions): boolean {
  const counted = countedKinds(options);
  return Object.values(KIND_OF_MARK).some((kind) => counted.has(kind));
}

const said = ({ text, textRejected }: Mark, view: View): string =>
  view === "accepted" ? text : textRejected;

/** The mark as a step: put in, without text of its own. */
export function asStep(mark: Mark, view: View): Change {
  const { kind, author } = mark;
  const text = said(mark, view);
  return { op: "inserted", text: "", mark: { kind, text, ...(author !== "" && { author }) } };
}

/** What a note says binds or not by its words; every other mark says nothing in the agreement. */
export function asWords(mark: Mark, view: View): Change | null {
  const text = said(mark, view);
  const isNote = mark.kind === "footnote" || mark.kind === "endnote";
  return isNote && text !== "" ? { op: "inserted", text: ` ${text} ` } : null;
}

/** An equal step as pieces that read the same on both sides, or differ in noise and stay whole. */
function cut(change: Change): Change[] {
  const { op, text, model } = change;
  if (op !== "equal" || model === undefined) return [change];
  return stretches(model, text).map((one): Change => ({
    op,
    text: one.document,
    ...(one.model !== one.document && { model: one.model }),
  }));
}

/**
 * The steps with marks where they stand.
 * @param marks by their place in the document's text, in order
 * @param as what a mark is told as; null: not at all
 */
export function woven(
  changes: readonly Change[],
  marks: readonly Placed[],
  as: (mark: Mark) => Change | null,
): Change[] {
  const out: Change[] = [];
  let at = 0;
  let next = 0;
  const ahead = (): number => marks[next]?.from ?? Infinity;
  const upTo = (end: number): void => {
    for (; ahead() <= end; next += 1) {
      const mark = marks[next]?.span.mark;
      const told = mark && as(mark);
      if (told) out.push(told);
    }
  };
  upTo(0);
  for (const change of changes.flatMap(cut)) {
    if (change.op === "deleted") {
      out.push(change);
      continue;
    }
    const end = at + change.text.length;
    let rest = change.text;
    for (let place = ahead(); place < end && change.model === undefined; place = ahead()) {
      out.push({ ...change, text: rest.slice(0, place - at) });
      rest = rest.slice(place - at);
      at = place;
      upTo(place);
    }
    out.push({ ...change, text: rest });
    at = end;
    upTo(at);
  }
  return out;
}
