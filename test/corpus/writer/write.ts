/** Lines → the parts of a .docx, in one habit. */
import type {
  Agreement,
  Definition,
  Item,
  LabelStyle,
  Line,
  Printing,
  TableLine,
} from "../source/agreement";
import { isBullet, printLabel } from "../source/labels";
import type { Random } from "../random";
import { Context } from "./context";
import type { Habit } from "./habit";
import { markOf, richText, type LineRevision, type WriterLine } from "./lines";
import { Numbering } from "./numbering";
import { documentXml, type DocxParts } from "./package";
import { paragraph } from "./paragraph";
import { STYLE_IDS, stylesXml, type StyleIds } from "./styles";
import { table, type Row } from "./table";

/** Writes the blocks of an agreement; keeps its place in lists and tables. */
export class AgreementWriter {
  readonly #context: Context;
  readonly #printing: Printing;
  readonly #ids: StyleIds;
  #article = "";
  #list: { style: LabelStyle; ref: string; next: number; numId: number } | null = null;

  constructor(context: Context, printing: Printing) {
    this.#context = context;
    this.#printing = printing;
    this.#ids = STYLE_IDS[context.habit.styles];
  }

  get #automatic(): boolean {
    return this.#context.habit.numbers !== "typed";
  }

  /** Every block as XML, tables gathered. */
  blocks(lines: WriterLine[]): string[] {
    const out: string[] = [];
    for (let at = 0; at < lines.length; at += 1) {
      const entry = lines[at] as WriterLine;
      if (entry.line.kind === "definition") {
        let end = at;
        while (lines[end]?.line.kind === "definition") end += 1;
        out.push(...this.#definitions(lines.slice(at, end)));
        at = end - 1;
      } else if (this.#context.habit.clauseTables && this.#opensClause(entry.line)) {
        let end = at;
        while (end < lines.length && this.#inClauses((lines[end] as WriterLine).line)) end += 1;
        out.push(this.#clauseTable(lines.slice(at, end)));
        at = end - 1;
      } else out.push(this.#block(entry));
    }
    return out;
  }

  #block({ line, revision }: WriterLine): string {
    const context = this.#context;
    if (line.kind !== "item") this.#list = null;
    switch (line.kind) {
      case "title":
        return paragraph(richText(line.text, revision), context, {
          style: this.#ids.title,
          bold: true,
          mark: markOf(revision),
        });
      case "article":
        return this.#articleHeading(line.text, line.number ?? "", line.separator, revision);
      case "annex": {
        const label = `Bijlage ${line.number ?? ""}${line.separator ?? ": "}`;
        return paragraph(richText(line.text, revision), context, {
          style: this.#ids.annex,
          bold: true,
          label,
          pageBreakBefore: true,
          mark: markOf(revision),
        });
      }
      case "subheading":
        return paragraph(richText(line.text, revision), context, {
          style: this.#ids.subheading,
          bold: true,
          mark: markOf(revision),
        });
      case "clause":
        return this.#clause(line.text, line.number, revision);
      case "item":
        return this.#item(line, revision);
      case "paragraph":
        return paragraph(richText(line.text, revision), context, { mark: markOf(revision) });
      case "definition":
        return "";
      case "table":
        return this.#table(line, revision);
    }
  }

  #articleHeading(
    text: string,
    number: string,
    separator: string | undefined,
    revision: LineRevision | undefined,
  ): string {
    const { habit, numbering } = this.#context;
    this.#article = number;
    const options = { style: this.#ids.article, bold: true, mark: markOf(revision) };
    const at = numbering.article(Number(number));
    if (this.#automatic) {
      const byStyle = habit.numbers === "linked" && at.continues;
      const list = byStyle ? {} : { numbering: { numId: at.numId, level: 0 } };
      return paragraph(richText(text, revision), this.#context, { ...options, ...list });
    }
    let format = habit.articles === "as-printed" ? this.#printing.article : habit.articles;
    if (habit.articles === "as-printed" && separator) format = `Artikel %1${separator}`;
    const label = this.#typed(format.replace("%1", number));
    return paragraph(richText(text, revision), this.#context, { ...options, label });
  }

  /** The typed number of a clause, or "". */
  #clauseLabel(number: number | null): string {
    const { habit } = this.#context;
    if (number === null) return "";
    const format = habit.clauses === "as-printed" ? this.#printing.clause : habit.clauses;
    return this.#typed(format.replace("%1", this.#article).replace("%2", String(number)));
  }

  /** People who use hard spaces also use a tab after the number. */
  #typed(label: string): string {
    return this.#context.habit.spaces === "hard" ? `${label.trimEnd()}\t` : label;
  }

  #clause(text: string, number: number | null, revision: LineRevision | undefined): string {
    const { habit, numbering } = this.#context;
    const options = { style: this.#ids.clause, mark: markOf(revision) };
    const rich = richText(text, revision);
    if (number !== null && (habit.numbers === "automatic" || habit.numbers === "linked")) {
      const at = numbering.clause(number);
      const byStyle = habit.numbers === "linked" && at.continues;
      const list = byStyle ? {} : { numbering: { numId: at.numId, level: 1 } };
      return paragraph(rich, this.#context, { ...options, ...list });
    }
    // A style that numbers must be switched off where a clause has none.
    const off = habit.numbers === "linked" ? { numbering: { numId: 0, level: 0 } } : {};
    return paragraph(rich, this.#context, { ...options, ...off, label: this.#clauseLabel(number) });
  }

  #itemStyle(style: LabelStyle): LabelStyle {
    const { items } = this.#context.habit;
    return items !== "as-printed" && /a/.test(style) ? items : style;
  }

  #item(line: Item, revision: LineRevision | undefined): string {
    const style = this.#itemStyle(line.style);
    const rich = richText(line.text, revision);
    const options = { style: this.#ids.item, mark: markOf(revision) };
    // Check boxes and doubled bullets are typed by everybody.
    if (!this.#automatic || /☐|·/.test(style)) {
      const label = `${printLabel(style, line.number)} `;
      return paragraph(rich, this.#context, { ...options, label, indent: 720 });
    }
    const follows =
      this.#list?.style === style && (isBullet(style) || this.#list.next === line.number);
    if (!this.#list || !follows) {
      const numId = this.#context.numbering.list(style, isBullet(style) ? 1 : line.number);
      this.#list = { style, ref: line.ref, next: line.number, numId };
    }
    this.#list.next = line.number + 1;
    return paragraph(rich, this.#context, {
      ...options,
      numbering: { numId: this.#list.numId, level: 0 },
    });
  }

  #definitions(entries: WriterLine[]): string[] {
    const context = this.#context;
    const wanted = context.habit.definitions;
    const asTable =
      wanted === "table" || (wanted === "as-printed" && this.#printing.definitions === "table");
    this.#list = null;
    const rows: Row[] = [];
    const paragraphs: string[] = [];
    for (const { line, revision } of entries) {
      const { term, meaning, item } = line as Definition;
      const label = `${printLabel(this.#itemStyle("a)"), item.charCodeAt(0) - 96)} `;
      const mark = markOf(revision);
      const [first = "", ...more] = meaning;
      if (asTable) {
        const left = paragraph(
          richText(term, revision?.whole && { whole: revision.whole }),
          context,
          { label, mark: revision?.whole },
        );
        const right = paragraph(richText(first, revision), context, { mark: revision?.whole });
        rows.push({ cells: [left, right], revision: mark });
        for (const text of more) {
          rows.push({
            cells: [
              "",
              paragraph(richText(text, revision?.whole && { whole: revision.whole }), context),
            ],
            revision: mark,
          });
        }
      } else {
        const pieces = richText(first, revision);
        const opening = { text: `${term}: `, ...(revision?.whole && { revision: revision.whole }) };
        paragraphs.push(
          paragraph([opening, ...pieces], context, { style: this.#ids.item, label, mark }),
        );
        for (const text of more) {
          paragraphs.push(
            paragraph(richText(text, revision?.whole && { whole: revision.whole }), context, {
              indent: 1134,
              mark,
            }),
          );
        }
      }
    }
    return asTable
      ? [table(rows, context, { style: this.#ids.table, widths: [2872, 6200] })]
      : paragraphs;
  }

  #opensClause(line: Line): boolean {
    return line.part === "article" && line.kind === "clause" && line.number !== null;
  }

  #inClauses(line: Line): boolean {
    return (
      line.part === "article" &&
      (line.kind === "clause" || line.kind === "item" || line.kind === "paragraph")
    );
  }

  /** Number left, text and items right. */
  #clauseTable(entries: WriterLine[]): string {
    const rows: Row[] = [];
    for (const entry of entries) {
      const { line, revision } = entry;
      const last = rows.at(-1);
      if (line.kind === "clause") {
        this.#list = null;
        const number = paragraph(this.#clauseLabel(line.number).trim(), this.#context, {
          mark: revision?.whole,
        });
        const text = paragraph(richText(line.text, revision), this.#context, {
          style: this.#ids.clause,
          mark: markOf(revision),
        });
        rows.push({ cells: [number, text], revision: revision?.whole });
      } else if (last) last.cells[1] = (last.cells[1] ?? "") + this.#block(entry);
    }
    return table(rows, this.#context, { widths: [900, 8172] });
  }

  #table(line: TableLine, revision: LineRevision | undefined): string {
    const rows = line.rows.map((row, at): Row => {
      const header = line.header && at === 0;
      const cells = row.map((cell) =>
        cell
          .split("\n")
          .map((text) =>
            paragraph(richText(text, revision?.whole && { whole: revision.whole }), this.#context, {
              bold: header,
            }),
          )
          .join(""),
      );
      return { cells, header, revision: revision?.whole };
    });
    const style = line.role === "signatures" ? "" : this.#ids.table;
    return table(rows, this.#context, { style });
  }
}

/** Makes a context whose automatic numbers look as this habit wants them. */
export function newContext(agreement: Agreement, habit: Habit, random: Random): Context {
  const { printing } = agreement;
  const article = habit.articles === "as-printed" ? printing.article : habit.articles;
  const clause = habit.clauses === "as-printed" ? printing.clause : habit.clauses;
  return new Context(habit, random, new Numbering(article, clause, habit.numbers === "linked"));
}

/** A table at the end, or two in a row, needs a paragraph: Word insists. */
export function joinBlocks(blocks: string[]): string {
  return blocks
    .map((block, at) =>
      block.endsWith("</w:tbl>") && (blocks[at + 1] ?? "<w:tbl").startsWith("<w:tbl")
        ? `${block}<w:p/>`
        : block,
    )
    .join("");
}

/** Writes a whole document. */
export function writeDocument(
  agreement: Agreement,
  lines: WriterLine[],
  habit: Habit,
  random: Random,
): DocxParts {
  const context = newContext(agreement, habit, random);
  const blocks = new AgreementWriter(context, agreement.printing).blocks(lines);
  return {
    document: documentXml(joinBlocks(blocks)),
    styles: stylesXml(habit),
    numbering: context.numbering.xml(),
  };
}
