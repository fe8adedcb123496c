/**
 * Items that stand elsewhere in their own clause and have a word or two otherwise (a name that was changed
 * throughout): too short for words in a row, they are known by all of their words.
 */
import type { DocumentLines, Line } from "../lines/line";
import type { ModelPiece, PreparedModel } from "../model/prepared";
import type { Alignment } from "./alignment";
import { bagOf, common } from "./bags";

/** Share of common words: no order and no number vouch for it. */
const MIN_SIMILAR = 0.75;
/** Shorter items repeat by chance. */
const MIN_LENGTH = 5;
/** More pairs of items and lines than this are left as they are. */
const MAX_PAIRS = 6000;

/** Items that are nowhere, with the lines between which the rest of their clause stands. */
function goneItems(
  model: PreparedModel,
  { segments }: Alignment,
): { piece: ModelPiece; first: number; last: number }[] {
  return model.groups.flatMap(({ from, to }) => {
    const pieces = model.units
      .slice(from, to)
      .flatMap((unit) => model.pieces.slice(unit.from, unit.to).map((piece) => ({ unit, piece })));
    const lines = pieces.flatMap(({ piece }) =>
      (segments[piece.index] ?? []).map(({ line }) => line),
    );
    if (lines.length === 0 || lines.length === pieces.length) return [];
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    return pieces
      .filter(({ unit, piece }) => {
        const whole = unit.kind === "item" && unit.to - unit.from === 1;
        return whole && piece.literals >= MIN_LENGTH && segments[piece.index]?.length === 0;
      })
      .map(({ piece }) => ({ piece, first, last }));
  });
}

function similarity(
  model: PreparedModel,
  { stream }: DocumentLines,
  piece: ModelPiece,
  line: Line,
) {
  const shared = common(bagOf(model.stream, piece.from, piece.to), stream, line.from, line.to);
  return (2 * shared) / (piece.literals + line.to - line.from);
}

/** @param noise lines that are nobody's text */
export function findDisplaced(
  model: PreparedModel,
  document: DocumentLines,
  alignment: Alignment,
  noise: Uint8Array,
): void {
  const gone = goneItems(model, alignment);
  const isFree = ({ index, from, to }: Line): boolean =>
    !alignment.taken[index] && !noise[index] && to > from;
  let pairs = 0;
  for (const { piece, first, last } of gone) {
    // Last but one of a list may have become its last: one line behind is still beside it.
    const free = document.lines.slice(first, last + 2).filter(isFree);
    pairs += free.length;
    if (pairs > MAX_PAIRS) return;
    const fitting = free.filter((line) => similarity(model, document, piece, line) >= MIN_SIMILAR);
    const [line] = fitting;
    if (fitting.length !== 1 || !line) continue;
    alignment.segments[piece.index] = [{ line: line.index, from: line.from, to: line.to }];
    alignment.moved.add(piece.index);
    alignment.taken[line.index] = 1;
  }
}
