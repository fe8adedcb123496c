/**
 * The grid of a table that people made: which rows are built as its head is, and behind which row
 * another can go without cutting merged cells or somebody's control in two. Pure.
 */
import type { Table, TableRow } from "../document/types";
import { cellParagraphs } from "./cells";

/** Cells of a row as the columns of the grid that each covers: [first, columns]. */
export function cellSpans(row: TableRow): [first: number, columns: number][] {
  let grid = row.before;
  return row.cells.map((cell) => {
    const columns = Math.max(1, cell.columnSpan);
    const span: [number, number] = [grid, columns];
    grid += columns;
    return span;
  });
}

/** Both rows have their cells over the same columns. */
export function sameGrid(a: TableRow, b: TableRow): boolean {
  const other = cellSpans(b);
  const own = cellSpans(a);
  return (
    own.length === other.length &&
    own.every(([first, columns], at) => {
      const [start, width] = other[at] ?? [-1, -1];
      return first === start && columns === width;
    })
  );
}

/** A row that shows what a row of this table is like: built as the head, and merged with nothing. */
export function isPlainRow(table: Table, head: number, at: number): boolean {
  const heads = table.rows[head];
  const row = table.rows[at];
  if (!heads || !row || at <= head || row.header || row.revision?.kind === "deleted") return false;
  // In a control around rows it is another's, to be repeated as that control says.
  if (row.controls.length > table.controls.length) return false;
  const merged = (one: TableRow | undefined): boolean =>
    one?.cells.some(({ mergedUp }) => mergedUp) === true;
  return sameGrid(row, heads) && !merged(row) && !merged(table.rows[at + 1]);
}

/** Index of the last row of the head: what is marked as head below it goes with it. */
export function headEnd(table: Table, head: number): number {
  let end = head;
  while (table.rows[end + 1]?.header === true && end + 2 < table.rows.length) end += 1;
  return end;
}

/** For each row the last one of those that it hangs together with, by merged cells or a control around rows. */
export function groupEnds(table: Table): number[] {
  const ends: number[] = [];
  for (let at = table.rows.length - 1; at >= 0; at -= 1) {
    const row = table.rows[at];
    const next = table.rows[at + 1];
    const together =
      row &&
      next &&
      (next.cells.some(({ mergedUp }) => mergedUp) || shareControl(table, row, next));
    ends[at] = together ? (ends[at + 1] ?? at) : at;
  }
  return ends;
}

function shareControl(table: Table, row: TableRow, next: TableRow): boolean {
  const own = row.controls.slice(table.controls.length);
  return own.some((control) => next.controls.includes(control));
}

/** Where Word is to make a row: beside this one, whose cells it then takes over. */
export interface Beside {
  row: number;
  where: "Before" | "After";
  /** That row is the head: what marks it as such is to be taken off the new one. */
  head?: true;
}

/** Nothing in it is hidden, struck through or unreadable: what takes over its look can be read. */
function isReadable(row: TableRow | undefined): boolean {
  const paragraphs = row?.cells.flatMap((cell) => cellParagraphs(cell));
  return (
    paragraphs?.every(
      ({ spans, markHidden }) =>
        // A cell without words hands on the look of its mark.
        !markHidden &&
        spans.every(({ hidden, struck, invisible }) => !hidden && !struck && !invisible),
    ) ?? false
  );
}

/**
 * A new row is made as the row beside which it is put, look and all, so that must be built as the head and
 * be readable: the one above its place, else the one below, else the nearest such row, else the head
 * itself. Where none stands next to the place the order gives way, never a cell.
 * @param after the row behind which the new one should come
 */
export function insertBeside(table: Table, head: number, after: number): Beside {
  const fits = (at: number): boolean => isPlainRow(table, head, at) && isReadable(table.rows[at]);
  if (fits(after)) return { row: after, where: "After" };
  if (fits(after + 1)) return { row: after + 1, where: "Before" };
  if (after <= headEnd(table, head)) return { row: head, where: "After", head: true };
  for (let above = after - 1; above > head; above -= 1)
    if (fits(above)) return { row: above, where: "After" };
  for (let below = after + 2; below < table.rows.length; below += 1)
    if (fits(below)) return { row: below, where: "Before" };
  return { row: head, where: "After", head: true };
}
