/**
 * Somebody else at work in the same document: what they do comes between two batches of the add-in, as
 * it does when two people have a document open (co-authoring), and never as a tracked change of ours.
 */
import { cellsOf, paragraphsIn, rowsOf } from "../docx/blocks";
import { type OpenDocument } from "../docx/document";
import { spliceText } from "../docx/edit-text";
import { storiesOf } from "../docx/stories";
import { textIn, textLength } from "../docx/text";
import {
  clone,
  closest,
  descendants,
  elements,
  insertAfter,
  insertBefore,
  remove,
} from "../docx/tree";
import { element, type XmlElement } from "../docx/xml";

/** `at` is a text: the first paragraph of the body, or else of a header or footer, that holds it is the place. */
export type OtherEdit =
  | { kind: "type"; at: string; text: string }
  | { kind: "replace"; at: string; text: string }
  /** in the paragraph behind that one */
  | { kind: "typeBehind"; at: string; text: string }
  | { kind: "insertParagraph"; at: string; text: string }
  | { kind: "deleteParagraph"; at: string }
  /** above the row that holds the text; the words go into its first cell */
  | { kind: "insertRow"; at: string; text: string }
  | { kind: "deleteRow"; at: string }
  | { kind: "protect"; edit: string }
  | { kind: "track"; on: boolean };

/** @throws Error when there is no such place: a test that does nothing proves nothing */
export function doOther(doc: OpenDocument, edit: OtherEdit): void {
  if (edit.kind === "protect") {
    doc.protect(edit.edit);
    return;
  }
  if (edit.kind === "track") {
    doc.tracking = edit.on ? "TrackAll" : "Off";
    doc.version++;
    return;
  }
  const mode = doc.tracking;
  doc.tracking = "Off";
  try {
    atPlace(doc, edit);
  } finally {
    doc.tracking = mode;
    doc.version++;
  }
}

function atPlace(doc: OpenDocument, edit: Exclude<OtherEdit, { kind: "protect" | "track" }>): void {
  const stories = [doc.body, ...storiesOf(doc, "header"), ...storiesOf(doc, "footer")];
  const found = stories
    .flatMap((one) => paragraphsIn(one))
    .find((p) => textIn(p).includes(edit.at));
  if (!found) throw new Error(`the other user finds no "${edit.at}"`);
  switch (edit.kind) {
    case "type": {
      spliceText(doc, found, textLength(found), textLength(found), edit.text);
      return;
    }
    case "typeBehind": {
      const all = paragraphsIn(doc.body);
      const next = all[all.indexOf(found) + 1];
      if (!next) throw new Error(`nothing stands behind "${edit.at}"`);
      spliceText(doc, next, textLength(next), textLength(next), edit.text);
      return;
    }
    case "replace": {
      const from = textIn(found).indexOf(edit.at);
      spliceText(doc, found, from, from + edit.at.length, edit.text);
      return;
    }
    case "insertParagraph": {
      insertAfter(found, element("w:p", {}, element("w:r", {}, element("w:t", {}, edit.text))));
      return;
    }
    case "deleteParagraph": {
      remove(found);
      return;
    }
    case "insertRow": {
      insertRow(rowAround(found), edit.text);
      return;
    }
    case "deleteRow": {
      remove(rowAround(found));
      return;
    }
  }
}

function rowAround(paragraph: XmlElement): XmlElement {
  const row = closest(paragraph, "w:tr");
  if (!row) throw new Error("the other user finds no row there");
  return row;
}

/** A row of the same make, without the controls of the row that it was copied from. */
function insertRow(row: XmlElement, text: string): void {
  const table = closest(row, "w:tbl");
  if (!table || !rowsOf(table).includes(row)) throw new Error("no table around the row");
  const made = clone(row);
  for (const control of [...descendants(made)].filter(({ name }) => name === "w:sdt")) {
    const content = elements(control).find(({ name }) => name === "w:sdtContent");
    insertBefore(control, ...(content ? elements(content) : []));
    remove(control);
  }
  for (const [at, cell] of cellsOf(made).entries())
    for (const [line, p] of paragraphsIn(cell).entries()) {
      for (const node of elements(p)) if (node.name !== "w:pPr") remove(node);
      if (line > 0) continue;
      const words = at === 0 ? text : "van een ander";
      const run = element("w:r", {}, element("w:t", {}, words));
      p.children.push(run);
      run.parent = p;
    }
  const holder = row.parent?.name === "w:sdtContent" ? (row.parent.parent ?? row) : row;
  insertBefore(holder, made);
}
