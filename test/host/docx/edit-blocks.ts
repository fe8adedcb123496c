import { blocksOf, cellsOf, paragraphsIn, rowsOf } from "./blocks";
import { type OpenDocument } from "./document";
import { deleteText, splitParagraph } from "./edit-text";
import { type DocRange, type Point } from "./ranges";
import { joinSections } from "./sections";
import { storyOf } from "./stories";
import { textLength } from "./text";
import { isOwn, markDeleted, markInserted, markParagraph, markRow } from "./tracking";
import { ancestors, child, elements, indexOf, insertAt, insertAfter, remove } from "./tree";
import { element, type XmlElement } from "./xml";

/** A place between blocks: before the child with this index. */
export interface BlockPlace {
  parent: XmlElement;
  index: number;
}

export const before = (block: XmlElement): BlockPlace => ({
  parent: block.parent ?? block,
  index: indexOf(block),
});
export const after = (block: XmlElement): BlockPlace => ({
  parent: block.parent ?? block,
  index: indexOf(block) + 1,
});

export function startOf(container: XmlElement): BlockPlace {
  const first = blocksOf(container)[0];
  return first ? before(first) : { parent: container, index: container.children.length };
}

export function endOf(container: XmlElement): BlockPlace {
  const last = blocksOf(container).at(-1);
  return last ? after(last) : { parent: container, index: container.children.length };
}

/** Inserts blocks; under tracking they are marked as inserted. */
export function insertBlocks(doc: OpenDocument, place: BlockPlace, blocks: XmlElement[]): void {
  insertAt(place.parent, place.index, blocks);
  if (doc.tracking !== "Off") markInserted(blocks, doc);
  keepWhole(place.parent);
  doc.version++;
}

/**
 * Deletes blocks: really, or marked when changes are tracked. A container that would be left
 * without a paragraph keeps an empty one.
 */
export function deleteBlocks(doc: OpenDocument, blocks: XmlElement[]): void {
  if (doc.tracking !== "Off") markDeleted(blocks, doc);
  else {
    joinSections(doc, blocks);
    for (const block of blocks) {
      const parent = block.parent;
      remove(block);
      if (parent) keepWhole(parent);
    }
  }
  doc.version++;
}

/** Deletes table rows; a table without rows goes as a whole. */
export function deleteRows(doc: OpenDocument, table: XmlElement, rows: XmlElement[]): void {
  if (doc.tracking !== "Off") {
    for (const row of rows) {
      const inserted = child(child(row, "w:trPr") ?? row, "w:ins");
      // A row of one's own that was inserted under tracking was never there.
      if (inserted && isOwn(inserted, doc)) {
        remove(row);
        continue;
      }
      markRow(row, "w:del", doc);
      for (const cell of cellsOf(row))
        for (const p of paragraphsIn(cell)) deleteText(doc, p, 0, textLength(p));
    }
    doc.version++;
    return;
  }
  for (const row of rows) {
    const holders = [...ancestors(row)].filter((up) => up.name === "w:sdt");
    const own = holders.find((up) => rowsOf(up.parent ?? up).length === 1 && up.parent === table);
    remove(own ?? row);
  }
  if (rowsOf(table).length === 0) deleteBlocks(doc, [table]);
  doc.version++;
}

/** A cell ends with a paragraph, a body or control holds one: what Word mends, we mend. */
export function keepWhole(container: XmlElement): void {
  const blocks = blocksOf(container);
  const last = blocks.at(-1);
  const needsOne = [
    "w:body",
    "w:tc",
    "w:hdr",
    "w:ftr",
    "w:footnote",
    "w:endnote",
    "w:txbxContent",
  ].includes(container.name);
  if (container.name === "w:sdtContent" && blocks.length === 0) {
    if (elements(container).length === 0 && isBlockContent(container))
      insertAt(container, 0, [element("w:p")]);
    return;
  }
  if (!needsOne || last?.name === "w:p" || (last?.name === "w:sdt" && container.name !== "w:tc"))
    return;
  if (last) insertAfter(last, element("w:p"));
  else insertAt(container, afterProperties(container), [element("w:p")]);
}

const isBlockContent = (content: XmlElement) =>
  ["w:body", "w:tc", "w:sdtContent"].includes(content.parent?.parent?.name ?? "");

function afterProperties(container: XmlElement): number {
  const tcPr = child(container, "w:tcPr");
  return tcPr ? indexOf(tcPr) + 1 : 0;
}

/**
 * The place for blocks at a point of the text. In the middle of a paragraph Word divides it: the text
 * before goes with the first new paragraph, the text behind keeps the old paragraph's mark.
 */
export function openPlace(doc: OpenDocument, point: Point): BlockPlace & { head?: XmlElement } {
  const p = point.paragraph;
  const length = textLength(p);
  if (point.offset > length) return after(p);
  if (point.offset === 0) return before(p);
  const head = splitParagraph(doc, p, point.offset);
  return { ...before(p), head };
}

/** Everything between two points, in whole blocks and pieces of text. */
export function deleteRange(doc: OpenDocument, range: DocRange): void {
  if (range.outer) {
    deleteBlocks(doc, [range.outer]);
    return;
  }
  const { start, end } = range;
  const all = paragraphsIn(storyOf(start.paragraph, doc.body));
  const first = all.indexOf(start.paragraph);
  const last = all.indexOf(end.paragraph);
  for (const p of all.slice(first, last + 1)) {
    const from = p === start.paragraph ? start.offset : 0;
    const length = textLength(p);
    const to = p === end.paragraph ? Math.min(end.offset, length) : length;
    const withMark = p === end.paragraph ? end.offset > length : true;
    if (from === 0 && withMark && p.parent && all.length > 1) {
      deleteBlocks(doc, [p]);
    } else {
      deleteText(doc, p, from, to);
      if (withMark && p !== end.paragraph) mergeWithNext(doc, p);
    }
  }
}

/** Deletes a paragraph mark: the next paragraph's text joins this one, which takes that one's look. */
export function mergeWithNext(doc: OpenDocument, p: XmlElement): void {
  const next = p.parent && elements(p.parent)[elements(p.parent).indexOf(p) + 1];
  if (next?.name !== "w:p") return;
  if (doc.tracking !== "Off") {
    markParagraph(p, "w:del", doc);
    return;
  }
  const content = elements(p).filter((node) => node.name !== "w:pPr");
  const length = textLength(p);
  for (const node of content) remove(node);
  insertAt(next, child(next, "w:pPr") ? 1 : 0, content);
  doc.ranges.spliced(next, 0, 0, length);
  doc.ranges.merged(p, next, 0);
  remove(p);
  doc.version++;
}
