import { blocksOf, cellsOf, rowsOf } from "./blocks";
import { PARAGRAPH_PROPERTIES, ROW_PROPERTIES, RUN_PROPERTIES } from "./order";
import { ancestors, child, elements, indexOf, insertAt, putInOrder, remove } from "./tree";
import { element, XmlElement } from "./xml";

/** Who made tracked changes, and when; ids are unique in the document. */
export interface Reviser {
  readonly author: string;
  stamp(): Record<string, string>;
}

/** Is the tracked change this reviser's? Only such a one can be taken back without a trace. */
export const isOwn = (change: XmlElement, by: Reviser): boolean =>
  change.attributes["w:author"] === by.author;

/** The properties element of a paragraph, run, row … made when it is not there: always the first child. */
export function properties(node: XmlElement, name: string): XmlElement {
  const found = child(node, name);
  if (found) return found;
  const made = element(name);
  insertAt(node, 0, [made]);
  return made;
}

export function markParagraph(paragraph: XmlElement, change: "w:ins" | "w:del", by: Reviser): void {
  const pPr = properties(paragraph, "w:pPr");
  let rPr = child(pPr, "w:rPr");
  if (!rPr) {
    rPr = element("w:rPr");
    putInOrder(pPr, rPr, PARAGRAPH_PROPERTIES);
  }
  putInOrder(rPr, element(change, by.stamp()), RUN_PROPERTIES);
}

/** Marks freshly inserted blocks as inserted by the reviser. */
export function markInserted(blocks: XmlElement[], by: Reviser): void {
  for (const block of blocks) {
    if (block.name === "w:p") {
      markParagraph(block, "w:ins", by);
      wrapRuns(block, "w:ins", by);
    } else if (block.name === "w:tbl") {
      for (const row of rowsOf(block)) markRow(row, "w:ins", by);
      for (const row of rowsOf(block))
        for (const cell of cellsOf(row)) markInserted(blocksOf(cell), by);
    } else {
      const content = child(block, "w:sdtContent");
      if (content) markInserted(blocksOf(content), by);
    }
  }
}

export function markRow(row: XmlElement, change: "w:ins" | "w:del", by: Reviser): void {
  let trPr = child(row, "w:trPr");
  if (!trPr) {
    trPr = element("w:trPr");
    insertAt(row, child(row, "w:tblPrEx") ? 1 : 0, [trPr]);
  }
  putInOrder(trPr, element(change, by.stamp()), ROW_PROPERTIES);
}

/** Wraps each run that is not yet in a tracked change. */
export function wrapRuns(parent: XmlElement, change: "w:ins" | "w:del", by: Reviser): void {
  for (const node of elements(parent)) {
    if (node.name === "w:r") wrapRun(node, change, by);
    else if (node.name === "w:sdt" || node.name === "w:sdtContent" || node.name === "w:hyperlink")
      wrapRuns(node, change, by);
    else if (node.name === "w:ins" && change === "w:del")
      if (isOwn(node, by)) deleteInserted(node);
      else wrapRuns(node, change, by);
  }
}

/** What was inserted under tracking and is deleted again was never there. */
function deleteInserted(insertion: XmlElement): void {
  remove(insertion);
}

export function wrapRun(run: XmlElement, change: "w:ins" | "w:del", by: Reviser): void {
  const parent = run.parent;
  if (!parent) return;
  if (parent.name === "w:del") return;
  if (parent.name === "w:ins") {
    if (change === "w:ins") {
      if (!isOwn(parent, by)) splitAround(parent, run, by);
      return;
    }
    if (isOwn(parent, by)) {
      removeWithEmptyParents(run);
      return;
    }
  }
  const index = indexOf(run);
  const wrapper = element(change, by.stamp());
  parent.children.splice(index, 1, wrapper);
  wrapper.parent = parent;
  insertAt(wrapper, 0, [run]);
  if (change === "w:del") turnIntoDeleted(run);
}

/** Ours inside an insertion of another's: that one is two from then on, with ours between. */
function splitAround(theirs: XmlElement, run: XmlElement, by: Reviser): void {
  const at = indexOf(run);
  const rest = elements(theirs).slice(elements(theirs).indexOf(run) + 1);
  for (const node of rest) remove(node);
  theirs.children.splice(at, 1);
  const ours = element("w:ins", by.stamp(), run);
  const after =
    rest.length === 0
      ? []
      : [element("w:ins", { ...theirs.attributes, "w:id": by.stamp()["w:id"] ?? "" }, ...rest)];
  const holder = theirs.parent;
  if (!holder) return;
  const empty = elements(theirs).length === 0;
  insertAt(holder, indexOf(theirs) + 1, [ours, ...after]);
  if (empty) remove(theirs);
}

function turnIntoDeleted(run: XmlElement): void {
  for (const [index, node] of run.children.entries()) {
    if (typeof node === "string") continue;
    const name = { "w:t": "w:delText", "w:instrText": "w:delInstrText" }[node.name];
    if (name === undefined) continue;
    const renamed = new XmlElement(name, node.attributes, node.children);
    renamed.parent = run;
    run.children[index] = renamed;
  }
}

/** Removes a run and the tracked-change or hyperlink wrappers that it leaves empty. */
export function removeWithEmptyParents(run: XmlElement): void {
  let node: XmlElement = run;
  for (const up of [...ancestors(run)]) {
    remove(node);
    if (!["w:ins", "w:del", "w:hyperlink", "w:smartTag"].includes(up.name)) return;
    if (elements(up).length > 0) return;
    node = up;
  }
}

/** Deletes blocks under tracking: they stay, marked. */
export function markDeleted(blocks: XmlElement[], by: Reviser): void {
  for (const block of blocks) {
    if (block.name === "w:p") {
      wrapRuns(block, "w:del", by);
      markParagraph(block, "w:del", by);
    } else if (block.name === "w:tbl") {
      for (const row of rowsOf(block)) {
        markRow(row, "w:del", by);
        for (const cell of cellsOf(row))
          for (const inner of blocksOf(cell))
            if (inner.name === "w:p") wrapRuns(inner, "w:del", by);
      }
    } else {
      const content = child(block, "w:sdtContent");
      if (content) markDeleted(blocksOf(content), by);
    }
  }
}
