import { cellsOf, paragraphsIn, rowsOf } from "../docx/blocks";
import { insertTextAt } from "./insert-text";
import { deleteBlocks } from "../docx/edit-blocks";
import { CELL_PROPERTIES, PARAGRAPH_PROPERTIES } from "../docx/order";
import { pieces, textIn, textLength } from "../docx/text";
import { markInserted, markRow, properties } from "../docx/tracking";
import {
  child,
  childrenNamed,
  clone,
  descendants,
  flag,
  insertAfter,
  insertBefore,
  putInOrder,
  remove,
} from "../docx/tree";
import { element, type XmlElement } from "../docx/xml";
import { HostError } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { assertEditable } from "./guards";
import { newParagraph } from "./insert-paragraph";

export const cellText = (cell: XmlElement) => paragraphsIn(cell).map(textIn).join("\n");

/** Gives a cell one paragraph with this text; what it looked like stays. */
export function setCellText(host: Host, cell: XmlElement, text: string): void {
  assertEditable(host, cell);
  const [first, ...others] = paragraphsIn(cell);
  if (!first) throw new HostError("GeneralException", "a cell without a paragraph");
  if (others.length > 0) deleteBlocks(host.doc, others);
  dropLoose(host, first, others);
  insertTextAt(host, first, 0, textLength(first), text);
}

/** What is no text: Word's cell.value is a replacement, pictures and marks go with the old text. */
const LOOSE = new Set([
  "w:drawing",
  "w:pict",
  "w:object",
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:commentReference",
  "w:fldChar",
  "w:instrText",
  "mc:AlternateContent",
]);

function dropLoose(host: Host, first: XmlElement, others: readonly XmlElement[]): void {
  if (host.doc.tracking !== "Off") return;
  for (const p of [first, ...others])
    for (const node of [...descendants(p)]) if (LOOSE.has(node.name)) remove(node);
}

/** New rows take the look of the row that they stand beside, its words' too, not its text or controls. */
function newRow(like: XmlElement): XmlElement {
  const row = element("w:tr");
  const trPr = child(like, "w:trPr");
  if (trPr) {
    const copy = clone(trPr);
    for (const name of ["w:tblHeader", "w:ins", "w:del", "w:trPrChange"]) {
      const node = child(copy, name);
      if (node) remove(node);
    }
    copy.parent = row;
    row.children.push(copy);
  }
  for (const cell of cellsOf(like)) {
    const tcPr = child(cell, "w:tcPr");
    const made = element(
      "w:tc",
      {},
      ...(tcPr ? [clone(tcPr)] : []),
      newLine(paragraphsIn(cell)[0] ?? null),
    );
    made.parent = row;
    row.children.push(made);
  }
  return row;
}

/** Where the mark tells nothing of its look, that of the words stands for it: what is typed looks as they do. */
function newLine(like: XmlElement | null): XmlElement {
  const made = newParagraph(like);
  const [run] = like ? pieces(like).map((piece) => piece.run) : [];
  const look = child(run ?? null, "w:rPr");
  const pPr = properties(made, "w:pPr");
  if (look && !child(pPr, "w:rPr")) {
    const copy = clone(look);
    const change = child(copy, "w:rPrChange");
    if (change) remove(change);
    putInOrder(pPr, copy, PARAGRAPH_PROPERTIES);
  }
  if (pPr.children.length === 0) remove(pPr);
  return made;
}

/** The shading of all cells; mixed ones are null, as in Word. */
export function shadingOf(row: XmlElement): string | null {
  const fills = cellsOf(row).map(
    (cell) => child(child(cell, "w:tcPr"), "w:shd")?.attributes["w:fill"] ?? "",
  );
  const [first = ""] = fills;
  return fills.every((fill) => fill === first) ? first && `#${first}` : null;
}

/** Word takes a colour and knows none that takes the shading away (office-js#5460). */
export function shadeCells(host: Host, row: XmlElement, color: string): void {
  assertEditable(host, row);
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new HostError("InvalidArgument", "no colour");
  for (const cell of cellsOf(row)) {
    const tcPr = properties(cell, "w:tcPr");
    if (host.doc.tracking !== "Off" && !child(tcPr, "w:tcPrChange"))
      putInOrder(tcPr, element("w:tcPrChange", host.doc.stamp(), clone(tcPr)), CELL_PROPERTIES);
    const shd = { "w:val": "clear", "w:color": "auto", "w:fill": color.slice(1).toUpperCase() };
    putInOrder(tcPr, element("w:shd", shd), CELL_PROPERTIES);
  }
  host.doc.version++;
}

/** Adds rows before or after one; `values` fills them. */
export function addRows(
  host: Host,
  beside: XmlElement,
  where: "Before" | "After",
  count: number,
  values: string[][] | null,
): XmlElement[] {
  assertEditable(host, beside);
  const rows = Array.from({ length: count }, () => newRow(beside));
  const anchor = beside.parent?.name === "w:sdtContent" ? (beside.parent.parent ?? beside) : beside;
  if (where === "Before") insertBefore(anchor, ...rows);
  else insertAfter(anchor, ...rows);
  const tracked = host.doc.tracking !== "Off";
  for (const [index, row] of rows.entries()) {
    if (tracked) {
      markRow(row, "w:ins", host.doc);
      for (const cell of cellsOf(row)) markInserted(paragraphsIn(cell), host.doc);
    }
    for (const [column, text] of (values?.[index] ?? []).entries()) {
      const cell = cellsOf(row)[column];
      if (!cell) throw new HostError("InvalidArgument", "more values than cells");
      setCellText(host, cell, text);
    }
  }
  host.doc.version++;
  return rows;
}

/** The first rows that repeat on every page. */
export function headerRowCount(table: XmlElement): number {
  const rows = rowsOf(table);
  const end = rows.findIndex((row) => flag(child(row, "w:trPr"), "w:tblHeader") !== true);
  return end < 0 ? rows.length : end;
}

export function columnCount(table: XmlElement): number {
  const grid = child(table, "w:tblGrid");
  return grid ? childrenNamed(grid, "w:gridCol").length : 0;
}

/** Whether every row has as many cells: none merged. */
export function isUniform(table: XmlElement): boolean {
  const counts = new Set(rowsOf(table).map((row) => cellsOf(row).length));
  const merged = rowsOf(table).some((row) =>
    cellsOf(row).some((cell) => child(child(cell, "w:tcPr"), "w:vMerge")),
  );
  return counts.size <= 1 && !merged;
}
