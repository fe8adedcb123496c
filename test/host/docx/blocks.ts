import { childrenNamed, closest, descendants, elements } from "./tree";
import { element, type XmlElement } from "./xml";

const BLOCKS = new Set(["w:p", "w:tbl", "w:sdt", "w:customXml"]);

/** Paragraphs, tables and block controls directly in a container; section and cell properties are none. */
export function blocksOf(container: XmlElement): XmlElement[] {
  return elements(container).filter((node) => BLOCKS.has(node.name));
}

/** Every paragraph below, in document order, those in cells and controls included. */
export function paragraphsIn(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (node: XmlElement) => {
    for (const child of node.children) {
      if (typeof child === "string") continue;
      if (child.name === "w:p") found.push(child);
      else if (child.name !== "w:sdtPr" && child.name !== "w:tblPr") visit(child);
    }
  };
  if (root.name === "w:p") found.push(root);
  else visit(root);
  return found;
}

export function controlsIn(root: XmlElement): XmlElement[] {
  return [...descendants(root)].filter((node) => node.name === "w:sdt");
}

/** The tables directly in a container, not those inside other tables; controls are looked through. */
export function tablesIn(container: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of elements(container)) {
    if (node.name === "w:tbl") found.push(node);
    else if (node.name === "w:sdt" || node.name === "w:sdtContent" || node.name === "w:customXml")
      found.push(...tablesIn(node));
  }
  return found;
}

/** Rows of a table, cells of a row: controls around them are looked through. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return throughControls(table, "w:tr");
}

export function cellsOf(row: XmlElement): XmlElement[] {
  return throughControls(row, "w:tc");
}

function throughControls(parent: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of elements(parent)) {
    if (node.name === name) found.push(node);
    else if (node.name === "w:sdt" || node.name === "w:sdtContent")
      found.push(...throughControls(node, name));
  }
  return found;
}

/** A control's place in the document: around blocks, around text, around a cell or a row. */
export type ControlLevel = "block" | "inline" | "cell" | "row";

export function controlLevel(control: XmlElement): ControlLevel {
  let parent = control.parent;
  while (parent && (parent.name === "w:sdtContent" || parent.name === "w:sdt"))
    parent = parent.parent;
  switch (parent?.name) {
    case "w:tr":
      return "cell";
    case "w:tbl":
      return "row";
    case "w:body":
    case "w:tc":
    case "w:hdr":
    case "w:ftr":
    case "w:footnote":
    case "w:endnote":
    case "w:txbxContent":
    case "w:customXml":
      return "block";
    default:
      return "inline";
  }
}

export function contentOf(control: XmlElement): XmlElement {
  const [content] = childrenNamed(control, "w:sdtContent");
  if (content) return content;
  const made = element("w:sdtContent");
  made.parent = control;
  control.children.push(made);
  return made;
}

/** How many tables a node stands in. */
export function tableDepth(node: XmlElement): number {
  const table = closest(node, "w:tbl");
  return table ? 1 + tableDepth(table) : 0;
}
