/** What the tests of this folder ask of a document, in one call. */
import {
  readDocument,
  walk,
  type DocumentModel,
  type Paragraph,
  type View,
} from "../../src/document";
import { wml, type TestParts } from "../support/wml";

export const read = (...blocks: string[]): DocumentModel =>
  readDocument({ document: wml(...blocks) });

/** "label text" of every paragraph, in reading order. */
export function lines(parts: TestParts | DocumentModel, view: View = "accepted"): string[] {
  const document = "blocks" in parts ? parts : readDocument(parts);
  return walk(document, view).map(({ label, text }) => (label === "" ? text : `${label} ${text}`));
}

/** All paragraphs as the file has them, cells included. */
export function paragraphs(document: DocumentModel): Paragraph[] {
  const all: Paragraph[] = [];
  const visit = (blocks: DocumentModel["blocks"]): void => {
    for (const block of blocks)
      if (block.kind === "paragraph") all.push(block);
      else for (const row of block.rows) for (const cell of row.cells) visit(cell.blocks);
  };
  visit(document.blocks);
  return all;
}

export function first(document: DocumentModel): Paragraph {
  const [paragraph] = paragraphs(document);
  if (!paragraph) throw new Error("no paragraph");
  return paragraph;
}
