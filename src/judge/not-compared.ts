/** Answers in the annexes: listed, not compared. */
import type { Aligned } from "../match/align/align";
import type { DocumentLines, Line } from "../match/lines/line";
import type { PreparedModel } from "../match/model/prepared";
import type { NotCompared } from "../outcome";
import { linePlace } from "../match/place";

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
    const textOf = ({ text, start, end }: Line): string => text.slice(start, end).trim();
    const cells = lines.flatMap((line) =>
      line.table
        ? [
            {
              row: line.row,
              cell: line.cell,
              text: textOf(line),
              place: linePlace(document, [line]),
            },
          ]
        : [],
    );
    return [
      {
        article: unit.ref,
        what: unit.heading,
        text: lines.map(textOf).join("\n"),
        ...(cells.length > 0 && { cells }),
        place: linePlace(document, lines),
      },
    ];
  });
}
