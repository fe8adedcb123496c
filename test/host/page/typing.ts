import { contentOf } from "../docx/blocks";
import { type OpenDocument } from "../docx/document";
import { spliceText } from "../docx/edit-text";
import { textIn, textOfRun } from "../docx/text";
import { elements } from "../docx/tree";
import { type XmlElement } from "../docx/xml";
import { sourceOf } from "./dom";

/** Text between the ends of controls: what stands in which container, in order. */
interface Segment {
  container: XmlElement;
  text: string;
}

const WRAPPERS = ["w:ins", "w:del", "w:hyperlink", "w:smartTag", "w:fldSimple", "w:customXml"];

function segmentsOfDocument(p: XmlElement): Segment[] {
  const found: Segment[] = [{ container: p, text: "" }];
  const add = (text: string) => {
    const last = found.at(-1);
    if (last) last.text += text;
  };
  const visit = (parent: XmlElement, container: XmlElement) => {
    for (const node of elements(parent)) {
      if (node.name === "w:sdt") {
        const content = contentOf(node);
        found.push({ container: content, text: "" });
        visit(content, content);
        found.push({ container, text: "" });
      } else if (node.name === "w:r") add(textOfRun(node));
      else if (WRAPPERS.includes(node.name)) visit(node, container);
    }
  };
  visit(p, p);
  return found;
}

function segmentsOfPage(text: HTMLElement, p: XmlElement): Segment[] {
  const found: Segment[] = [{ container: p, text: "" }];
  const visit = (parent: Node, container: XmlElement) => {
    for (const node of parent.childNodes) {
      const source = node instanceof HTMLElement && node.classList.contains("control");
      const inner = source ? sourceOf(node) : null;
      if (inner) {
        found.push({ container: inner, text: "" });
        visit(node, inner);
        found.push({ container, text: "" });
      } else if (node.nodeType === Node.TEXT_NODE) {
        const last = found.at(-1);
        if (last) last.text += (node.nodeValue ?? "").replaceAll("\n", "\v");
      } else if (node instanceof HTMLBRElement) {
        const last = found.at(-1);
        if (last) last.text += "\v";
      } else visit(node, container);
    }
  };
  visit(text, p);
  return found;
}

/** The smallest replacement that turns one text into the other. */
function difference(old: string, now: string): { from: number; to: number; text: string } {
  let from = 0;
  while (from < old.length && from < now.length && old[from] === now[from]) from++;
  let tail = 0;
  while (
    tail < old.length - from &&
    tail < now.length - from &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++;
  return { from, to: old.length - tail, text: now.slice(from, now.length - tail) };
}

/** Takes over into the document what a person typed in a paragraph of the page. */
export function takeOver(doc: OpenDocument, p: XmlElement, text: HTMLElement): void {
  const old = segmentsOfDocument(p);
  const now = segmentsOfPage(text, p);
  const same = old.length === now.length && old.every((s, i) => s.container === now[i]?.container);
  if (!same) {
    const whole = now.map((segment) => segment.text).join("");
    const change = difference(textIn(p), whole.replace(/\v$/, ""));
    spliceText(doc, p, change.from, change.to, change.text);
    return;
  }
  let offset = textIn(p).length;
  for (let i = old.length - 1; i >= 0; i--) {
    const before = old[i];
    const after = now[i];
    if (!before || !after) continue;
    offset -= before.text.length;
    if (before.text === after.text) continue;
    const change = difference(before.text, after.text);
    const within = before.container === p ? null : before.container;
    spliceText(doc, p, offset + change.from, offset + change.to, change.text, within ?? p);
  }
}
