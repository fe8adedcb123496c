/** Lines → blocks of WordprocessingML, in one habit. */
import type { Item, LabelStyle, Line, Printing, TableLine } from "../source/agreement";
import { isBullet, printLabel } from "../source/labels";
import type { Context } from "./context";
import { itemStyle, writeDefinitions } from "./definitions";
import { changedLabel, markOf, richText, type LineRevision, type WriterLine } from "./lines";
import { paragraph } from "./paragraph";
import { seenLabel } from "./pdf";
import { STYLE_IDS, type StyleIds } from "./styles";
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
        this.#list = null;
        out.push(...writeDefinitions(lines.slice(at, end), this.#context, this.#printing));
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

  /** The number a person would type before this line. */
  typedLabel(line: Line): string {
    if (line.kind === "article") {
      this.#article = line.number ?? "";
      return this.#articleLabel(line.number ?? "", line.separator);
    }
    return seenLabel(line, line.kind === "clause" ? this.#clauseLabel(line.number) : "");
  }

  #articleLabel(number: string, separator: string | undefined): string {
    const { habit } = this.#context;
    const printed = separator ? `Artikel %1${separator}` : this.#printing.article;
    const format = habit.articles === "as-printed" ? printed : habit.articles;
    return this.#typed(format.replace("%1", number));
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
    const label = this.#articleLabel(number, separator);
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
    const before =
      revision?.before?.kind === "clause" ? this.#clauseLabel(revision.before.number) : null;
    const label = changedLabel(before, this.#clauseLabel(number), revision);
    return paragraph(rich, this.#context, { ...options, ...off, label });
  }

  #item(line: Item, revision: LineRevision | undefined): string {
    const style = itemStyle(line.style, this.#context.habit);
    const rich = richText(line.text, revision);
    const options = { style: this.#ids.item, mark: markOf(revision) };
    // Check boxes and doubled bullets are typed by everybody.
    if (!this.#automatic || /☐|·/.test(style)) {
      const before =
        revision?.before?.kind === "item" ? `${printLabel(style, revision.before.number)} ` : null;
      const label = changedLabel(before, `${printLabel(style, line.number)} `, revision);
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
