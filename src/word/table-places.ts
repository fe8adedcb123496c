/** The deviation tables as Word counts and we write them. Pure. */
import {
  cellAt,
  groupEnds,
  headEnd,
  insertBeside,
  isPlainRow,
  readDeviationTable,
  type ColumnRole,
} from "../annex4";
import { holdings, isBare, type DocumentModel, type Table, type TableRow } from "../document";
import type { TablePlace } from "./worker-protocol";

/**
 * In the order of `readDeviationTable`: what `table` in a row of report or plan counts.
 * @param xml text of the part that the document was read from
 */
export function tablePlaces(document: DocumentModel, xml: string): TablePlace[] {
  const found = readDeviationTable(document, "accepted");
  if (!found) return [];
  // Word's body.tables: those of the body itself, in order; a table in a cell is none of them.
  const bodyTables = document.blocks.filter((block) => block.kind === "table");
  return found.tables.map((table, at) => {
    const head = found.heads[at] ?? 0;
    const columns = found.columns[at] ?? {};
    const used = found.rows.filter((row) => row.table === at);
    const plainRow = table.rows[head];
    return {
      index: bodyTables.indexOf(table),
      headRow: headEnd(table, head),
      rowCount: table.rows.length,
      groupEnds: groupEnds(table),
      headShaded: shaded(xml, table.rows[head]),
      beside: table.rows.map((_, row) => insertBeside(table, head, row)),
      cellCount: plainRow?.cells.length ?? 0,
      columns: plainRow ? cellsOf(plainRow, columns) : {},
      rowColumns: Object.fromEntries(used.map(({ row, cells }) => [row, cells])),
      blankRows: used.length > 0 ? [] : blankRows(xml, table, head),
    };
  });
}

/** Column roles by the ordinal of the cell in its row: Word counts cells, not columns of the grid. */
function cellsOf(
  row: TableRow,
  columns: Partial<Record<ColumnRole, number>>,
): Partial<Record<ColumnRole, number>> {
  const cells: Partial<Record<ColumnRole, number>> = {};
  for (const [role, column] of Object.entries(columns) as [ColumnRole, number][]) {
    const at = cellAt(row, column);
    if (at !== undefined) cells[role] = at;
  }
  return cells;
}

/** By its own properties: what a table style gives its first row no other row takes over. */
function shaded(xml: string, row: TableRow | undefined): boolean {
  return (
    row !== undefined && /<(?:[\w.-]+:)?shd\b/.test(xml.slice(row.source.start, row.source.end))
  );
}

/** Rows below the head in which nothing stands at all, and which nothing hangs together with. */
function blankRows(xml: string, table: Table, head: number): number[] {
  return table.rows.flatMap((row, at) =>
    isPlainRow(table, head, at) && row.revision === null && isBare(holdings(xml, row.source))
      ? [at]
      : [],
  );
}
