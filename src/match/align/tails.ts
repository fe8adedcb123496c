/**
 * Ends of clauses that PDF conversion left on a line of their own, too short for shingles; and lines
 * that stand between two parts of one clause.
 */
import { isBroken, isFull } from "../lines/broken";
import type { DocumentLines, Line } from "../lines/line";
import type { ModelPiece, PreparedModel } from "../model/prepared";
import type { Alignment, Segment } from "./alignment";
import { bagOf, common } from "./bags";

/** Share of the line's words that the clause still misses. */
const MIN_SHARE = 0.6;

function free(alignment: Alignment, document: DocumentLines, at: number): Line | null {
  const line = document.lines[at];
  if (!line || alignment.taken[at] || line.to === line.from) return null;
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
    if (!hasFreeNeighbour(alignment, document, noise, first.line, last.line)) continue;
    const bag = missing(model, document, piece, segments);
    const around = { piece, document, alignment, noise, bag };
    attachBefore(around, segments);
    attachAfter(around, segments);
  }
}

/** Is there any line beside the piece that could be its own? In most documents there is none. */
function hasFreeNeighbour(
  alignment: Alignment,
  document: DocumentLines,
  noise: Uint8Array,
  first: number,
  last: number,
): boolean {
  let before = first - 1;
  while (before > 0 && noise[before]) before -= 1;
  let after = last + 1;
  while (after < document.lines.length - 1 && noise[after]) after += 1;
  return [first - 1, before, last + 1, after].some((at) => free(alignment, document, at) !== null);
}

interface Around {
  piece: ModelPiece;
  document: DocumentLines;
  alignment: Alignment;
  noise: Uint8Array;
  /** Words that the piece still misses. */
  bag: Map<number, number>;
}

/**
 * The nearest free line that is no noise; a line that returns on every page is the piece's own when the
 * piece misses just those words.
 */
function nearest(around: Around, from: number, step: number): Line | null {
  const { document, alignment, noise, bag } = around;
  for (let at = from + step; at >= 0 && at < document.lines.length; at += step) {
    const line = free(alignment, document, at);
    if (!line) {
      if (noise[at]) continue;
      return null;
    }
    if (!noise[at] || (noise[at] === 2 && belongs(bag, document, line))) return line;
  }
  return null;
}

/** In a document of broken lines: does the second line go on with the paragraph of the first? */
function goesOn(around: Around, before: Line, line: Line): boolean {
  const { document, piece } = around;
  if (!document.broken || piece.folded || piece.role === "title") return false;
  return isBroken(before, line) || isFull(document, before, line);
}

function attachBefore(around: Around, segments: Segment[]): void {
  const { document, bag, alignment } = around;
  for (;;) {
    const first = document.lines[segments[0]?.line ?? -1];
    if (!first || segments[0]?.from !== first.from) return;
    const line = nearest(around, first.index, -1);
    if (!line) return;
    if (line.table || first.table) {
      // The cell before it in the row: a term apart from its meaning, in other words perhaps.
      if (line.table !== first.table || line.row !== first.row) return;
      if (line.cell === first.cell && (first.label || !belongs(bag, document, line))) return;
    } else if (first.label) return;
    else if (!goesOn(around, line, first) && !belongs(bag, document, line)) return;
    take(alignment, line, segments, true);
  }
}

function attachAfter(around: Around, segments: Segment[]): void {
  const { document, bag, alignment } = around;
  for (;;) {
    const last = document.lines[segments.at(-1)?.line ?? -1];
    if (!last || segments.at(-1)?.to !== last.to) return;
    const line = nearest(around, last.index, 1);
    if (!line || line.label || line.table) return;
    if (!goesOn(around, last, line) && !belongs(bag, document, line)) return;
    take(alignment, line, segments, false);
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
      const line = noise[index] ? null : free(alignment, document, index);
      if (!line || line.label) continue;
      segments.splice(at + 1, 0, { line: index, from: line.from, to: line.to });
      alignment.taken[index] = 1;
      at += 1;
    }
  }
}
