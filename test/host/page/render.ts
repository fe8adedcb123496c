import { cellsOf, contentOf, paragraphsIn, rowsOf } from "../docx/blocks";
import { type OpenDocument } from "../docx/document";
import { type Label, labelsOf } from "../docx/numbering";
import { type Styles, styleName, stylesOf } from "../docx/styles";
import { child, elements, flag, val } from "../docx/tree";
import { type XmlElement } from "../docx/xml";
import { bind, make } from "./dom";
import { renderText } from "./render-text";

interface Drawing {
  styles: Styles;
  labels: Map<XmlElement, Label>;
  order: Map<XmlElement, number>;
  editable: boolean;
}

/** The document as a page: numbers computed, tables, controls with frame and title. */
export function renderDocument(doc: OpenDocument): HTMLElement {
  const drawing: Drawing = {
    styles: stylesOf(doc),
    labels: labelsOf(doc),
    order: new Map(paragraphsIn(doc.body).map((p, index) => [p, index])),
    editable: !doc.readOnly,
  };
  return make("div", "page", ...renderBlocks(doc.body, drawing));
}

function renderBlocks(container: XmlElement, drawing: Drawing): HTMLElement[] {
  return elements(container).flatMap((node) => {
    switch (node.name) {
      case "w:p":
        return [renderParagraph(node, drawing)];
      case "w:tbl":
        return [renderTable(node, drawing)];
      case "w:sdt":
        return [renderControl(node, drawing)];
      case "w:customXml":
        return renderBlocks(node, drawing);
      default:
        return [];
    }
  });
}

function renderControl(control: XmlElement, drawing: Drawing): HTMLElement {
  const settings = child(control, "w:sdtPr");
  const title = val(settings, "w:alias") ?? "";
  const box = make("div", "control");
  box.dataset.tag = val(settings, "w:tag") ?? "";
  if (title !== "") box.append(make("div", "title", title));
  box.append(...renderBlocks(contentOf(control), drawing));
  bind(box, control);
  return box;
}

function renderTable(table: XmlElement, drawing: Drawing): HTMLElement {
  const body = make("tbody");
  for (const row of rowsOf(table)) {
    const header = flag(child(row, "w:trPr"), "w:tblHeader") === true;
    const line = make("tr", header ? "header" : "");
    for (const cell of cellsOf(row)) {
      const box = make("td", "", ...renderBlocks(cell, drawing));
      const span = Number(val(child(cell, "w:tcPr"), "w:gridSpan") ?? 1);
      if (span > 1) box.colSpan = span;
      line.append(box);
    }
    body.append(line);
  }
  const box = make("table", "", body);
  bind(box, table);
  return box;
}

function renderParagraph(p: XmlElement, drawing: Drawing): HTMLElement {
  const { styles, labels, order } = drawing;
  const box = make("div", "p");
  box.dataset.paragraph = String(order.get(p) ?? "");
  box.dataset.style = styleName(styles.ofParagraph(p));
  const outline = styles.paragraphProperty(p, "w:outlineLvl")?.attributes["w:val"];
  if (outline !== undefined && Number(outline) < 9) box.classList.add("heading");
  const breaks = styles.paragraphProperty(p, "w:pageBreakBefore");
  if (breaks && breaks.attributes["w:val"] !== "0") box.classList.add("break-before");
  const indent = Number(styles.paragraphProperty(p, "w:ind")?.attributes["w:left"] ?? 0);
  if (indent > 0) box.style.marginLeft = `${Math.min(indent / 20, 200)}pt`;
  const alignment = styles.paragraphProperty(p, "w:jc")?.attributes["w:val"];
  if (alignment === "center" || alignment === "right") box.style.textAlign = alignment;
  const label = labels.get(p);
  if (label) box.append(make("span", "label", label.text));
  const text = make("span", "text");
  text.contentEditable = drawing.editable ? "plaintext-only" : "false";
  if (drawing.editable) text.role = "textbox";
  renderText(p, text);
  bind(text, p);
  box.append(text);
  bind(box, p);
  return box;
}
