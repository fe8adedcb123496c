/** Sections as text goes away or comes: who ends where, and what is left of their headers. */
import { paragraphsIn } from "./blocks";
import { type OpenDocument } from "./document";
import { sectionsOf } from "./stories";
import { child, childrenNamed, insertAt, remove } from "./tree";
import { element, type XmlElement } from "./xml";

const ownSection = (paragraph: XmlElement): XmlElement | null =>
  child(child(paragraph, "w:pPr"), "w:sectPr");

/** The properties of the section that a paragraph of the body is in. */
export function sectionAt(doc: OpenDocument, paragraph: XmlElement): XmlElement {
  const all = paragraphsIn(doc.body);
  for (const one of all.slice(all.indexOf(paragraph))) {
    const found = ownSection(one);
    if (found) return found;
  }
  const last = child(doc.body, "w:sectPr");
  if (last) return last;
  const made = element("w:sectPr");
  insertAt(doc.body, doc.body.children.length, [made]);
  return made;
}

/**
 * Before blocks go: a section whose end goes is one with the next, which then shows its own headers, and
 * where it was linked to this one, still those.
 */
export function joinSections(doc: OpenDocument, blocks: readonly XmlElement[]): void {
  for (const paragraph of blocks.flatMap((block) => paragraphsIn(block))) {
    const section = ownSection(paragraph);
    const all = section ? sectionsOf(doc) : [];
    const next = section && all[all.indexOf(section) + 1];
    if (!section || !next) continue;
    for (const name of ["w:footerReference", "w:headerReference"])
      for (const reference of childrenNamed(section, name)) {
        const type = reference.attributes["w:type"];
        if (childrenNamed(next, name).some((one) => one.attributes["w:type"] === type)) continue;
        remove(reference);
        insertAt(next, 0, [reference]);
      }
  }
}
