import { ancestors, closest } from "../docx/tree";
import { type XmlElement } from "../docx/xml";
import { notFound } from "../protocol/errors";
import { isRichText } from "./control-kind";

const BODIES = new Set([
  "w:body",
  "w:tc",
  "w:hdr",
  "w:ftr",
  "w:footnote",
  "w:endnote",
  "w:txbxContent",
]);

/** The body that a node stands in: that of the document, or of a table cell. */
export function parentOf(node: XmlElement): XmlElement {
  for (const up of ancestors(node)) if (BODIES.has(up.name)) return up;
  throw notFound("the parent body");
}

export function parentTable(node: XmlElement): XmlElement {
  const found = closest(node, "w:tbl");
  if (!found) throw notFound("the parent table");
  return found;
}

export function parentCell(node: XmlElement): XmlElement {
  const found = closest(node, "w:tc");
  if (!found) throw notFound("the parent table cell");
  return found;
}

/** The nearest rich-text control: others, a contents table or a picture, stay unseen (#1302). */
export function parentControl(node: XmlElement): XmlElement {
  for (const up of ancestors(node)) {
    if (up.name === "w:sdt" && isRichText(up)) return up;
    // What stands around a text box is not around its text.
    if (up.name === "w:txbxContent") break;
  }
  throw notFound("the parent content control");
}
