import { elements, textOf } from "./tree";
import { element, type XmlElement } from "./xml";

/** A stretch of text that one element stands for: a w:t's letters, or the one character of a tab. */
export interface Piece {
  node: XmlElement;
  run: XmlElement;
  /** the paragraph or the content of the inline control that the run stands in */
  container: XmlElement;
  text: string;
  start: number;
}

const CHARACTERS: Record<string, string> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
  "w:footnoteReference": "\u0002",
  "w:endnoteReference": "\u0002",
};

/** Elements between a paragraph and its runs. Everything else (drawings, properties) holds no text. */
const WRAPPERS = new Set([
  "w:hyperlink",
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:smartTag",
  "w:fldSimple",
  "w:sdtContent",
  "w:customXml",
  "w:dir",
  "w:bdo",
]);

function textOfRunChild(node: XmlElement): string | null {
  if (node.name === "w:t" || node.name === "w:delText") return textOf(node);
  if (node.name === "w:br") return node.attributes["w:type"] === "page" ? "\f" : "\v";
  return CHARACTERS[node.name] ?? null;
}

export function textOfRun(run: XmlElement): string {
  return elements(run)
    .map((node) => textOfRunChild(node) ?? "")
    .join("");
}

/** The text of a paragraph, or of an inline control's content, piece by piece. Deleted text counts. */
export function pieces(container: XmlElement): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  const visit = (parent: XmlElement, holder: XmlElement) => {
    for (const node of parent.children) {
      if (typeof node === "string") continue;
      if (node.name === "w:r") {
        for (const part of elements(node)) {
          const text = textOfRunChild(part);
          if (text === null) continue;
          found.push({ node: part, run: node, container: holder, text, start });
          start += text.length;
        }
      } else if (node.name === "w:sdt") {
        for (const inner of elements(node)) if (inner.name === "w:sdtContent") visit(inner, inner);
      } else if (WRAPPERS.has(node.name)) visit(node, holder);
    }
  };
  visit(container, container);
  return found;
}

export function textIn(container: XmlElement): string {
  return pieces(container)
    .map((piece) => piece.text)
    .join("");
}

export function textLength(container: XmlElement): number {
  const last = pieces(container).at(-1);
  return last ? last.start + last.text.length : 0;
}

/** Run content for a text: tabs and line breaks become elements. */
export function runContent(text: string, deleted = false): XmlElement[] {
  const nodes: XmlElement[] = [];
  for (const part of text.split(/([\t\v\f])/)) {
    if (part === "\t") nodes.push(element("w:tab"));
    else if (part === "\v") nodes.push(element("w:br"));
    else if (part === "\f") nodes.push(element("w:br", { "w:type": "page" }));
    else if (part !== "") nodes.push(textElement(part, deleted));
  }
  return nodes;
}

export function textElement(text: string, deleted = false): XmlElement {
  return element(deleted ? "w:delText" : "w:t", { "xml:space": "preserve" }, text);
}
