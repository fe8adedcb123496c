/** What stands in cells beside each other: the parts of a definition or of a form, and the answer behind a label. */
import type { DocumentLines, Line } from "../lines/line";
import { FIELD, type ModelPiece, type ModelUnit, type PreparedModel } from "../model/prepared";
import type { Alignment } from "./alignment";

/** Cells beside a matched cell of the same row belong to the same definition or form row. */
export function pairRowMates(
  model: PreparedModel,
  document: DocumentLines,
  alignment: Alignment,
): void {
  for (const unit of model.units) {
    if (unit.to - unit.from < 2) continue;
    const row = document.lines[firstLine(alignment, unit) ?? -1];
    if (!row?.table) continue;
    for (let at = unit.from; at < unit.to; at += 1) {
      if ((alignment.segments[at]?.length ?? 0) > 0) continue;
      const before = at > unit.from ? alignment.segments[at - 1]?.at(-1)?.line : undefined;
      const after = alignment.segments[at + 1]?.[0]?.line;
      const index = before !== undefined ? before + 1 : after !== undefined ? after - 1 : -1;
      const line = document.lines[index];
      if (!line || alignment.taken[index] || line.table !== row.table || line.row !== row.row)
        continue;
      const { role } = model.pieces[at] as ModelPiece;
      const lines = role === "answer" ? answerLines(document, alignment, line) : [line];
      alignment.segments[at] = lines.map(({ index: own, from, to }) => ({ line: own, from, to }));
      for (const { index: own } of lines) alignment.taken[own] = 1;
    }
  }
}

/**
 * A form with its labels and answers in columns: what stands in the cell behind "Naam:" is what the model
 * has behind it on the same line.
 */
export function attachAnswerCells(
  model: PreparedModel,
  document: DocumentLines,
  alignment: Alignment,
): void {
  for (const piece of model.pieces) {
    if (!piece.templated || model.stream.type[piece.to - 1] !== FIELD) continue;
    const segments = alignment.segments[piece.index];
    const last = segments?.at(-1);
    const label = document.lines[last?.line ?? -1];
    const cell = label && document.lines[label.index + 1];
    if (!segments || !label?.table || !cell || last?.to !== label.to) continue;
    const beside = cell.table === label.table && cell.row === label.row && cell.cell > label.cell;
    if (!beside || alignment.taken[cell.index]) continue;
    for (const { index, from, to } of answerLines(document, alignment, cell)) {
      segments.push({ line: index, from, to });
      alignment.taken[index] = 1;
    }
  }
}

/** An answer in a cell goes on to the end of that cell, over line breaks and paragraphs. */
function answerLines(document: DocumentLines, alignment: Alignment, first: Line): Line[] {
  const lines = [first];
  for (let at = first.index + 1; at < document.lines.length; at += 1) {
    const line = document.lines[at] as Line;
    const same = line.table === first.table && line.row === first.row && line.cell === first.cell;
    if (!same || alignment.taken[at]) break;
    lines.push(line);
  }
  return lines;
}

function firstLine(alignment: Alignment, unit: ModelUnit): number | null {
  for (let at = unit.from; at < unit.to; at += 1) {
    const segment = alignment.segments[at]?.[0];
    if (segment) return segment.line;
  }
  return null;
}
