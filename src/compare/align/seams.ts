/**
 * Lines that hold the end of one clause and the beginning of the next, where a conversion broke the text:
 * a word or two of the one are too short to be matched, and went to the other with the rest of the line.
 */
import type { DocumentLines, Line } from "../lines/line";
import type { ModelPiece, PreparedModel } from "../model/prepared";
import type { Alignment, Segment } from "./alignment";

/** More words than this are matched by themselves. */
const MAX_WORDS = 8;

interface Owner {
  piece: ModelPiece;
  segments: Segment[];
}

/** By line: the piece that has the end of it. */
function ownersOfEnds(
  model: PreparedModel,
  document: DocumentLines,
  alignment: Alignment,
): Map<number, Owner> {
  const owners = new Map<number, Owner>();
  alignment.segments.forEach((segments, index) => {
    const last = segments.at(-1);
    if (last && last.to === document.lines[last.line]?.to)
      owners.set(last.line, { piece: model.pieces[index] as ModelPiece, segments });
  });
  return owners;
}

/** The nearest line before that is text. */
function lineBefore(document: DocumentLines, noise: Uint8Array, index: number): Line | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = document.lines[at];
    if (line && !noise[at] && line.to > line.from) return line;
  }
  return null;
}

export function mendSeams(
  model: PreparedModel,
  document: DocumentLines,
  alignment: Alignment,
  noise: Uint8Array,
): void {
  if (!document.broken) return;
  const owners = ownersOfEnds(model, document, alignment);
  const doc = document.stream.fold;
  const own = model.stream.fold;
  /** Are these many tokens the same from there on? */
  const same = (docFrom: number, modelFrom: number, count: number): boolean => {
    for (let k = 0; k < count; k += 1) if (doc[docFrom + k] !== own[modelFrom + k]) return false;
    return true;
  };
  alignment.segments.forEach((segments, index) => {
    const piece = model.pieces[index] as ModelPiece;
    const first = segments[0];
    const line = document.lines[first?.line ?? -1];
    if (!first || !line || first.from !== line.from || line.label || piece.literals === 0) return;
    const before = lineBefore(document, noise, line.index);
    const owner = before && owners.get(before.index);
    if (!owner || owner.piece.unit === piece.unit || owner.piece.literals === 0) return;
    const last = owner.segments.at(-1) as Segment;
    const ends = owner.piece.to;
    for (let count = Math.min(MAX_WORDS, piece.to - piece.from - 1); count > 0; count -= 1) {
      const from = last.to - count;
      if (from <= last.from || !same(from, piece.from, count)) continue;
      if (doc[first.from] !== own[piece.from + count] || same(from, ends - count, count)) continue;
      last.to = from;
      segments.unshift({ line: last.line, from, to: from + count });
      return;
    }
    for (let count = Math.min(MAX_WORDS, ends - owner.piece.from - 1); count > 0; count -= 1) {
      const to = first.from + count;
      if (to >= first.to || !same(first.from, ends - count, count)) continue;
      if (doc[to] !== own[piece.from] || doc[last.to - 1] !== own[ends - count - 1]) continue;
      owner.segments.push({ line: first.line, from: first.from, to });
      first.from = to;
      return;
    }
  });
}
