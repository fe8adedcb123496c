/** Answers: lines that stand where the model leaves room for the parties' own text. */
import type { DocumentLines, Line } from "../lines/line";
import type { ModelPiece, PreparedModel } from "../model/prepared";
import type { Alignment } from "./alignment";
import { bindsAnyone } from "../../language/binds";
import { windows, type Window } from "./windows";

/** From this many words a line that denies or limits something is no name, place or date. */
const MIN_BINDING = 3;

function give(alignment: Alignment, document: DocumentLines, piece: number, line: number): void {
  const { from, to } = document.lines[line] as Line;
  (alignment.segments[piece] ?? []).push({ line, from, to });
  alignment.taken[line] = 1;
  if (line > alignment.last) alignment.last = line;
}

/** Where more lines stand than are wanted, the empty ones (room for a signature) are nobody's answer. */
function withoutSpare(document: DocumentLines, lines: number[], wanted: number): number[] {
  let spare = lines.length - wanted;
  return lines.filter((at) => {
    const { from, to } = document.lines[at] as Line;
    if (from < to || spare <= 0) return true;
    spare -= 1;
    return false;
  });
}

/** "Deze overeenkomst is niet bindend." among the signatures: nobody's name. */
function isAnswer(document: DocumentLines, at: number): boolean {
  const { text, start, end, from, to } = document.lines[at] as Line;
  return to - from < MIN_BINDING || !bindsAnyone(text.slice(start, end));
}

/** A paragraph before or behind a table in which there is a cell for each blank is nobody's answer. */
function cellsFirst(document: DocumentLines, lines: number[], wanted: number): number[] {
  const cells = lines.filter((at) => document.lines[at]?.table);
  return wanted > 0 && cells.length >= wanted ? cells : lines;
}

/** Free lines go to pieces that are nothing but a blank, one each, and the rest to what absorbs. */
function fill(
  model: PreparedModel,
  document: DocumentLines,
  alignment: Alignment,
  window: Window,
): void {
  const open = window.pieces
    .map((at) => model.pieces[at] as ModelPiece)
    .filter((piece) => piece.literals === 0);
  if (open.length === 0) return;
  const absorbing = open.find((piece) => piece.absorbs);
  const records = open.find((piece) => piece.absorbs && piece.field < 0) ?? absorbing;
  const blanks = open.filter((piece) => !piece.absorbs);
  let { lines } = window;
  if (absorbing === undefined) lines = cellsFirst(document, lines, blanks.length);
  // At the end of the document only the lines that directly follow can be answers.
  if (window.after < 0 && absorbing === undefined) lines = lines.slice(0, blanks.length);
  if (absorbing === undefined) lines = lines.filter((at) => isAnswer(document, at));
  if (absorbing === undefined) lines = withoutSpare(document, lines, blanks.length);
  const single = lines.slice(0, blanks.length);
  single.forEach((line, at) => give(alignment, document, blanks[at]?.index ?? 0, line));
  const rest = lines.slice(single.length);
  if (absorbing) {
    for (const line of rest) {
      // Beside a text of the parties' own a table of theirs: what stands in a table is the table's.
      const { index } = document.lines[line]?.table ? (records ?? absorbing) : absorbing;
      const own = alignment.absorbed.get(index);
      if (own) own.push(line);
      else alignment.absorbed.set(index, [line]);
      alignment.taken[line] = 1;
    }
  } else {
    const last = blanks.at(-1);
    if (last && window.after >= 0)
      for (const line of rest) give(alignment, document, last.index, line);
  }
}

export function absorb(
  model: PreparedModel,
  document: DocumentLines,
  alignment: Alignment,
  noise: Uint8Array,
): void {
  for (const window of windows(alignment, document, (line) => noise[line] === 1)) {
    fill(model, document, alignment, window);
  }
}
