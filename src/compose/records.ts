import type { Block } from "../clauses/schema";
import type { Xml } from "../ooxml/element";
import { paragraph } from "../ooxml/paragraph";
import { run } from "../ooxml/run";
import { STYLE } from "../ooxml/styles";
import { cell, row, table } from "../ooxml/table";
import type { Context } from "./context";
import { answerControl } from "./inline";
import { HEAD_FILL } from "./tables";

export type Records = Extract<Block, { type: "records" }>;

/** More columns than this do not fit an upright page in the normal size. */
const NARROW_FROM = 7;
/** Empty rows to write in, where the model prints no examples. */
const EMPTY_ROWS = 2;

/** Wants a page on its side, where the page may be turned. */
export function isWide(block: Block): boolean {
  return block.type === "records" && block.columns.length >= NARROW_FROM;
}

/** As wide as its longest word needs, the rest shared by how much a column has to say. */
export function columnWidths(width: number, { columns }: Records): number[] {
  const longest = (text: string) => Math.max(...text.split(/\s+/).map((word) => word.length), 4);
  const wants = columns.map(
    ({ head, type }) => longest(head) + (type === "multiline" ? 3 : type === "date" ? 0 : 1),
  );
  const total = wants.reduce((a, b) => a + b, 0);
  const widths = wants.map((want) => Math.floor((width * want) / total));
  widths[widths.length - 1] = width - widths.slice(0, -1).reduce((a, b) => a + b, 0);
  return widths;
}

/** Many columns on an upright page are set small. */
function isSmall(context: Context, block: Records): boolean {
  return context.width / block.columns.length < 1300;
}

/** One row; `number` counts from 1 and stands in the tags of its cells. */
export function recordsRow(
  context: Context,
  block: Records,
  number: number,
  answers: Readonly<Record<string, string>>,
): Xml {
  const widths = columnWidths(context.width, block);
  const style = isSmall(context, block) ? STYLE.cellSmall : STYLE.cell;
  const example = answers === EMPTY ? block.examples?.[number - 1] : undefined;
  return row(
    block.columns.map((column, index) => {
      const control = answerControl(
        context,
        { kind: "cell", table: block.id, row: number, column: column.id },
        column.head === "" ? block.label.nl : column.head,
        answers[column.id] ?? "",
        example?.[column.id] || column.prompt,
      );
      return cell(paragraph(control, { style }), { width: widths[index] ?? 0 });
    }),
  );
}

/** A row that nobody filled in yet. */
export const EMPTY: Readonly<Record<string, string>> = {};

export function records(context: Context, block: Records): Xml {
  const small = isSmall(context, block);
  const widths = columnWidths(context.width, block);
  const head = row(
    block.columns.map((column, index) =>
      cell(paragraph(run(column.head), { style: small ? STYLE.cellHeadSmall : STYLE.cellHead }), {
        width: widths[index] ?? 0,
        fill: HEAD_FILL,
      }),
    ),
    { header: true },
  );
  const answered = context.answers.tables?.[block.id] ?? [];
  const rows: readonly Readonly<Record<string, string>>[] =
    answered.length > 0
      ? answered
      : Array.from({ length: Math.max(block.examples?.length ?? 0, EMPTY_ROWS) }, () => EMPTY);
  return table([head, ...rows.map((row, index) => recordsRow(context, block, index + 1, row))], {
    widths,
    borders: "grid",
    padding: small ? 50 : 100,
  });
}
