import { blocksOf, contentOf, controlLevel, paragraphsIn } from "../docx/blocks";
import {
  after,
  before,
  type BlockPlace,
  deleteBlocks,
  deleteRange,
  endOf,
  insertBlocks,
  openPlace,
  startOf,
} from "../docx/edit-blocks";
import { importFlat as importPackage } from "../docx/import/fragment";
import { listOf } from "../docx/numbering";
import { PARAGRAPH_PROPERTIES } from "../docx/order";
import { properties } from "../docx/tracking";
import { type DocRange } from "../docx/ranges";
import { textLength } from "../docx/text";
import {
  child,
  clone,
  closest,
  elements,
  insertAt,
  insertAfter,
  putInOrder,
  remove,
} from "../docx/tree";
import { element, type XmlElement } from "../docx/xml";
import { HostError, invalid } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { assertContentDeletable, assertDeletable, assertEditable } from "./guards";
import { inlineOf } from "./inline";

export type InsideLocation = "Start" | "End" | "Replace";

/** A package's blocks as the document takes them; the oddities of Word included. */
function importFlat(host: Host, ooxml: string): XmlElement[] {
  const { checkOutLibrary, numberingLost, trailingListItem } = host.oddities;
  if (checkOutLibrary) throw new HostError("GeneralException", "documentNotSupported");
  const blocks = importPackage(host.doc, ooxml);
  const paragraphs = blocks.flatMap((block) => paragraphsIn(block));
  if (numberingLost) for (const p of paragraphs) setList(p, "0", "0");
  const last = blocks.at(-1);
  const previous = paragraphs.at(-2);
  const list = trailingListItem && previous ? listOf(host.doc, previous) : null;
  if (list && last?.name === "w:p" && textLength(last) === 0) setList(last, list.numId, list.level);
  return blocks;
}

function setList(paragraph: XmlElement, numId: string, level: string): void {
  const pPr = properties(paragraph, "w:pPr");
  const list = element(
    "w:numPr",
    {},
    element("w:ilvl", { "w:val": level }),
    element("w:numId", { "w:val": numId }),
  );
  putInOrder(pPr, list, PARAGRAPH_PROPERTIES);
}

/** The package's last paragraph, unless a table holds it, takes the look of the paragraph that it lands on. */
function looseLast(host: Host, blocks: XmlElement[], landing: XmlElement | undefined): void {
  const last = blocks.flatMap((block) => paragraphsIn(block)).at(-1);
  if (!host.oddities.lastParagraphPlain || !last || closest(last, "w:tbl")) return;
  const own = child(last, "w:pPr");
  if (own) remove(own);
  const theirs = landing && child(landing, "w:pPr");
  if (theirs) insertAt(last, 0, [clone(theirs)]);
}

/** insertOoxml into a body, a cell or a block control: what is inserted stays inside it. */
export function insertInContainer(
  host: Host,
  container: XmlElement,
  location: InsideLocation,
  ooxml: string,
): DocRange {
  if (location === "Replace") assertContentDeletable(host, container);
  else assertEditable(host, container);
  const target = location === "End" ? nestedEnd(host, container) : container;
  const blocks = importFlat(host, ooxml);
  if (host.oddities.silentInsert) return rangeOfBlocks(blocksOf(container));
  looseLast(host, blocks, paragraphsIn(target).at(-1));
  if (location === "Replace") {
    const old = blocksOf(target);
    insertBlocks(host.doc, startOf(target), blocks);
    deleteBlocks(host.doc, old);
  } else insertBlocks(host.doc, location === "Start" ? startOf(target) : endOf(target), blocks);
  return finish(host, blocks);
}

/** The oddity of repeated insertions at the end: each lands in the control that came before. */
function nestedEnd(host: Host, container: XmlElement): XmlElement {
  const last = blocksOf(container).at(-1);
  if (!host.oddities.nestAtEnd || last?.name !== "w:sdt") return container;
  assertEditable(host, last);
  return nestedEnd(host, contentOf(last));
}

/** insertOoxml at a range; Before and After stand outside of a control that the range covers. */
export function insertAtRange(
  host: Host,
  range: DocRange,
  location: InsideLocation | "Before" | "After",
  ooxml: string,
): DocRange {
  const { doc } = host;
  const outer = range.outer;
  if (outer && location !== "Replace" && location !== "Before" && location !== "After") {
    if (outer.name !== "w:sdt") throw invalid(`insertOoxml at ${location} of a table`);
    return insertInControl(host, outer, location, ooxml);
  }
  const point =
    location === "Before" || location === "Start" || location === "Replace"
      ? range.start
      : range.end;
  const inline = inlineOf(point);
  if (inline && !outer) return insertInline(host, inline, location, ooxml);
  assertEditable(host, outer?.parent ?? point.paragraph);
  if (location === "Replace") assertRangeDeletable(host, range);
  const blocks = importFlat(host, ooxml);
  if (host.oddities.silentInsert) return range;
  if (outer && controlLevel(outer) !== "block" && outer.name === "w:sdt")
    throw new HostError("NotAllowed", "blocks cannot stand beside an inline control");
  if (location === "Replace") return replaceRange(host, range, blocks);
  const place: BlockPlace & { head?: XmlElement } = outer
    ? location === "Before"
      ? before(outer)
      : after(outer)
    : openPlace(doc, point);
  insertBlocks(doc, place, blocks);
  if (place.head) joinHead(host, place.head, blocks);
  return finish(host, blocks);
}

