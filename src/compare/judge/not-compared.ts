/** Answers in the annexes: listed, not compared. */
import type { Aligned } from "../align/align";
import type { DocumentLines, Line } from "../lines/line";
import type { PreparedModel } from "../model/prepared";
import type { NotCompared } from "../types";
import { linePlace } from "./place";

export function notCompared(
  model: PreparedModel,
  document: DocumentLines,
  aligned: Aligned,
): NotCompared[] {
  return [...aligned.alignment.absorbed].flatMap(([piece, indexes]): NotCompared[] => {
    const unit = model.units[model.pieces[piece]?.unit ?? -1];
    const lines = indexes
      .map((at) => document.lines[at] as Line)
      .filter(({ from, to }) => to > from);
    if (!unit || lines.length === 0) return [];
    return [
      {
        article: unit.ref,
        what: unit.heading,
        text: lines.map((line) => line.text.slice(line.start, line.end).trim()).join("\n"),
        place: linePlace(document, lines),
      },
    ];
  });
}
