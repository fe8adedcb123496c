/**
 * The deviation table (Bijlage 4): article, text that lapses, replacing text, reason.
 *
 * For the pane: how to write it in Word with WordApi 1.3 without losing anything of others.
 * - No table in the document: one `insertOoxml` of `composeDeviations(model, rows)` (src/compose),
 *   with the annex heading when that is missing too.
 * - There is a table: never replace it as a whole. `insertOoxml` over a table drops comments, remaps
 *   its styles and under tracked changes shows every hand-made row as deleted. Add the new rows with
 *   `TableRow.insertRows("After", 1, [[…]])`, which take over the look of the row above; set changed
 *   cells with `TableCell.value`; delete removed rows; from the last row to the first, since
 *   ordinals shift. `tableSteps(plan)` (src/annex4) gives exactly these steps in that order.
 *   All are proxies: they fit in the one `sync` that writes, and the tags of new rows too
 *   (`cell.body.getRange("Content").insertContentControl()`, then `tag`).
 */
import { inlineControl } from "./control";
import type { Xml } from "./element";
import { paragraph } from "./paragraph";
import { run } from "./run";
import { STYLE } from "./styles";
import { cell, row, table } from "./table";

export interface DeviationHeads {
  article: string;
  lapses: string;
  replacement: string;
  reason: string;
}
export type DeviationColumn = keyof DeviationHeads;

export interface DeviationRow extends DeviationHeads {
  /** Tag of the control around the article, and around the reason; "" for a row that is not ours. */
  rowTag: string;
  reasonTag: string;
}

const HEAD_FILL = "F2F2F2";
/** Twips: room for "10.10 (nieuw)" over two lines. */
const ARTICLE_WIDTH = 964;
/** Grey text in an empty reason. */
export const REASON_PROMPT = "reden";

/** Widths of the four columns within the text: the two texts take most, the reason a little less. */
export function deviationWidths(width: number): [number, number, number, number] {
  const text = Math.floor(((width - ARTICLE_WIDTH) * 37) / 100);
  return [ARTICLE_WIDTH, text, text, width - ARTICLE_WIDTH - 2 * text];
}

/** How the paragraphs of a cell look: ours, or taken over from the row above. */
export interface CellLook {
  paragraph: Xml;
  run: Xml;
}

function dressed(look: CellLook | null, content: Xml): Xml {
  if (!look) return paragraph(content, { style: STYLE.cell });
  const open =
    look.paragraph + (look.run ? content.replaceAll("<w:r><w:t", `<w:r>${look.run}<w:t`) : content);
  return `<w:p>${open}</w:p>`;
}

/** A text over several lines is a paragraph a line: a clause with its items. */
export function cellContent(text: string, look: CellLook | null = null): Xml {
  return text
    .split("\n")
    .map((line) => dressed(look, run(line)))
    .join("");
}

/** The article in its control. */
export function articleContent(text: string, tag: string, look: CellLook | null = null): Xml {
  if (!tag || !text) return cellContent(text, look);
  return dressed(look, inlineControl(text, { tag, title: `Afwijking ${text}` }));
}

/** The reason in its control; empty, the control shows a prompt. */
export function reasonContent(
  text: string,
  tag: string,
  article: string,
  look: CellLook | null = null,
): Xml {
  if (!tag) return cellContent(text, look);
  const control = { tag, title: `Reden ${article}` };
  return dressed(
    look,
    text
      ? inlineControl(text, control)
      : inlineControl(REASON_PROMPT, { ...control, placeholder: true }),
  );
}

/** Content of one column of a row. */
export function columnContent(
  column: DeviationColumn,
  entry: DeviationRow,
  look: CellLook | null = null,
): Xml {
  switch (column) {
    case "article":
      return articleContent(entry.article, entry.rowTag, look);
    case "reason":
      return reasonContent(entry.reason, entry.reasonTag, entry.article, look);
    default:
      return cellContent(entry[column], look);
  }
}

const COLUMNS: readonly DeviationColumn[] = ["article", "lapses", "replacement", "reason"];

/** The whole table, its head repeated on every page. Without rows one empty row stands in it. */
export function deviationTable(
  heads: DeviationHeads,
  rows: readonly DeviationRow[],
  width: number,
): Xml {
  const widths = deviationWidths(width);
  const widthOf = (at: number): number => widths[at] ?? 0;
  const head = row(
    COLUMNS.map((column, at) =>
      cell(paragraph(run(heads[column]), { style: STYLE.cellHead }), {
        width: widthOf(at),
        fill: HEAD_FILL,
      }),
    ),
    { header: true },
  );
  const empty = row(
    COLUMNS.map((_, at) => cell(paragraph("", { style: STYLE.cell }), { width: widthOf(at) })),
    { height: 454 },
  );
  const written = rows.map((entry) =>
    row(
      COLUMNS.map((column, at) => cell(columnContent(column, entry), { width: widthOf(at) })),
      { breakable: true },
    ),
  );
  return table([head, ...(written.length > 0 ? written : [empty])], { widths, borders: "grid" });
}
