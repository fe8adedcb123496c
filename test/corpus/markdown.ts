/** Any text in the notation of the sources as a plain .docx: typed numbers, headings, tables. */
import { Random } from "./random";
import { Context } from "./writer/context";
import { PLAIN } from "./writer/habit";
import { Numbering } from "./writer/numbering";
import { documentXml, type DocxParts } from "./writer/package";
import { paragraph } from "./writer/paragraph";
import { STYLE_IDS, stylesXml } from "./writer/styles";
import { table } from "./writer/table";
import { cells } from "./source/sections";

/** document.xml, styles.xml and numbering.xml of a text. */
export function markdownParts(markdown: string): DocxParts {
  const context = new Context(PLAIN, new Random(1), new Numbering("%1.", "%1.%2", false));
  const ids = STYLE_IDS[PLAIN.styles];
  const lines = markdown.split("\n").filter((line) => line.trim() !== "");
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line.startsWith("|")) {
      const rows: string[][] = [];
      while (lines[at]?.startsWith("|")) {
        rows.push(cells(lines[at] ?? ""));
        at += 1;
      }
      at -= 1;
      const written = rows.map((row) => ({ cells: row.map((cell) => paragraph(cell, context)) }));
      blocks.push(`${table(written, context, { style: ids.table })}<w:p/>`);
    } else if (line.startsWith("# ")) {
      blocks.push(paragraph(line.slice(2), context, { style: ids.title, bold: true }));
    } else if (line.startsWith("## ")) {
      blocks.push(paragraph(line.slice(3), context, { style: ids.article, bold: true }));
    } else if (line.startsWith("### ")) {
      blocks.push(paragraph(line.slice(4), context, { style: ids.subheading, bold: true }));
    } else blocks.push(paragraph(line, context));
  }
  return {
    document: documentXml(blocks.join("")),
    styles: stylesXml(PLAIN),
    numbering: context.numbering.xml(),
  };
}
