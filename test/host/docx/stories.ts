import { blocksOf, paragraphsIn } from "./blocks";
import { type OpenDocument } from "./document";
import { OFFICE, resolveTarget } from "./package";
import { ancestors, child, childrenNamed, descendants, insertAt } from "./tree";
import { element, type XmlElement } from "./xml";

/** What holds a text of its own: the body, a header, a note, a text box. A cell is none. */
const STORIES = new Set([
  "w:body",
  "w:hdr",
  "w:ftr",
  "w:footnote",
  "w:endnote",
  "w:comment",
  "w:txbxContent",
]);

/** The story that a node stands in; ranges and neighbours never leave it. */
export function storyOf(node: XmlElement, otherwise: XmlElement): XmlElement {
  if (STORIES.has(node.name)) return node;
  for (const up of ancestors(node)) if (STORIES.has(up.name)) return up;
  return otherwise;
}

export type StoryKind = "header" | "footer" | "footnote" | "endnote" | "textbox";

const NAMES: Record<StoryKind, string> = {
  header: "w:hdr",
  footer: "w:ftr",
  footnote: "w:footnote",
  endnote: "w:endnote",
  textbox: "w:txbxContent",
};

/** The stories of a kind in the document, the separators of notes left out. */
export function storiesOf(doc: OpenDocument, kind: StoryKind): XmlElement[] {
  const name = NAMES[kind];
  const roots = [doc.body, ...doc.stories()];
  return roots
    .flatMap((root) => [root, ...descendants(root)])
    .filter((node) => node.name === name && node.attributes["w:type"] === undefined);
}

export type HeaderKind = "headerReference" | "footerReference";
export type HeaderType = "default" | "first" | "even";

/** The section properties of the document, in order; the last are the body's own. */
export function sectionsOf(doc: OpenDocument): XmlElement[] {
  const inParagraphs = paragraphsIn(doc.body).flatMap((p) => {
    const found = child(child(p, "w:pPr"), "w:sectPr");
    return found ? [found] : [];
  });
  const last = child(doc.body, "w:sectPr") ?? element("w:sectPr");
  return [...inParagraphs, last];
}

/** The paragraphs' blocks that a section covers. */
export function blocksOfSection(doc: OpenDocument, section: XmlElement): XmlElement[] {
  const blocks = blocksOf(doc.body);
  const ends = (block: XmlElement) =>
    paragraphsIn(block).some((p) => child(child(p, "w:pPr"), "w:sectPr") !== null);
  let from = 0;
  for (const [at, block] of blocks.entries()) {
    const own = paragraphsIn(block).some((p) => child(child(p, "w:pPr"), "w:sectPr") === section);
    if (own) return blocks.slice(from, at + 1);
    if (ends(block)) from = at + 1;
  }
  return blocks.slice(from);
}

/**
 * The header or footer that a section shows: its own, else that of the section before it, as Word
 * links them. Null where none of them has one.
 */
export function headerOf(
  doc: OpenDocument,
  section: XmlElement,
  kind: HeaderKind,
  type: HeaderType,
): XmlElement | null {
  const all = sectionsOf(doc);
  for (const one of all.slice(0, all.indexOf(section) + 1).toReversed()) {
    const reference = childrenNamed(one, `w:${kind}`).find(
      (node) => (node.attributes["w:type"] ?? "default") === type,
    );
    if (!reference) continue;
    const relation = doc.parts
      .relations(doc.mainPart)
      .find(({ id }) => id === reference.attributes["r:id"]);
    return relation ? doc.parts.tree(resolveTarget(doc.mainPart, relation.target)) : null;
  }
  return null;
}

/** Gives a section a header or footer of its own: an empty one, or what was written. */
export function makeHeader(
  doc: OpenDocument,
  section: XmlElement,
  kind: HeaderKind,
  type: HeaderType,
  content = element(kind === "headerReference" ? "w:hdr" : "w:ftr", {}, element("w:p")),
): XmlElement {
  const short = kind === "headerReference" ? "header" : "footer";
  let n = 1;
  while (doc.parts.parts.has(`/word/${short}${n}.xml`)) n++;
  const contentType = `application/vnd.openxmlformats-officedocument.wordprocessingml.${short}+xml`;
  doc.parts.parts.set(`/word/${short}${n}.xml`, { contentType, content });
  const id = doc.parts.relate(doc.mainPart, `${OFFICE}/${short}`, `${short}${n}.xml`);
  insertAt(section, 0, [element(`w:${kind}`, { "w:type": type, "r:id": id })]);
  doc.version++;
  return content;
}
