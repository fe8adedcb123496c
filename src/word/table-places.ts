/** The deviation tables as Word counts and we write them. Pure. */
import { readDeviationTable } from "../compare/table";
import { paragraphText, type DocumentBlock, type DocumentModel, type Table } from "../document";
import type { TablePlace } from "./worker-protocol";

/** In the order of `readDeviationTable`: what `table` in a row of report or plan counts. */
export function tablePlaces(document: DocumentModel): TablePlace[] {
  const found = readDeviationTable(document, "accepted");
  if (!found) return [];
  // Word's body.tables: those of the body itself, in order; a table in a cell is none of them.
  const bodyTables = document.blocks.filter((block) => block.kind === "table");
  return found.tables.map((table, at) => {
    const used = new Set(found.rows.filter((row) => row.table === at).map(({ row }) => row));
    const headRow = lastHeadRow(table, used);
    return {
      index: bodyTables.indexOf(table),
      headRow,
      columnCount: Math.max(...table.rows.map(({ cells }) => cells.length)),
      columns: found.columns[at] ?? {},
      blankRows: used.size > 0 ? [] : blankRowsBelow(table, headRow),
    };
  });
}

/** Marked as head, else the first row; never below a row that says something. */
function lastHeadRow(table: Table, used: ReadonlySet<number>): number {
  const marked = table.rows.findLastIndex(({ header }) => header);
  const firstUsed = Math.min(...used, table.rows.length);
  return Math.max(0, Math.min(marked, firstUsed - 1));
}

function blankRowsBelow(table: Table, headRow: number): number[] {
  return table.rows.flatMap((row, at) =>
    at > headRow && row.cells.every(({ blocks }) => blocks.every(isBlank)) ? [at] : [],
  );
}

function isBlank(block: DocumentBlock): boolean {
  return block.kind === "table"
    ? block.rows.every(({ cells }) => cells.every(({ blocks }) => blocks.every(isBlank)))
    : paragraphText(block, "accepted").trim() === "";
}
