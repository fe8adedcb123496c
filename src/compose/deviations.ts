import type { Block } from "../clauses/schema";
import type { Xml } from "../ooxml/element";
import { paragraph } from "../ooxml/paragraph";
import { run } from "../ooxml/run";
import { STYLE } from "../ooxml/styles";
import { cell, HEAD_FILL, row, table } from "../ooxml/table";
import type { Context } from "./context";

/** The deviation table as the model prints it: its heads and one empty row. */
export function deviations(context: Context, block: Extract<Block, { type: "deviations" }>): Xml {
  const heads = [
    block.heads.article,
    block.heads.lapses,
    block.heads.replacement,
    block.heads.reason,
  ];
  const narrow = 794;
  const share = Math.floor((context.width - narrow) / 8);
  const widths = [narrow, share * 3, share * 3, context.width - narrow - share * 6];
  const head = row(
    heads.map((text, index) =>
      cell(paragraph(run(text), { style: STYLE.cellHead }), {
        width: widths[index] ?? 0,
        fill: HEAD_FILL,
      }),
    ),
    { header: true },
  );
  const empty = row(
    widths.map((width) => cell(paragraph("", { style: STYLE.cell }), { width })),
    { height: 454 },
  );
  return table([head, empty], { widths, borders: "grid" });
}
