import type { Block } from "../clauses/schema";
import type { Xml } from "../ooxml/element";
import { paragraph } from "../ooxml/paragraph";
import { CLAUSE_INDENT, STYLE } from "../ooxml/styles";
import { cell, HEAD_FILL, row, table } from "../ooxml/table";
import type { Context } from "./context";
import { inline } from "./inline";
import { ListNumbers } from "./lists";

type BlockOf<T extends Block["type"]> = Extract<Block, { type: T }>;

/** Terms on the left, meanings on the right; no upright lines. */
export function definitions(context: Context, block: BlockOf<"definitions">): Xml {
  const width = context.width - CLAUSE_INDENT;
  // "Verwerkingsverantwoordelijke" has to fit beside its letter.
  const left = Math.round(width * 0.4);
  const widths = [left, width - left];
  let numbers: { label: string; list: ListNumbers } | undefined;
  const rows = block.rows.map((definition) => {
    // "a)" → style "a)": the letter is Word's, its punctuation the model's.
    const style = definition.label.replace(/[a-z]/, "a");
    let numbering: { id: number; level: number } | undefined;
    if (style === "a)" || style === "a." || style === "(a)" || style === "a.)") {
      if (numbers?.label !== style)
        numbers = { label: style, list: new ListNumbers(context, style, "cell", 0) };
      numbering = numbers.list.take(definition.label.replace(/[^a-z]/g, ""));
    }
    const typed = numbering || definition.label === "" ? "" : `${definition.label} `;
    const term = paragraph(inline(context, typed + definition.term, { bold: true }), {
      style: STYLE.cell,
      ...(numbering ? { numbering } : {}),
    });
    const counted = definition.meaningStyle
      ? new ListNumbers(context, definition.meaningStyle, "cell", 0)
      : undefined;
    const meaning = definition.meaning.map((text, index) => {
      const number = counted?.take(String(index + 1));
      return paragraph(inline(context, text), {
        style: STYLE.cell,
        ...(number ? { numbering: number } : {}),
      });
    });
    return row([cell(term, { width: left }), cell(meaning.join(""), { width: width - left })]);
  });
  return table(rows, { widths, borders: "rows", indent: CLAUSE_INDENT });
}

/** Label on the left, answer on the right, with room to write in. */
export function form(context: Context, block: BlockOf<"form">): Xml {
  const left = Math.round(context.width * 0.4);
  const right = context.width - left;
  const rows = block.rows.map((entry) =>
    row(
      [
        cell(paragraph(inline(context, entry.label), { style: STYLE.cell }), {
          width: left,
          fill: HEAD_FILL,
        }),
        cell(paragraph(inline(context, entry.answer), { style: STYLE.cell }), { width: right }),
      ],
      { height: 454 },
    ),
  );
  return table(rows, { widths: [left, right], borders: "grid" });
}

/** A cell's paragraphs; a cell may not be without one. */
function cellParagraphs(context: Context, texts: readonly string[], style: string): Xml {
  return (texts.length === 0 ? [""] : texts)
    .map((text) => paragraph(inline(context, text), { style }))
    .join("");
}

/** A plain table as printed. */
export function grid(context: Context, block: BlockOf<"grid">): Xml {
  const columns = Math.max(...block.rows.map((cells) => cells.length));
  const width = Math.floor(context.width / columns);
  const rows = block.rows.map((cells, index) => {
    const header = index < block.headerRows;
    return row(
      cells.map((texts) =>
        cell(cellParagraphs(context, texts, header ? STYLE.cellHead : STYLE.cell), {
          width,
          ...(header ? { fill: HEAD_FILL } : {}),
        }),
      ),
      { header },
    );
  });
  return table(rows, { widths: Array.from({ length: columns }, () => width), borders: "grid" });
}

/** Columns side by side without lines, kept on one page, with room to sign. */
export function signatures(context: Context, block: BlockOf<"signatures">): Xml {
  const columns = Math.max(...block.rows.map((cells) => cells.length));
  const width = Math.floor(context.width / columns);
  const rows = block.rows.map((cells) =>
    row(
      cells.map((texts) => cell(cellParagraphs(context, texts, STYLE.signature), { width })),
      cells.flat().some(asksToSign) ? { height: SIGN_HEIGHT } : {},
    ),
  );
  if (!block.rows.flat(2).some(asksToSign))
    rows.push(signingLines(block.rows[0]?.length ?? columns, width));
  return table(rows, {
    widths: Array.from({ length: columns }, () => width),
    borders: "none",
    padding: 0,
  });
}

/** Two centimetres for a hand that writes. */
const SIGN_HEIGHT = 1134;

const asksToSign = (text: string) => /^handtekening/i.test(text);

/** Where the model does not ask for a signature in words: a line for each party, no word added. */
function signingLines(columns: number, width: number): Xml {
  const line = paragraph("", {
    style: STYLE.signature,
    line: true,
    indent: { left: 0, right: 850 },
  });
  return row(
    Array.from({ length: columns }, () => cell(line, { width, bottom: true })),
    { height: SIGN_HEIGHT },
  );
}
