/**
 * Ends of clauses that PDF conversion left on a line of their own, too short for shingles; and lines
 * that stand between two parts of one clause.
 */
import type { DocumentLines, Line } from "../lines/line";
import type { ModelPiece, PreparedModel } from "../model/prepared";
import type { Alignment, Segment } from "./alignment";
import { bagOf, common } from "./bags";

/** Share of the line's words that the clause still misses. */
const MIN_SHARE = 0.6;

function free(
  alignment: Alignment,
  document: DocumentLines,
  at: number,
  noise: Uint8Array,
): Line | null {
  const line = document.lines[at];
  if (!line || alignment.taken[at] || noise[at] || line.to === line.from) return null;
  return line;
}

function take(alignment: Alignment, line: Line, segments: Segment[], front: boolean): void {
  const segment = { line: line.index, from: line.from, to: line.to };
  if (front) segments.unshift(segment);
  else segments.push(segment);
  alignment.taken[line.index] = 1;
}

/** Words of the piece that its lines do not have. */
function missing(
  model: PreparedModel,
  document: DocumentLines,
  piece: ModelPiece,
  segments: Segment[],
): Map<number, number> {
  const bag = bagOf(model.stream, piece.from, piece.to);
  for (const segment of segments) {
    for (let at = segment.from; at < segment.to; at += 1) {
      const id = document.stream.fold[at] ?? 0;
      const left = bag.get(id) ?? 0;
      if (left > 0) bag.set(id, left - 1);
    }
  }
  return bag;
}

function belongs(bag: Map<number, number>, document: DocumentLines, line: Line): boolean {
  return common(bag, document.stream, line.from, line.to) >= MIN_SHARE * (line.to - line.from);
}

export function attachTails(
  model: PreparedModel,
  document: DocumentLines,
  alignment: Alignment,
  noise: Uint8Array,
): void {
  for (const piece of model.pieces) {
    const segments = alignment.segments[piece.index];
    const first = segments?.[0];
    const last = segments?.at(-1);
    if (!segments || !first || !last || piece.literals === 0) continue;
    fillBetween(alignment, document, segments, noise);
    const length = segments.reduce((sum, { from, to }) => sum + to - from, 0);
    if (!piece.templated && length >= piece.to - piece.from) continue;
    const before = free(alignment, document, first.line - 1, noise);
    const after = free(alignment, document, last.line + 1, noise);
    if (!before && !after) continue;
    const bag = missing(model, document, piece, segments);
    const startsHere = (document.lines[first.line]?.label ?? null) === null;
    if (before && startsHere && !before.table && belongs(bag, document, before)) {
      take(alignment, before, segments, true);
    }
    let next = after;
    while (next && next.label === null && !next.table && belongs(bag, document, next)) {
      take(alignment, next, segments, false);
      next = free(alignment, document, next.index + 1, noise);
    }
  }
}

/** Unnumbered lines between two lines of one piece are its own. */
function fillBetween(
  alignment: Alignment,
  document: DocumentLines,
  segments: Segment[],
  noise: Uint8Array,
): void {
  for (let at = 0; at + 1 < segments.length; at += 1) {
    const from = (segments[at]?.line ?? 0) + 1;
    const to = segments[at + 1]?.line ?? 0;
    for (let index = from; index < to; index += 1) {
      const line = free(alignment, document, index, noise);
      if (!line || line.label) continue;
      segments.splice(at + 1, 0, { line: index, from: line.from, to: line.to });
      alignment.taken[index] = 1;
      at += 1;
    }
  }
}
