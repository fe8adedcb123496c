/**
 * Where the agreement begins and ends in a longer document. A heading of the contract around it
 * ("Partijen", "Aansprakelijkheid") must not stretch it: what stands far from the rest is let go.
 */
import type { DocumentLines } from "../lines/line";
import type { ModelPiece, ModelUnit, PreparedModel } from "../model/prepared";
import type { Alignment } from "./alignment";

/** Lines without any match that may stand between two parts of one agreement. */
const MAX_GAP = 12;

interface Anchor {
  piece: number;
  first: number;
  last: number;
}

function anchors(alignment: Alignment): Anchor[] {
  const found: Anchor[] = [];
  alignment.segments.forEach((segments, piece) => {
    const first = segments[0];
    const last = segments.at(-1);
    if (first && last) found.push({ piece, first: first.line, last: last.line });
  });
  return found;
}

function release(alignment: Alignment, piece: number): void {
  for (const segment of alignment.segments[piece] ?? []) alignment.taken[segment.line] = 0;
  alignment.segments[piece] = [];
}

/** May answers of any length stand before this piece: does anything between absorb? */
function absorbsBetween(model: PreparedModel, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (model.pieces[at]?.absorbs) return true;
  return false;
}

export function trim(model: PreparedModel, document: DocumentLines, alignment: Alignment): void {
  const found = anchors(alignment);
  const weightOf = (anchor: Anchor): number => {
    const piece = model.pieces[anchor.piece] as ModelPiece;
    const unit = model.units[piece.unit] as ModelUnit;
    return unit.kind === "clause" || unit.kind === "item" || unit.kind === "definition"
      ? piece.literals
      : 0;
  };
  // Start from the clause in the middle of all clause text: it is inside for certain.
  const total = found.reduce((sum, anchor) => sum + weightOf(anchor), 0);
  let middle = 0;
  for (let sum = 0; middle < found.length - 1; middle += 1) {
    sum += weightOf(found[middle] as Anchor);
    if (sum * 2 >= total) break;
  }
  /** Lines of text between an anchor and the next; 0 where answers of any length may stand. */
  const gaps = found.map((a, at) => {
    const b = found[at + 1];
    if (!b || absorbsBetween(model, a.piece, b.piece)) return 0;
    let gap = 0;
    for (let line = a.last + 1; line < b.first; line += 1) {
      const one = document.lines[line];
      if (one && one.to > one.from) gap += 1;
    }
    return gap;
  });
  /** What hangs together from an anchor on, going one way: the weight of its clauses. */
  const beyond = (start: number, step: 1 | -1): number => {
    let sum = 0;
    for (let at = start; at >= 0 && at < found.length; at += step) {
      sum += weightOf(found[at] as Anchor);
      if ((gaps[step > 0 ? at : at - 1] ?? 0) > MAX_GAP) break;
    }
    return sum;
  };
  // An agreement with much left out or put in still hangs together by the weight on either side.
  const reaches = (gap: number, one: () => number, other: () => number): boolean =>
    gap <= MAX_GAP || gap <= MAX_GAP + Math.min(one(), other());
  const joins = (at: number): boolean =>
    reaches(
      gaps[at] ?? 0,
      () => beyond(at, -1),
      () => beyond(at + 1, 1),
    );
  let from = middle;
  while (from > 0 && joins(from - 1)) from -= 1;
  let to = middle;
  while (to < found.length - 1 && joins(to)) to += 1;
  found.forEach((anchor, at) => {
    if (at < from || at > to) release(alignment, anchor.piece);
  });
  alignment.first = found[from]?.first ?? -1;
  alignment.last = found[to]?.last ?? -1;
}
