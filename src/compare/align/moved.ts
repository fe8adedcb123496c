/** Pieces that stand elsewhere: matches outside the chain, between lines and pieces that are still free. */
import type { DocumentLines, Line } from "../lines/line";
import type { ModelPiece, PreparedModel } from "../model/prepared";
import type { Alignment } from "./alignment";
import { similarity } from "./assign";
import type { Fragment } from "./fragments";

/** Share of common words from which a text elsewhere is the same clause. */
const MIN_SIMILAR = 0.6;
/** Shorter pieces repeat by chance. */
const MIN_LENGTH = 5;

export function findMoved(
  model: PreparedModel,
  document: DocumentLines,
  fragments: Fragment[],
  alignment: Alignment,
): void {
  const candidates = fragments
    .filter(({ line, piece, weight }) => {
      if (alignment.taken[line] || (alignment.segments[piece]?.length ?? 0) > 0) return false;
      const one = model.pieces[piece] as ModelPiece;
      const { from, to } = document.lines[line] as Line;
      return one.literals >= MIN_LENGTH && similarity(one, weight, to - from) >= MIN_SIMILAR;
    })
    .sort((a, b) => b.weight - a.weight || a.line - b.line);
  for (const { line, piece } of candidates) {
    // Outside the agreement a clause is somebody else's.
    if (line < alignment.first || line > alignment.last) continue;
    if (alignment.taken[line] || (alignment.segments[piece]?.length ?? 0) > 0) continue;
    const { from, to } = document.lines[line] as Line;
    alignment.segments[piece] = [{ line, from, to }];
    alignment.moved.add(piece);
    alignment.taken[line] = 1;
  }
}
