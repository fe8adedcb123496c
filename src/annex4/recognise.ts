/**
 * Finds the deviation table (Bijlage 4) by its columns: the annex may be renamed, our controls
 * stripped, the columns in another order, the head repeated on every page, the table split in two.
 */
import type { DocumentBlock, DocumentModel, Table, TableRow, View } from "../document/types";
import { rowMark } from "../clauses/row-tag";
import { parseTag } from "../clauses/tag";
import type { Place } from "../outcome";
import { cellParagraphs, cellTags, cellText, rowShown } from "./cells";
import { parseCitation } from "./citation";
import { columnRoles, looseRoles, MIN_COLUMNS } from "./columns";
import type { ColumnRole, DeviationTable, DeviationTableRow } from "./types";

type Columns = Partial<Record<ColumnRole, number>>;
/** A title row or two may stand above the heads. */
const HEAD_WITHIN = 3;
const TEXT_HEAD = 60;
const REASON_PROMPT = "reden";

function heads(row: TableRow, view: View): string[] {
  // By grid column: a head that spans two columns names the first.
  const found = Array.from({ length: row.before }, () => "");
  for (const cell of row.cells) {
    found.push(cellText(cell, view));
    for (let more = 1; more < cell.columnSpan; more += 1) found.push("");
  }
  return found;
}

/** Does some row below cite a clause of an agreement ("8.2", "art. 8 lid 2")? */
function cites(table: Table, head: number, column: number, view: View): boolean {
  return table.rows.slice(head + 1).some((row) => {
    const at = cellAt(row, column);
    const cell = at === undefined ? undefined : row.cells[at];
    if (!cell || !rowShown(row, view)) return false;
    const { refs } = parseCitation(cellText(cell, view));
    return refs.some((ref) => /^\d+\.\d+$/.test(ref));
  });
}

function findHead(table: Table, view: View): { columns: Columns; row: number } | null {
  for (let row = 0; row < Math.min(HEAD_WITHIN, table.rows.length); row += 1) {
    const found = table.rows[row];
    const wide = found !== undefined && found.cells.length >= MIN_COLUMNS;
    if (!wide || !rowShown(found, view)) continue;
    const read = heads(found, view);
    const columns = columnRoles(read);
    if (columns) return { columns, row };
    const loose = looseRoles(read);
    if (loose?.article !== undefined && cites(table, row, loose.article, view))
      return { columns: loose, row };
  }
  return null;
}

/** Is this table the deviation table, or a continuation with its own head? */
export function isDeviationTable(table: Table, view: View = "accepted"): boolean {
  return findHead(table, view) !== null;
}

/** Where a row stands; its text begins and ends as given. */
export function rowPlace(row: TableRow, text: string): Place | null {
  const indexes = row.cells.flatMap((cell) => cellParagraphs(cell).map((p) => p.index));
  if (indexes.length === 0) return null;
  return {
    paragraph: indexes.reduce((least, one) => Math.min(least, one)),
    lastParagraph: indexes.reduce((most, one) => Math.max(most, one)),
    start: 0,
    end: 0,
    head: text.slice(0, TEXT_HEAD),
    tail: text.slice(-TEXT_HEAD),
  };
}

/** Place in the row of the cell that covers a grid column; undefined when the row has none there. */
export function cellAt(row: TableRow, column: number): number | undefined {
  let grid = row.before;
  if (column < grid) return undefined;
  for (let at = 0; at < row.cells.length; at += 1) {
    const span = Math.max(1, row.cells[at]?.columnSpan ?? 1);
    if (column < grid + span) return at;
    grid += span;
  }
  return undefined;
}

interface OwnTag {
  key: string;
  /** Of what we wrote; the first release wrote none. */
  mark?: string;
}

function ownTag(row: TableRow): OwnTag | null {
  const tags = row.controls.map((control) => control.tag);
  for (const cell of row.cells) tags.push(...cellTags(cell));
  for (const tag of tags) {
    const part = parseTag(tag)?.part;
    if (part?.kind === "row" || part?.kind === "reason") return part;
  }
  return null;
}

