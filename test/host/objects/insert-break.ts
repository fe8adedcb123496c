import { before, insertBlocks } from "../docx/edit-blocks";
import { PARAGRAPH_PROPERTIES, SECTION_PROPERTIES } from "../docx/order";
import { sectionAt } from "../docx/sections";
import { properties } from "../docx/tracking";
import { child, childrenNamed, clone, putInOrder, remove } from "../docx/tree";
import { element, type XmlElement } from "../docx/xml";
import { invalid } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { type Argument } from "../protocol/types";
import { oneOf, text } from "./arguments";
import { assertEditable } from "./guards";
import { newParagraph } from "./insert-paragraph";

/** How a section begins, by the break before it; Word leaves "nextPage" out. */
const STARTS = {
  SectionNext: null,
  SectionContinuous: "continuous",
  SectionEven: "evenPage",
  SectionOdd: "oddPage",
} as const;

/**
 * A section break before a paragraph, as Word makes one: the part above it keeps the properties of the
 * section, its headers among them; what comes behind is linked to that, and begins as the break says.
 */
export function insertSectionBreak(host: Host, paragraph: XmlElement, args: Argument[]): undefined {
  const kinds = Object.keys(STARTS) as (keyof typeof STARTS)[];
  const kind = oneOf(text(args, 0, "breakType"), kinds, "breakType");
  oneOf(text(args, 1, "insertLocation"), ["Before"], "insertLocation");
  const { doc } = host;
  assertEditable(host, paragraph);
  if (paragraph.parent !== doc.body) throw invalid("a section ends between blocks of the body");

  if (host.oddities.silentBreak) return undefined;
  const section = sectionAt(doc, paragraph);
  const made = newParagraph(paragraph);
  putInOrder(properties(made, "w:pPr"), clone(section), PARAGRAPH_PROPERTIES);
  insertBlocks(doc, before(paragraph), [made]);
  for (const name of ["w:headerReference", "w:footerReference"])
    for (const reference of childrenNamed(section, name)) remove(reference);
  const type = child(section, "w:type");
  if (type) remove(type);
  const start = STARTS[kind];
  if (start !== null)
    putInOrder(section, element("w:type", { "w:val": start }), SECTION_PROPERTIES);
  doc.version++;
  return undefined;
}
