import { controlLevel } from "./blocks";
import { type OpenDocument } from "./document";
import { isOwn, markParagraph, removeWithEmptyParents, type Reviser, wrapRun } from "./tracking";
import { type Piece, pieces, runContent, textElement, textLength } from "./text";
import {
  child,
  clone,
  closest,
  descendants,
  elements,
  indexOf,
  insertAfter,
  insertAt,
  isInside,
  remove,
} from "./tree";
import { element, type XmlElement } from "./xml";

/**
 * Puts a text in the place of the characters [from, to) of a paragraph. The new text looks like the
 * first character replaced, or like its neighbour.
 * @param within the control's content to stay in when the place is on its edge
 */
export function spliceText(
  doc: OpenDocument,
  paragraph: XmlElement,
  from: number,
  to: number,
  text: string,
  within: XmlElement | null = null,
): void {
  if (text !== "") insertText(doc, paragraph, from, text, to > from, within);
  deleteText(doc, paragraph, from + text.length, to + text.length);
  doc.version++;
}

/** Deletes characters; under tracking they stay, marked as deleted. */
export function deleteText(doc: OpenDocument, p: XmlElement, from: number, to: number): void {
  if (to <= from) return;
  splitRun(p, from);
  splitRun(p, to);
  deletePictures(doc, p, from, to);
  let gone = 0;
  for (const piece of pieces(p)) {
    const end = piece.start + piece.text.length;
    if (piece.start < from || end > to || piece.text === "") continue;
    if (doc.tracking !== "Off" && !insideOwnInsertion(piece.run, doc)) {
      if (piece.run.parent?.name !== "w:del") wrapRun(piece.run, "w:del", doc);
      continue;
    }
    remove(piece.node);
    gone += piece.text.length;
    if (elements(piece.run).every((node) => node.name === "w:rPr"))
      removeWithEmptyParents(piece.run);
  }
  if (gone > 0) doc.ranges.spliced(p, from, from + gone, 0);
  doc.version++;
}

const PICTURES = ["w:drawing", "w:pict", "w:object", "mc:AlternateContent"];

/** A picture between the characters goes with them; one on the edge only when all of the text goes. */
function deletePictures(doc: OpenDocument, p: XmlElement, from: number, to: number): void {
  const all = pieces(p);
  const whole = from === 0 && to >= textLength(p);
  const behind = (node: XmlElement) => {
    // the number of characters in front of it
    const later = [...descendants(p)];
    const at = later.indexOf(node);
    const before = all.filter((piece) => later.indexOf(piece.node) < at).at(-1);
    return before ? before.start + before.text.length : 0;
  };
  const runs = [...descendants(p)].filter(
    (node) => node.name === "w:r" && elements(node).some(({ name }) => PICTURES.includes(name)),
  );
  for (const run of runs) {
    if (closest(run, "w:txbxContent") && !closest(p, "w:txbxContent")) continue;
    const at = behind(run);
    if (!whole && (at <= from || at >= to)) continue;
    if (doc.tracking === "Off") removeWithEmptyParents(run);
    else wrapRun(run, "w:del", doc);
  }
}

/** What we put in ourselves goes for good; what another proposed stays, marked as deleted by us. */
const insideOwnInsertion = (run: XmlElement, by: Reviser) =>
  run.parent?.name === "w:ins" && isOwn(run.parent, by);

function insertText(
  doc: OpenDocument,
  p: XmlElement,
  at: number,
  text: string,
  likeNext: boolean,
  within: XmlElement | null,
): void {
  const neighbour = chooseNeighbour(p, at, likeNext, within);
  doc.ranges.spliced(p, at, at, text.length);
  const made = element("w:r", {}, ...runContent(text));
  if (!neighbour) {
    const holder = within ?? p;
    const rPr = holder === p ? markProperties(p) : controlProperties(holder);
    if (rPr) insertAt(made, 0, [rPr]);
    insertAt(holder, indexBehind(p, holder, at), [made]);
  } else {
    const rPr = child(neighbour.run, "w:rPr");
    if (rPr) insertAt(made, 0, [clone(rPr)]);
    place(p, at, neighbour, made);
  }
  if (doc.tracking !== "Off") wrapRun(made, "w:ins", doc);
  doc.version++;
}

/** The index in a container before the first of its children that shows text behind the place. */
function indexBehind(p: XmlElement, holder: XmlElement, at: number): number {
  for (const piece of pieces(p)) {
    if (piece.start < at || !isInside(piece.node, holder)) continue;
    let node = piece.run;
    while (node.parent && node.parent !== holder) node = node.parent;
    return indexOf(node);
  }
  return holder.children.length;
}

/** Puts a run at a place beside, or in the middle of, a neighbouring run. */
function place(p: XmlElement, at: number, neighbour: Piece, made: XmlElement): void {
  const before = at <= neighbour.start;
  if (at > neighbour.start && at < neighbour.start + neighbour.text.length) splitRun(p, at);
  let anchor = neighbour.run;
  // a run with more pieces than this one is split so that the place is an edge of a run
  const siblings = pieces(p).filter((piece) => piece.run === anchor);
  const inside = siblings.some((s) => (before ? s.start < at : s.start + s.text.length > at));
  if (inside) {
    splitRun(p, at);
    const now = pieces(p).find((piece) =>
      before ? piece.start === at : piece.start + piece.text.length === at,
    );
    if (now) anchor = now.run;
  }
  if (anchor.parent?.name === "w:del") anchor = anchor.parent;
  if (before) insertAt(anchor.parent ?? p, indexOf(anchor), [made]);
  else insertAfter(anchor, made);
}

