import { blocksOf } from "../docx/blocks";
import { writeFlat } from "../docx/flat";
import { Package } from "../docx/package";
import { type DocRange } from "../docx/ranges";
import { textLength } from "../docx/text";
import { ancestors, child, childrenNamed, clone, elements, remove, textOf } from "../docx/tree";
import { element, type XmlElement } from "../docx/xml";
import { HostError } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { shaped } from "./ooxml-shape";

/** getOoxml of the body: the whole document as it is. */
export function bodyOoxml(host: Host): string {
  refuse(host, ["body", "all"]);
  const { doc } = host;
  return writeFlat(shaped(doc.parts, doc.mainPart, host.oddities.ooxmlShape));
}

/** Some documents throw (#6059), a table in a control in a cell too (#5263). */
function refuse(host: Host, when: readonly string[]): void {
  if (when.includes(host.oddities.ooxmlRefused))
    throw new HostError("GeneralException", "getOoxml is refused");
}

/** getOoxml of what is smaller than the body. */
export function partOoxml(host: Host, blocks: XmlElement[]): string {
  refuse(host, ["all"]);
  return blocksOoxml(host, blocks);
}

/**
 * getOoxml of a cell, a header, a note: a document of its blocks. What these lean on by relation is
 * named in their own part's relations, so those go with them.
 */
export function storyOoxml(host: Host, story: XmlElement): string {
  refuse(host, ["all"]);
  const { doc } = host;
  const own = [...doc.parts.parts].find(([, part]) => part.content === story)?.[0];
  return blocksOoxml(host, blocksOf(story), own);
}

/** getOoxml of a few blocks: a document of just these, with the parts that they lean on. */
function blocksOoxml(host: Host, blocks: XmlElement[], from?: string): string {
  const { doc } = host;
  const original = doc.parts.tree(doc.mainPart);
  const section = child(doc.body, "w:sectPr");
  const copies = blocks.map(clone);
  if (copies.at(-1)?.name !== "w:p") copies.push(element("w:p"));
  if (section) copies.push(clone(section));
  const root = element("w:document", { ...original?.attributes }, element("w:body", {}, ...copies));
  const parts = new Package();
  for (const [name, part] of doc.parts.parts)
    parts.parts.set(name, name === doc.mainPart ? { ...part, content: root } : part);
  for (const [source, list] of doc.parts.relationships) parts.relationships.set(source, list);
  if (from !== undefined) {
    const own = doc.parts.relations(from);
    const taken = new Set(own.map(({ id }) => id));
    const side = doc.parts
      .relations(doc.mainPart)
      .map((one) => (taken.has(one.id) ? { ...one, id: `${one.id}main` } : one));
    parts.relationships.set(doc.mainPart, [...side, ...own]);
    for (const section of childrenNamed(child(root, "w:body") ?? root, "w:sectPr"))
      for (const node of elements(section)) if ("r:id" in node.attributes) remove(node);
  }
  return writeFlat(parts);
}

/** getOoxml of a range: the blocks that it touches, the first and last cut to size when they are text. */
export function rangeOoxml(host: Host, range: DocRange): string {
  refuse(host, ["all"]);
  if (range.outer) return blocksOoxml(host, [range.outer]);
  const { start, end } = range;
  const common = commonParent(start.paragraph, end.paragraph);
  const holds = (block: XmlElement, p: XmlElement) =>
    block === p || [...ancestors(p)].includes(block);
  const blocks = blocksOf(common);
  const first = blocks.findIndex((block) => holds(block, start.paragraph));
  const last = blocks.findIndex((block) => holds(block, end.paragraph));
  const chosen = blocks.slice(first, last + 1);
  const cutsText = start.offset > 0 || (end.offset < textLength(end.paragraph) && end.offset > 0);
  return cutsText && chosen.length === 1
    ? blocksOoxml(host, [cutParagraph(range)])
    : blocksOoxml(host, chosen);
}

function cutParagraph(range: DocRange): XmlElement {
  const copy = clone(range.start.paragraph);
  trim(copy, range.start.offset, range.end.offset);
  return copy;
}

/** Leaves the characters [from, to) of a paragraph that belongs to no document. */
function trim(paragraph: XmlElement, from: number, to: number): void {
  let at = 0;
  const visit = (node: XmlElement) => {
    for (const inner of [...node.children]) {
      if (typeof inner === "string") continue;
      if (inner.name !== "w:t" && inner.name !== "w:delText") {
        visit(inner);
        continue;
      }
      const text = textOf(inner);
      const kept = text.slice(Math.max(0, from - at), Math.max(0, to - at));
      at += text.length;
      inner.children.splice(0, inner.children.length, kept);
      inner.attributes["xml:space"] = "preserve";
    }
  };
  visit(paragraph);
}

function commonParent(a: XmlElement, b: XmlElement): XmlElement {
  const above = new Set(ancestors(a));
  for (const up of ancestors(b)) if (above.has(up)) return up;
  throw new Error("two places in different documents");
}