function assertRangeDeletable(host: Host, range: DocRange): void {
  if (range.outer) assertDeletable(host, range.outer);
  else assertEditable(host, range.end.paragraph);
}

function replaceRange(host: Host, range: DocRange, blocks: XmlElement[]): DocRange {
  const { doc } = host;
  if (range.outer) {
    insertBlocks(doc, before(range.outer), blocks);
    deleteBlocks(doc, [range.outer]);
    return finish(host, blocks);
  }
  const whole = range.start.offset === 0 && isEmptyOrWhole(range);
  if (whole) {
    looseLast(host, blocks, range.end.paragraph);
    insertBlocks(doc, before(range.start.paragraph), blocks);
    deleteRange(doc, {
      ...range,
      end: { ...range.end, offset: textLength(range.end.paragraph) + 1 },
    });
    return finish(host, blocks);
  }
  deleteRange(doc, range);
  const place = openPlace(doc, range.start);
  insertBlocks(doc, place, blocks);
  if (place.head) joinHead(host, place.head, blocks);
  return finish(host, blocks);
}

/** A range over all of a paragraph's text, or in an empty paragraph: its paragraph gives way. */
const isEmptyOrWhole = (range: DocRange) =>
  range.end.offset >= textLength(range.end.paragraph) &&
  (range.start.paragraph !== range.end.paragraph ||
    range.end.offset > range.start.offset ||
    textLength(range.start.paragraph) === 0);

/** The text before the place goes into the first new paragraph, as Word does it. */
function joinHead(host: Host, head: XmlElement, blocks: XmlElement[]): void {
  const first = blocks[0];
  if (first?.name !== "w:p") return;
  const content = elements(head).filter((node) => node.name !== "w:pPr");
  host.doc.ranges.spliced(first, 0, 0, textLength(head));
  host.doc.ranges.merged(head, first, 0);
  for (const node of content) remove(node);
  insertAt(first, child(first, "w:pPr") ? 1 : 0, content);
  remove(head);
}

/** insertOoxml of a content control. */
export function insertInControl(
  host: Host,
  control: XmlElement,
  location: InsideLocation,
  ooxml: string,
): DocRange {
  const level = controlLevel(control);
  if (level === "block") return insertInContainer(host, contentOf(control), location, ooxml);
  if (level === "inline") return insertInline(host, contentOf(control), location, ooxml);
  throw invalid("insertOoxml into a control around a cell or row");
}

/** Into an inline control goes one paragraph's text; Word would break the control up for more. */
function insertInline(host: Host, content: XmlElement, location: string, ooxml: string): DocRange {
  assertEditable(host, content);
  const paragraph = closest(content, "w:p");
  if (!paragraph) throw new HostError("GeneralException", "an inline control without paragraph");
  if (location === "Before" || location === "After")
    throw new HostError("NotAllowed", "the range is inside an inline control");
  if (host.doc.tracking !== "Off")
    throw new HostError("NotImplemented", "tracked insertOoxml into an inline control");
  const blocks = importFlat(host, ooxml);
  const start = { paragraph, offset: 0 };
  if (host.oddities.silentInsert) return { start, end: { ...start }, outer: null };
  const [only] = blocks;
  if (blocks.length !== 1 || only?.name !== "w:p")
    throw new HostError("NotAllowed", "an inline control takes the content of one paragraph");
  const nodes = elements(only).filter((node) => node.name !== "w:pPr");
  if (location === "Replace") for (const node of elements(content)) remove(node);
  insertAt(content, location === "Start" ? 0 : content.children.length, nodes);
  host.doc.version++;
  const end = { paragraph, offset: textLength(paragraph) };
  return { start, end, outer: null };
}

/** The range of what was inserted; the spare paragraph comes behind it. */
function finish(host: Host, blocks: XmlElement[]): DocRange {
  const last = blocks.at(-1);
  if (host.oddities.spareParagraph && last) insertAfter(last, element("w:p"));
  return rangeOfBlocks(blocks);
}

export function rangeOfBlocks(blocks: XmlElement[]): DocRange {
  const paragraphs = blocks.flatMap((block) => paragraphsIn(block));
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) throw new HostError("GeneralException", "content without a paragraph");
  const only = blocks.length === 1 ? blocks[0] : undefined;
  return {
    start: { paragraph: first, offset: 0 },
    end: { paragraph: last, offset: textLength(last) + 1 },
    outer: only && only.name !== "w:p" ? only : null,
  };
}
