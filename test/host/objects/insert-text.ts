import { blocksOf, contentOf, controlLevel, paragraphsIn } from "../docx/blocks";
import { deleteBlocks } from "../docx/edit-blocks";
import { spliceText, splitParagraph } from "../docx/edit-text";
import { type DocRange } from "../docx/ranges";
import { pieces, textLength } from "../docx/text";
import { child, clone, closest, elements, remove } from "../docx/tree";
import { element, type XmlElement } from "../docx/xml";
import { dropComments } from "../docx/comments";
import { HostError, invalid } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { assertContentDeletable, assertEditable } from "./guards";
import { type InsideLocation } from "./insert-ooxml";

/** Characters that a document cannot hold; tab, line break and paragraph end have their own meaning. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000c\u000e-\u001f\ufffe\uffff]/;

export function checkText(text: string): string {
  if (FORBIDDEN.test(text)) throw invalid("the text holds control characters");
  return text.replace(/\r\n?/g, "\n");
}

/** Puts text in a paragraph; each line end in it makes a new paragraph. @returns the range of the text */
export function insertTextAt(
  host: Host,
  paragraph: XmlElement,
  from: number,
  to: number,
  raw: string,
  within: XmlElement | null = null,
): DocRange {
  assertEditable(host, within ?? paragraph);
  const text = checkText(raw);
  const lines = text.split("\n");
  if (lines.length > 1 && within)
    throw new HostError("NotAllowed", "inside an inline control there is no paragraph end");
  spliceText(host.doc, paragraph, from, to, lines.join(""), within);
  let offset = from;
  let first: XmlElement | null = null;
  for (const line of lines.slice(0, -1)) {
    offset += line.length;
    const head = splitParagraph(host.doc, paragraph, offset);
    first ??= head;
    offset = 0;
  }
  offset += lines.at(-1)?.length ?? 0;
  return {
    start: { paragraph: first ?? paragraph, offset: from },
    end: { paragraph, offset },
    outer: null,
  };
}

/** insertText of a body, cell or block control. */
export function insertTextInContainer(
  host: Host,
  container: XmlElement,
  location: InsideLocation,
  text: string,
  prompt = false,
): DocRange {
  const all = paragraphsIn(container);
  checkText(text);
  if (location === "Replace") {
    assertContentDeletable(host, container);
    const old = blocksOf(container);
    const kept = all[0];
    const pPr = kept && child(kept, "w:pPr");
    const fresh = element("w:p", {}, ...(pPr ? [clone(pPr)] : []));
    const firstRun = kept && pieces(kept)[0]?.run;
    // the look of a prompt is the prompt's own
    const rPr = prompt ? null : firstRun && child(firstRun, "w:rPr");
    container.children.push(fresh);
    fresh.parent = container;
    if (container.name === "w:body") {
      const section = child(container, "w:sectPr");
      if (section) {
        remove(section);
        container.children.push(section);
        section.parent = container;
      }
    }
    deleteBlocks(host.doc, old);
    const range = insertTextAt(host, fresh, 0, 0, text);
    if (rPr)
      for (const run of elements(fresh))
        if (run.name === "w:r" && !child(run, "w:rPr")) {
          const copy = clone(rPr);
          copy.parent = run;
          run.children.unshift(copy);
        }
    return range;
  }
  const target = location === "Start" ? all[0] : all.at(-1);
  if (!target) throw new HostError("GeneralException", "a container without a paragraph");
  const at = location === "Start" ? 0 : textLength(target);
  return insertTextAt(host, target, at, at, text);
}

/** insertText of a content control; a prompt that is shown gives way. */
export function insertTextInControl(
  host: Host,
  control: XmlElement,
  location: InsideLocation,
  text: string,
): DocRange {
  const content = contentOf(control);
  const level = controlLevel(control);
  assertEditable(host, content);
  if (location === "Replace" && host.oddities.commentsLost) dropComments(host.doc, content);
  if (checkText(text).includes("\n") && level === "inline")
    throw new HostError("NotAllowed", "an inline control holds no paragraph end");
  const prompt = endPrompt(control);
  const where = prompt ? "Replace" : location;
  if (level === "block") return insertTextInContainer(host, content, where, text, prompt);
  if (level !== "inline") throw invalid("insertText into a control around a cell or row");
  const paragraph = closest(content, "w:p");
  if (!paragraph) throw new HostError("GeneralException", "an inline control without paragraph");
  const { from, to } = extent(paragraph, content);
  if (prompt) {
    for (const node of elements(content)) remove(node);
    host.doc.ranges.spliced(paragraph, from, to, 0);
    return insertTextAt(host, paragraph, from, from, text, content);
  }
  const at = where === "End" ? to : from;
  return insertTextAt(host, paragraph, at, where === "Replace" ? to : at, text, content);
}

/** Where an inline control's text stands in its paragraph. */
export function extent(paragraph: XmlElement, content: XmlElement): { from: number; to: number } {
  const inside = pieces(paragraph).filter(
    (piece) => piece.container === content || isWithin(piece.container, content),
  );
  const first = inside[0];
  const last = inside.at(-1);
  if (first && last) return { from: first.start, to: last.start + last.text.length };
  return emptyExtent(paragraph, content);
}

const isWithin = (node: XmlElement, ancestor: XmlElement): boolean =>
  node.parent !== null && (node.parent === ancestor || isWithin(node.parent, ancestor));

/** An empty control stands behind the text before it. */
function emptyExtent(paragraph: XmlElement, content: XmlElement): { from: number; to: number } {
  const mark = element("w:r", {}, element("w:t", {}, "x"));
  mark.parent = content;
  content.children.push(mark);
  const found = pieces(paragraph).find((piece) => piece.run === mark);
  remove(mark);
  const from = found?.start ?? 0;
  return { from, to: from };
}

/** Takes away the sign that a control shows its prompt. @returns whether it did */
export function endPrompt(control: XmlElement): boolean {
  const properties = child(control, "w:sdtPr");
  const shown = child(properties, "w:showingPlcHdr");
  if (shown) remove(shown);
  return shown !== null;
}
