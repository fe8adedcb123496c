import type { Block } from "../clauses/schema";
import type { Xml } from "../ooxml/element";
import { TEXT_WIDTH } from "../ooxml/page";
import { paragraph } from "../ooxml/paragraph";
import { run } from "../ooxml/run";
import { STYLE } from "../ooxml/styles";
import { cell, HEAD_FILL, row, table } from "../ooxml/table";
import { columnsOf, type Columns, type Records } from "./columns";

import type { Context } from "./context";
import { answerControl } from "./inline";

/** Empty rows to write in, where the model prints no examples: few when they are high. */
const EMPTY_ROWS = { wide: 2, narrow: 4 } as const;

/** Wants a page on its side: upright, its words only fit in the small size. */
export function isWide(block: Block, width = TEXT_WIDTH): boolean {
  return block.type === "records" && columnsOf(block, width).small;
}

/** A row of answers; null for a row that nobody filled in yet. */
export type RowAnswers = Readonly<Record<string, string>> | null;

/** The answers of row `number` (from 1), or null. */
function rowAnswers(context: Context, block: Records, number: number): RowAnswers {
  return context.answers.tables?.[block.id]?.[number - 1] ?? null;
}

/** One row; its number stands in the tags of its cells. Open cells show the example or the prompt. */
function recordsRow(
  context: Context,
  block: Records,
  columns: Columns,
  number: number,
  answers: RowAnswers,
): Xml {
  const style = columns.small ? STYLE.cellSmall : columns.tight ? STYLE.cellTight : STYLE.cell;
  const example = answers === null ? block.examples?.[number - 1] : undefined;
  return row(
    block.columns.map((column, index) => {
      const control = answerControl(
        context,
        { kind: "cell", table: block.id, row: number, column: column.id },
        column.head === "" ? block.label.nl : column.head,
        answers?.[column.id] ?? "",
        example?.[column.id] || column.prompt,
      );
      return cell(paragraph(control, { style }), { width: columns.widths[index] ?? 0 });
    }),
  );
}

/** The whole table: heads, then the rows of the answers or, without any, rows to write in. */
export function records(context: Context, block: Records): Xml {
  const columns = columnsOf(block, context.width, context.house);
  const heads = columns.tight ? STYLE.cellHeadTight : STYLE.cellHead;
  const style = columns.small ? STYLE.cellHeadSmall : heads;
  const head = row(
    block.columns.map((column, index) =>
      cell(paragraph(run(column.head), { style }), {
        width: columns.widths[index] ?? 0,
        fill: HEAD_FILL,
      }),
    ),
    { header: true },
  );
  const count =
    context.answers.tables?.[block.id]?.length ||
    block.examples?.length ||
    (isWide(block) ? EMPTY_ROWS.wide : EMPTY_ROWS.narrow);
  const rows = Array.from({ length: count }, (_, index) =>
    recordsRow(context, block, columns, index + 1, rowAnswers(context, block, index + 1)),
  );
  return table([head, ...rows], {
    widths: columns.widths,
    borders: "grid",
    padding: columns.padding,
  });
}