function chooseNeighbour(
  p: XmlElement,
  at: number,
  likeNext: boolean,
  within: XmlElement | null,
): Piece | null {
  const near = pieces(p).filter(
    (piece) => piece.start <= at && piece.start + piece.text.length >= at && piece.text !== "",
  );
  const fitting = within ? near.filter((piece) => piece.container === within) : near;
  const previous = fitting.find((piece) => piece.start < at);
  const next = fitting.findLast((piece) => piece.start + piece.text.length > at);
  if (likeNext) return next ?? previous ?? null;
  if (within === null && previous?.container !== p && next?.container === p) return next;
  return previous ?? next ?? null;
}

function markProperties(p: XmlElement): XmlElement | null {
  const rPr = child(child(p, "w:pPr"), "w:rPr");
  if (!rPr) return null;
  const copy = clone(rPr);
  for (const node of elements(copy))
    if (["w:ins", "w:del", "w:rPrChange"].includes(node.name)) remove(node);
  return copy;
}

function controlProperties(content: XmlElement): XmlElement | null {
  const rPr = content.parent && child(child(content.parent, "w:sdtPr"), "w:rPr");
  return rPr ? clone(rPr) : null;
}

/** Makes the place an edge of a run, dividing the run that holds it in two. */
export function splitRun(p: XmlElement, offset: number): void {
  const piece = pieces(p).find(
    (item) => item.start <= offset && item.start + item.text.length >= offset && item.text !== "",
  );
  if (!piece) return;
  const inner = offset - piece.start;
  const second: XmlElement[] = [];
  if (inner > 0 && inner < piece.text.length) {
    second.push(textElement(piece.text.slice(inner), piece.node.name === "w:delText"));
    const first = piece.node;
    first.children.splice(0, first.children.length, piece.text.slice(0, inner));
    first.attributes["xml:space"] = "preserve";
  }
  const run = piece.run;
  const cut = indexOf(piece.node) + (inner === 0 ? 0 : 1);
  const rest = run.children.splice(cut).filter((node) => typeof node !== "string");
  const content = run.children.some((node) => typeof node !== "string" && node.name !== "w:rPr");
  if (!content || (rest.length === 0 && second.length === 0)) {
    for (const node of rest) insertAt(run, run.children.length, [node]);
    return;
  }
  const rPr = child(run, "w:rPr");
  const made = element("w:r", {}, ...(rPr ? [clone(rPr)] : []), ...second, ...rest);
  insertAfter(run, made);
}

export class SplitError extends Error {}

/**
 * Divides a paragraph: the text before the place goes to a new paragraph in front of it.
 * @throws SplitError in the middle of an inline control
 */
export function splitParagraph(doc: OpenDocument, p: XmlElement, offset: number): XmlElement {
  const length = textLength(p);
  const at = Math.min(offset, length);
  splitRun(p, at);
  const pPr = child(p, "w:pPr");
  const headProperties = pPr ? clone(pPr) : null;
  const section = headProperties && child(headProperties, "w:sectPr");
  if (section) remove(section);
  const head = element("w:p", {}, ...(headProperties ? [headProperties] : []));
  moveBefore(doc, p, head, at);
  doc.ranges.split(p, head, at);
  insertAt(p.parent ?? doc.body, indexOf(p), [head]);
  if (doc.tracking !== "Off") markParagraph(head, "w:ins", doc);
  doc.version++;
  return head;
}

function moveBefore(doc: OpenDocument, from: XmlElement, to: XmlElement, length: number): void {
  let taken = 0;
  for (const node of elements(from)) {
    if (node.name === "w:pPr" || node.name === "w:rPr") continue;
    const holder = element("w:p", {}, clone(node));
    const size = textLength(holder);
    if (taken + size <= length && (taken < length || size === 0) && (size > 0 || taken < length)) {
      remove(node);
      insertAt(to, to.children.length, [node]);
      taken += size;
    } else if (taken < length) {
      if (node.name === "w:sdt") throw new SplitError("the place is inside a content control");
      // A tracked change that is divided is two: each has an id of its own.
      const id: Record<string, string> =
        "w:author" in node.attributes ? { "w:id": doc.stamp()["w:id"] ?? "" } : {};
      const first = element(node.name, { ...node.attributes, ...id });
      moveBefore(doc, node, first, length - taken);
      insertAt(to, to.children.length, [first]);
      taken = length;
      return;
    } else return;
  }
}

/** The inline control whose content the place is in, innermost first; null outside all. */
export function inlineControlAt(p: XmlElement, offset: number): XmlElement | null {
  const piece = pieces(p).find(
    (item) => item.start < offset && item.start + item.text.length > offset,
  );
  const control = piece && closest(piece.node, "w:sdt");
  return control && controlLevel(control) === "inline" ? control : null;
}
