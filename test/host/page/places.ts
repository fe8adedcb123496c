import { type DocRange, type Point } from "../docx/ranges";
import { textLength } from "../docx/text";
import { shownAs, sourceOf } from "./dom";

/** The place in the document of a place in the page; null outside the text. */
export function pointAt(node: Node, offset: number): Point | null {
  const start = node instanceof Element ? node : node.parentElement;
  const box = start?.closest<HTMLElement>(".p");
  const text = box?.querySelector<HTMLElement>(":scope > .text");
  const paragraph = text && sourceOf(text);
  if (!paragraph) return null;
  if (!text.contains(node)) return { paragraph, offset: 0 };
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(node, offset);
  return { paragraph, offset: before.toString().length };
}

let passedBy: StaticRange | null = null;

/**
 * The cursor was put elsewhere than where the page has its caret. The browser tells of a change of that caret
 * late, on a busy machine after this: it is no move of the user's.
 */
export function passCaretBy(): void {
  const selection = document.getSelection();
  passedBy = selection?.rangeCount ? new StaticRange(selection.getRangeAt(0)) : null;
}

const isPassedBy = (range: Range): boolean =>
  passedBy !== null &&
  range.startContainer === passedBy.startContainer &&
  range.startOffset === passedBy.startOffset &&
  range.endContainer === passedBy.endContainer &&
  range.endOffset === passedBy.endOffset;

/** What the user has selected, as a range of the document. */
export function userSelection(): DocRange | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (isPassedBy(range)) return null;
  passedBy = null;
  const start = pointAt(range.startContainer, range.startOffset);
  const end = pointAt(range.endContainer, range.endOffset);
  return start && end ? { start, end, outer: null } : null;
}

/** The page's own range for a place in a paragraph's text. */
export function placeInPage(point: Point): { node: Node; offset: number } | null {
  const text = shownAs(point.paragraph)?.querySelector(":scope > .text");
  if (!text) return null;
  let rest = Math.min(point.offset, textLength(point.paragraph));
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (rest <= length) return { node, offset: rest };
    rest -= length;
  }
  return { node: text, offset: text.childNodes.length };
}

export function putCaret(point: Point): void {
  const place = placeInPage(point);
  if (!place) return;
  const text = shownAs(point.paragraph)?.querySelector<HTMLElement>(":scope > .text");
  text?.focus();
  document.getSelection()?.collapse(place.node, place.offset);
}
