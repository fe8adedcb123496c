/**
 * Page numbers at the foot, where the document has none: an agreement is cited by its pages. Only the
 * footer of the first section is written, to which those behind it are linked; what stands in one already
 * is the firm's.
 */
import type { DocumentParts } from "../document";
import { answered, reading, run } from "./run";

/** Whether the document, as far as Word gave it, has no footer, and nowhere a number of pages. */
export function mayLackPageNumbers(parts: DocumentParts | null): boolean {
  if (!parts) return false;
  const all = [parts.document, ...(parts.headers ?? []).map(({ text }) => text)];
  return !/<w:footerReference\b/.test(parts.document) && !all.some((xml) => PAGE.test(xml));
}

const PAGE = /(?:w:instr="|<w:instrText\b[^>]*>)\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/;

/**
 * @returns whether they stand there now; false where a footer or header turned out to say something
 * @throws WordFailure
 */
export async function numberPages(house: DocumentParts): Promise<boolean> {
  const { pageNumbersPackage } = await import("../compose");
  return run(async (context) => {
    const section = context.document.sections.getFirst();
    // In a browser Word's XML does not tell of headers and footers.
    const footer = section.getFooter("Primary");
    const header = section.getHeader("Primary");
    const there = [footer, header].map((body) => body.getOoxml());
    footer.load("text");
    await reading(context.sync());
    const xml = there.map(({ value }) => value);
    if (
      footer.text.trim() !== "" ||
      /<w:(?:drawing|pict|fldChar|fldSimple|sdt)\b/.test(xml[0] ?? "")
    )
      return false;
    if (PAGE.test(xml[1] ?? "")) return false;
    footer.insertOoxml(pageNumbersPackage(house), "Replace");
    footer.load("text");
    await answered(context.sync());
    return footer.text.trim() !== "";
  });
}