function readRow(
  row: TableRow,
  columns: Columns,
  view: View,
): Omit<DeviationTableRow, "table" | "row"> {
  const cells: DeviationTableRow["cells"] = {};
  const text = (role: ColumnRole): string => {
    const column = columns[role];
    const at = column === undefined ? undefined : cellAt(row, column);
    // A cell that spans two of our columns belongs to the first of them only.
    if (at === undefined || Object.values(cells).includes(at)) return "";
    cells[role] = at;
    const cell = row.cells[at];
    return cell ? cellText(cell, view) : "";
  };
  const article = text("article");
  const lapses = text("lapses");
  const replacement = text("replacement");
  const typed = text("reason");
  // Our prompt in an empty reason, left as text by who stripped the control around it.
  const reason = typed.toLowerCase() === REASON_PROMPT ? "" : typed;
  const head = lapses || replacement || article;
  const own = ownTag(row);
  const mark = own?.mark;
  return {
    article,
    lapses,
    replacement,
    reason,
    key: own?.key ?? null,
    edited: mark !== undefined && mark !== rowMark({ lapses, replacement }),
    cells,
    place: rowPlace(row, head),
    source: row.source,
  };
}

/** A row that goes on from the one above takes over what its merged or empty cells stand for. */
function continueFrom(
  above: DeviationTableRow,
  row: TableRow,
  read: Omit<DeviationTableRow, "table" | "row">,
): void {
  const merged = (role: ColumnRole): boolean => {
    const at = read.cells[role];
    return at !== undefined && row.cells[at]?.mergedUp === true && read[role] === "";
  };
  // The same article, another passage: a row of its own with its own reason.
  if (read.article === "") read.article = above.article;
  if (merged("lapses")) read.lapses = above.lapses;
  if (merged("replacement")) read.replacement = above.replacement;
  if (merged("reason")) read.reason = above.reason;
}

function readRows(
  table: Table,
  number: number,
  view: View,
): { columns: Columns; head: number; rows: DeviationTableRow[] } | null {
  const head = findHead(table, view);
  if (!head) return null;
  const rows: DeviationTableRow[] = [];
  table.rows.forEach((row, at) => {
    if (at <= head.row) return;
    // A row of ours that Word tracked as inserted is ours in either view: it must not be made twice.
    const ours = row.revision?.kind === "inserted" && ownTag(row) !== null;
    if (!ours && !rowShown(row, view)) return;
    if ((columnRoles(heads(row, view)) ?? looseRoles(heads(row, view))) !== null) return; // the head again, typed on a new page
    const read = readRow(row, head.columns, ours ? "accepted" : view);
    if (!read.article && !read.lapses && !read.replacement && !read.reason && !read.key) return;
    const above = rows[rows.length - 1];
    if (above) continueFrom(above, row, read);
    rows.push({ table: number, row: at, ...read });
  });
  return { columns: head.columns, head: head.row, rows };
}

function allTables(blocks: DocumentBlock[]): Table[] {
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? [block, ...block.rows.flatMap((row) => row.cells.flatMap((cell) => allTables(cell.blocks)))]
      : [],
  );
}

/** @returns the deviation table with its rows in reading order, or null when the document has none. */
export function readDeviationTable(
  document: DocumentModel,
  view: View = "accepted",
): DeviationTable | null {
  const found: DeviationTable = { tables: [], columns: [], heads: [], rows: [], place: null };
  for (const table of allTables(document.blocks)) {
    const read = readRows(table, found.tables.length, view);
    if (!read) continue;
    found.tables.push(table);
    found.columns.push(read.columns);
    found.heads.push(read.head);
    for (const row of read.rows) found.rows.push(row);
    const first = table.rows[0];
    found.place ??= first ? rowPlace(first, "") : null;
  }
  return found.tables.length > 0 ? found : null;
}
