import type { Answers, ModelAgreement } from "../clauses/schema";
import { withHouseStyles, type House } from "../ooxml/house-styles";
import { withTurnedPages, type PageSetup } from "../ooxml/page-setup";
import { pageNumbers } from "../ooxml/page";
import { paragraph } from "../ooxml/paragraph";
import { STYLE } from "../ooxml/styles";
import { docxParts, flatPackage } from "../ooxml/package";
import { compose } from "./compose";
import type { ComposeOptions, Content, Part } from "./types";

/**
 * For Word's `insertOoxml`. The last paragraph of a package may lose its style or number, and one that
 * ends in a control too (office-js#2914, #3222): so it ends in an empty line, which has neither to lose.
 * @param house the document that it is for; null where that could not be read
 * @param setup the page of the place in it
 */
export function toFlatPackage(
  content: Content,
  house: House | null = null,
  setup: PageSetup | null = null,
): string {
  const body = content.blocks ? withTurnedPages(content.blocks, setup) : content.body;
  const end = paragraph("", { style: STYLE.gap, numbering: { id: 0, level: 0 } });
  return flatPackage(withHouseStyles({ ...content, body: body + end }, house));
}

/** The parts of a whole .docx by name; the caller zips them. */
export function toDocxParts(content: Content): Record<string, string> {
  return docxParts(content);
}

/** A whole document of our own, with wide annexes on pages of their own. */
export function composeDocument(
  model: ModelAgreement,
  part: Part,
  answers: Answers,
  options: Pick<ComposeOptions, "contents"> = {},
): Record<string, string> {
  return docxParts(compose(model, part, answers, { turnPages: true, ...options }));
}

/** The footer of a document that has none, as a package for it: "Pagina 2 van 14". */
export function pageNumbersPackage(house: House | null): string {
  return flatPackage(withHouseStyles({ body: pageNumbers(), styles: "", numbering: "" }, house));
}
