/** Lines → the parts of a .docx, in one habit. */
import { hasText, type Agreement } from "../source/agreement";
import type { Random } from "../random";
import { AgreementWriter } from "./blocks";
import { Context } from "./context";
import type { Habit } from "./habit";
import type { WriterLine } from "./lines";
import { Numbering } from "./numbering";
import { after, before } from "./outer";
import { documentXml, type DocxParts } from "./package";
import { PdfPages } from "./pdf";
import { stylesXml } from "./styles";

/** Makes a context whose automatic numbers look as this habit wants them. */
function newContext(agreement: Agreement, habit: Habit, random: Random): Context {
  const { printing } = agreement;
  const article = habit.articles === "as-printed" ? printing.article : habit.articles;
  const clause = habit.clauses === "as-printed" ? printing.clause : habit.clauses;
  return new Context(habit, random, new Numbering(article, clause, habit.numbers === "linked"));
}

/** A table at the end, or two in a row, needs a paragraph: Word insists. */
function joinBlocks(blocks: string[]): string {
  const bare = (block: string, next: string | undefined) =>
    block.endsWith("</w:tbl>") && (next === undefined || next.startsWith("<w:tbl"));
  return blocks
    .map((block, at) => (bare(block, blocks[at + 1]) ? `${block}<w:p/>` : block))
    .join("");
}

/** Printed lines in place of paragraphs; tables stay tables. */
function pdfBlocks(lines: WriterLine[], writer: AgreementWriter, context: Context): string[] {
  const title = lines.find(({ line }) => line.kind === "title")?.line;
  const head = title && hasText(title) ? `${title.text} – versie 1.2` : "versie 1.2";
  const pages = new PdfPages(context, head, Math.ceil(lines.length / 14));
  return lines.flatMap((entry): string[] => {
    const { line } = entry;
    if (line.kind === "table") return writer.blocks([entry]);
    const bold = line.kind === "article" || line.kind === "annex" || line.kind === "subheading";
    if (hasText(line)) return [pages.print(writer.typedLabel(line) + line.text, { bold })];
    const [first = "", ...more] = line.meaning;
    return [`${line.item}) ${line.term}: ${first}`, ...more].map((text) => pages.print(text));
  });
}

/** Writes a whole document. */
export function writeDocument(
  agreement: Agreement,
  lines: WriterLine[],
  habit: Habit,
  random: Random,
): DocxParts {
  const context = newContext(agreement, habit, random);
  context.numbering.counts = lines.some(({ revision }) => revision !== undefined);
  const writer = new AgreementWriter(context, agreement.printing);
  const blocks = habit.pdf ? pdfBlocks(lines, writer, context) : writer.blocks(lines);
  const all = habit.embedded ? [...before(context), ...blocks, ...after(context)] : blocks;
  return {
    document: documentXml(joinBlocks(all)),
    styles: stylesXml(habit),
    numbering: context.numbering.xml(),
    footnotes: context.notes.footnotesXml(),
    comments: context.notes.commentsXml(),
  };
}
