/** A .docx under edit: its document text changed by plain means, then written to a folder. */
import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { supplierDocx } from "../corpus/supplier";
import type { Habit } from "../corpus/writer/habit";

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

export class AnnexFile {
  private constructor(private readonly parts: Record<string, Uint8Array>) {}

  static supplier(habit?: Habit): AnnexFile {
    return new AnnexFile(unzipSync(supplierDocx(habit)));
  }
  static read(path: string): AnnexFile {
    return new AnnexFile(unzipSync(readFileSync(path)));
  }

  copy(): AnnexFile {
    return new AnnexFile({ ...this.parts });
  }

  part(name: string): string {
    const bytes = this.parts[name];
    if (!bytes) throw new Error(`no part ${name}`);
    return strFromU8(bytes);
  }
  get document(): string {
    return this.part("word/document.xml");
  }
  set(name: string, text: string): this {
    this.parts[name] = strToU8(text);
    return this;
  }
  setBytes(name: string, bytes: Uint8Array): this {
    this.parts[name] = bytes;
    return this;
  }
  names(): string[] {
    return Object.keys(this.parts);
  }
  bytes(name: string): Uint8Array {
    return this.parts[name] ?? new Uint8Array();
  }
  /** The one place that reads `from`. */
  replace(from: string | RegExp, to: string | (() => string)): this {
    const next = this.document.replace(from, to as string);
    if (next === this.document) throw new Error(`not in the document: ${String(from)}`);
    return this.set("word/document.xml", next);
  }
  /** Paragraph whose text holds `text`, with its place. */
  paragraph(text: string): { start: number; end: number } {
    const xml = this.document;
    for (let end = 0; ;) {
      const close = xml.indexOf("</w:p>", end);
      if (close < 0) throw new Error(`no paragraph with: ${text}`);
      const start = Math.max(xml.lastIndexOf("<w:p>", close), xml.lastIndexOf("<w:p ", close));
      end = close + "</w:p>".length;
      // Letters only: hard spaces, soft hyphens and breaks are a habit of writing.
      if (letters(xml.slice(start, end).replace(/<[^>]*>/g, "")).includes(letters(text)))
        return { start, end };
    }
  }
  /** Changes the XML of one paragraph. */
  edit(text: string, change: (xml: string) => string): this {
    const { start, end } = this.paragraph(text);
    return this.cut(start, end, change(this.document.slice(start, end)));
  }
  /** Other words in the paragraph with `text`, in one run; hard spaces and split runs do not matter. */
  reword(from: string, to: string, text: string): this {
    return this.edit(text, (xml) => {
      const properties = /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(xml)?.[0] ?? "";
      const plain = xml.replace(properties, "").replace(/<[^>]*>|\u00ad/g, "");
      const next = plain.replace(from, to);
      if (next === plain) throw new Error(`not in the paragraph: ${from}`);
      return `<w:p>${properties}<w:r><w:t xml:space="preserve">${next}</w:t></w:r></w:p>`;
    });
  }
  private cut(start: number, end: number, text = ""): this {
    return this.set(
      "word/document.xml",
      this.document.slice(0, start) + text + this.document.slice(end),
    );
  }
  removeParagraph(text: string): this {
    const { start, end } = this.paragraph(text);
    return this.cut(start, end);
  }
  addAfter(text: string, fresh: string): this {
    const { end } = this.paragraph(text);
    return this.cut(end, end, `<w:p><w:r><w:t xml:space="preserve">${fresh}</w:t></w:r></w:p>`);
  }
  /** The deviation table. */
  table(): { start: number; end: number; xml: string } {
    const found = [...this.document.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].find((match) =>
      match[0].replace(/<[^>]*>/g, "").includes("Tekst die vervalt"),
    );
    if (!found) throw new Error("no deviation table");
    return { start: found.index, end: found.index + found[0].length, xml: found[0] };
  }
  removeTable(): this {
    return this.putTable("");
  }
  /** Another table in the place of the deviation table. */
  putTable(xml: string): this {
    const { start, end } = this.table();
    return this.cut(start, end, xml);
  }
  /** XML of the rows of the deviation table. */
  rows(): string[] {
    return this.table().xml.match(/<w:tr[ >][\s\S]*?<\/w:tr>/g) ?? [];
  }
  /** Text of each cell, a row a list. */
  cells(): string[][] {
    return this.rows().map((row) =>
      (row.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? []).map((cell) =>
        cell
          .replace(/<\/w:p>(?=<w:p)/g, "\n")
          .replace(/<[^>]*>/g, "")
          .replace(/&amp;/g, "&"),
      ),
    );
  }
  /** What a counterparty's system may do: every content control gone, its text left. */
  stripControls(): this {
    return this.set(
      "word/document.xml",
      this.document.replace(/<w:sdtPr>[\s\S]*?<\/w:sdtPr>|<\/?w:sdt(?:Content)?>/g, ""),
    );
  }
  write(path: string): string {
    writeFileSync(path, zipSync(this.parts));
    return path;
  }
}
