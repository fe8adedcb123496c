import { contentOf } from "../docx/blocks";
import { child, elements, flag, textOf, val } from "../docx/tree";
import { type XmlElement } from "../docx/xml";
import { bind, make } from "./dom";

const CHARACTERS: Record<string, string> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
  "w:footnoteReference": "\u0002",
  "w:endnoteReference": "\u0002",
};

/** Puts a paragraph's text in the page: letter for letter as long as its text in the document. */
export function renderText(container: XmlElement, into: HTMLElement): void {
  for (const node of elements(container)) {
    switch (node.name) {
      case "w:r":
        renderRun(node, into);
        break;
      case "w:sdt": {
        const box = make("span", "control");
        const settings = child(node, "w:sdtPr");
        box.title = val(settings, "w:alias") ?? "";
        box.dataset.tag = val(settings, "w:tag") ?? "";
        const content = contentOf(node);
        renderText(content, box);
        bind(box, content);
        into.append(box);
        break;
      }
      case "w:ins":
      case "w:moveTo":
        wrapped(node, into, make("ins"));
        break;
      case "w:del":
      case "w:moveFrom":
        wrapped(node, into, make("del"));
        break;
      case "w:hyperlink":
      case "w:smartTag":
      case "w:fldSimple":
      case "w:customXml":
        renderText(node, into);
        break;
    }
  }
}

function wrapped(node: XmlElement, into: HTMLElement, box: HTMLElement): void {
  renderText(node, box);
  into.append(box);
}

function renderRun(run: XmlElement, into: HTMLElement): void {
  const text = elements(run).map(textOfNode).join("");
  if (text === "") return;
  const rPr = child(run, "w:rPr");
  const span = make("span", "", text);
  if (flag(rPr, "w:b") === true) span.style.fontWeight = "600";
  if (flag(rPr, "w:i") === true) span.style.fontStyle = "italic";
  if (val(rPr, "w:u") !== null && val(rPr, "w:u") !== "none")
    span.style.textDecoration = "underline";
  const color = val(rPr, "w:color");
  if (color !== null && /^[0-9a-f]{6}$/i.test(color)) span.style.color = `#${color}`;
  const highlight = val(rPr, "w:highlight");
  if (highlight !== null) span.style.backgroundColor = highlight;
  into.append(span);
}

function textOfNode(node: XmlElement): string {
  if (node.name === "w:t" || node.name === "w:delText") return textOf(node);
  if (node.name === "w:br") return node.attributes["w:type"] === "page" ? "\f" : "\n";
  return CHARACTERS[node.name] ?? "";
}
