import type { Block } from "../clauses/schema";
import { parseTemplate } from "../clauses/template";
import type { Xml } from "../ooxml/element";
import { paragraph } from "../ooxml/paragraph";
import { BODY_SIZE, CLAUSE_INDENT, STYLE } from "../ooxml/styles";
import { cell, HEAD_FILL, row, table } from "../ooxml/table";
import { widestWord } from "../ooxml/text-width";
import type { Context } from "./context";
import { inline } from "./inline";
import { ListNumbers } from "./lists";

type BlockOf<T extends Block["type"]> = Extract<Block, { type: T }>;

/** "Verwerkingsverantwoordelijke" has to fit beside its letter; no more than half goes to terms. */
function termWidth({ rows }: BlockOf<"definitions">, width: number): number {
  const widest = Math.max(...rows.map(({ term }) => widestWord(term, BODY_SIZE, true)));
  return Math.min(Math.round(width / 2), Math.max(Math.round(width * 0.3), widest + 340 + 240));
}

/** Terms on the left, meanings on the right; no upright lines. */
export function definitions(context: Context, block: BlockOf<"definitions">): Xml {
  const width = context.width - CLAUSE_INDENT;
  const left = termWidth(block, width);
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
      style: STYLE.definition,
      ...(numbering ? { numbering } : {}),
    });
    const counted = definition.meaningStyle
      ? new ListNumbers(context, definition.meaningStyle, "cell", 0)
      : undefined;
    const meaning = definition.meaning.map((text, index) => {
      const number = counted?.take(String(index + 1));
      return paragraph(inline(context, text), {
        style: STYLE.definition,
        ...(number ? { numbering: number } : {}),
      });
    });
    return row([cell(term, { width: left }), cell(meaning.join(""), { width: width - left })]);
  });
  return table(rows, { widths, borders: "rows", indent: CLAUSE_INDENT });
}

/** Room to write by hand: a line, or a few where the answer is a description. In twips. */
const ANSWER_HEIGHT = { line: 454, much: 1134 } as const;

function asksMuch(context: Context, answer: string): boolean {
  return parseTemplate(answer).some(
    (segment) => segment.kind === "field" && context.fields.get(segment.id)?.type === "multiline",
  );
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
      { height: asksMuch(context, entry.answer) ? ANSWER_HEIGHT.much : ANSWER_HEIGHT.line },
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
      header ? { header } : { height: ANSWER_HEIGHT.line },
    );
  });
  return table(rows, { widths: Array.from({ length: columns }, () => width), borders: "grid" });
}

/** Columns side by side without lines, kept on one page, with room to sign. */
export function signatures(context: Context, block: BlockOf<"signatures">): Xml {
  const columns = Math.max(...block.rows.map((cells) => cells.length));
  const width = Math.floor(context.width / columns);
  const content = (texts: readonly string[]) =>
    texts
      .map((text) =>
        paragraph(inline(context, text), {
          style: STYLE.signature,
          ...(asksToSign(text) ? { spaceAfter: SIGN_HEIGHT } : {}),
        }),
      )
      .join("") || paragraph("", { style: STYLE.signature });
  const rows = block.rows.map((cells) =>
    row(cells.map((texts) => cell(content(texts), { width }))),
  );
  if (!block.rows.flat(2).some(asksToSign))
    rows.push(signingLines(block.rows[0]?.length ?? columns, width));
  return table(rows, {
    widths: Array.from({ length: columns }, () => width),
    borders: "none",
    // The text stands on the margin; the room between the columns is in the cells.
    indent: -SIGN_PADDING,
    padding: SIGN_PADDING,
  });
}

const SIGN_PADDING = 113;

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
