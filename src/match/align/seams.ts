/**
 * Lines that hold the end of one clause and the beginning of the next, where a conversion broke the text:
 * a word or two of the one are too short to be matched, and went to the other with the rest of the line.
 */
import type { DocumentLines, Line } from "../lines/line";
import type { ModelPiece, PreparedModel } from "../model/prepared";
import { HYPHEN_ID, tokenId, WORD } from "../../language/tokens";
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

/** The word that is broken over the end of one line and the beginning of another, as the model has it. */
function brokenWord(document: DocumentLines, before: Line, line: Line): number | null {
  const { stream } = document;
  const hyphen = before.to - 1;
  const head = hyphen - 1;
  if (head < before.from || stream.id[hyphen] !== HYPHEN_ID) return null;
  if (stream.type[head] !== WORD || stream.type[line.from] !== WORD) return null;
  const word =
    before.text.slice(stream.start[head], stream.end[head]) +
    line.text.slice(stream.start[line.from], stream.end[line.from]);
  return tokenId(word.replace(/\u00ad/gu, "").toLowerCase());
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
    const broken = brokenWord(document, before, line);
    // Words at the end of the line before that begin this piece, the last of them perhaps broken.
    for (let count = Math.min(MAX_WORDS, piece.to - piece.from - 1); count >= 0; count -= 1) {
      const cut = broken !== null && own[piece.from + count] === broken ? 2 : 0;
      const from = last.to - cut - count;
      if (count + cut === 0 || from <= last.from || !same(from, piece.from, count)) continue;
      if (cut === 0 && doc[first.from] !== own[piece.from + count]) continue;
      if (same(from, ends - count - cut, count + cut)) continue;
      const { to } = last;
      last.to = from;
      segments.unshift({ line: last.line, from, to });
      return;
    }
    // Words at the beginning of this line that end the piece before, the first of them perhaps broken.
    for (let count = Math.min(MAX_WORDS, ends - owner.piece.from - 1); count > 0; count -= 1) {
      const to = first.from + count;
      if (to >= first.to || doc[to] !== own[piece.from]) continue;
      const cut = broken !== null && own[ends - count] === broken ? 1 : 0;
      if (!same(first.from + cut, ends - count + cut, count - cut)) continue;
      if (cut === 0 && doc[last.to - 1] !== own[ends - count - 1]) continue;
      owner.segments.push({ line: first.line, from: first.from, to });
      first.from = to;
      return;
    }
  });
}
