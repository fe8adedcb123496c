/** Paragraphs in reading order, as they stand in one view. */
import { asOnPaper } from "../language/direction";
import { joinBlocks, type Joined } from "./merge";
import { survives } from "./revisions";
import { paragraphText } from "./text";
import type {
  DocumentBlock,
  DocumentModel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  View,
} from "./types";

/** Where in a table a paragraph stands; rows and cells are ordinals in the file, gone rows included. */
export interface CellPlace {
  table: Table;
  row: TableRow;
  cell: TableCell;
  rowIndex: number;
  cellIndex: number;
}

export interface Reading {
  /** Whose style, number and indent hold. */
  paragraph: Paragraph;
  /** All paragraphs joined here, in order; more than one where a mark is gone in this view. */
  parts: Paragraph[];
  /** Characters that each part has in `text`; null where there is one. */
  lengths: number[] | null;
  text: string;
  /** Automatic number in this view. */
  label: string;
  /** Cells around it, outermost first; empty outside tables. */
  cells: CellPlace[];
}

/** Paragraphs of the document's body, or of one part, in reading order, cells row by row. Rows that are gone are left out. */
export function walk(document: Pick<DocumentModel, "blocks">, view: View): Reading[] {
  const readings: Reading[] = [];
  visit(document.blocks, view, [], (joined, cells) => {
    const { paragraph, parts } = joined;
    const texts = parts.length === 1 ? null : parts.map((part) => paragraphText(part, view));
    readings.push({
      paragraph,
      parts,
      lengths: texts?.map(({ length }) => length) ?? null,
      text: asOnPaper(texts?.join("") ?? paragraphText(paragraph, view)),
      label: view === "accepted" ? paragraph.label : paragraph.labelRejected,
      cells,
    });
  });
  return readings;
}

/** The same order without the texts: what labels are counted by. */
export function visit(
  blocks: DocumentBlock[],
  view: View,
  cells: CellPlace[],
  each: (joined: Joined, cells: CellPlace[]) => void,
): void {
  joinBlocks(
    blocks,
    view,
    (joined) => each(joined, cells),
    (table) =>
      table.rows.forEach((row, rowIndex) => {
        if (!survives(row.revision, view) || !survives(row.revisionToo, view)) return;
        row.cells.forEach((cell, cellIndex) => {
          // What a cell held before it was merged with the one above is kept in the file, and not shown.
          if (cell.mergedUp || !survives(cell.revision, view)) return;
          visit(cell.blocks, view, [...cells, { table, row, cell, rowIndex, cellIndex }], each);
        });
      }),
  );
}
