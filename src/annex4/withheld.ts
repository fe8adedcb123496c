/**
 * What a plan must not do to the table that stands there. A cell that holds more than plain text (a
 * comment, a picture, a tracked change, somebody's control) is left, and so is a row with such a
 * cell: what should stand there is proposed instead. Pure.
 */
import { holdings, type Held } from "../document/held";
import type { DocumentModel, TableRow } from "../document/types";
import { cellAt, readDeviationTable } from "./recognise";
import type { ColumnRole, DeviationTable, PlannedRow, Proposal, TablePlan } from "./types";
import { sameText } from "../language/cell-words";

/** Why a cell is not written: what it holds, or that it is no cell of this row alone. */
export type Obstacle = Held | "merged";

/**
 * @param document as `plan` was made of it
 * @param xml text of the part that the document was read from
 * @returns the plan without what it may not do, and a proposal for each of those
 */
export function withoutHeld(plan: TablePlan, document: DocumentModel, xml: string): TablePlan {
  const read = readDeviationTable(document, "accepted");
  if (!read) return plan;
  const proposals: Proposal[] = [];
  const gone = pendingDeletions(document, read);
  const kept: PlannedRow[] = [];
  const rows = plan.rows.flatMap((row): PlannedRow[] => {
    if (row.existing) return [withoutHeldCells(row, read, xml, proposals)];
    if (!gone.some((other) => isSame(row, other))) return [row];
    proposals.push({ code: "row-deleted", key: row.key, article: row.article, values: {} });
    return [];
  });
  const removed = plan.removed.filter((row) => {
    const held = heldInRow(row, read, xml);
    if (held === null) return true;
    const { key, article } = row;
    proposals.push({ code: "row-held", key, article, values: { held } });
    kept.push({ ...row, writes: [] });
    return false;
  });
  if (proposals.length === 0) return plan;
  for (const row of kept) putBack(rows, row);
  return {
    ...plan,
    rows,
    removed,
    proposals: [...plan.proposals.filter((one) => !isUntrue(one, proposals)), ...proposals],
    changes: removed.length > 0 || rows.some(({ writes }) => writes.length > 0),
  };
}

/** A row that stays after all, where it stands in the table. */
function putBack(rows: PlannedRow[], row: PlannedRow): void {
  const { table = 0, row: at = 0 } = row.existing ?? {};
  const next = rows.findIndex(
    ({ existing }) =>
      existing && (existing.table > table || (existing.table === table && existing.row > at)),
  );
  rows.splice(next < 0 ? rows.length : next, 0, row);
}

/** What was said to be written and is not. */
function isUntrue(said: Proposal, withheld: readonly Proposal[]): boolean {
  return (
    said.code === "replacement-updated" &&
    withheld.some(
      ({ code, key, values }) =>
        code === "cell-held" && key === said.key && values["column"] === "replacement",
    )
  );
}

function rowOf(row: PlannedRow, read: DeviationTable): TableRow | undefined {
  return row.existing && read.tables[row.existing.table]?.rows[row.existing.row];
}

function withoutHeldCells(
  row: PlannedRow,
  read: DeviationTable,
  xml: string,
  proposals: Proposal[],
): PlannedRow {
  if (row.writes.length === 0) return row;
  const left: PlannedRow = { ...row, writes: [] };
  const was = read.rows.find(
    (one) => one.table === row.existing?.table && one.row === row.existing.row,
  );
  for (const column of row.writes) {
    const obstacle = obstacleAt(row, column, read, xml);
    if (obstacle === null) {
      left.writes.push(column);
      continue;
    }
    left[column] = was?.[column] ?? "";
    proposals.push({
      code: "cell-held",
      key: row.key,
      article: row.article,
      values: { column, held: obstacle, text: row[column] },
    });
  }
  return left;
}

function obstacleAt(
  row: PlannedRow,
  column: ColumnRole,
  read: DeviationTable,
  xml: string,
): Obstacle | null {
  const found = rowOf(row, read);
  const grid = read.columns[row.existing?.table ?? 0]?.[column];
  const at = found && grid !== undefined ? cellAt(found, grid) : undefined;
  const cell = at === undefined ? undefined : found?.cells[at];
  const own = read.rows.find(
    (one) => one.table === row.existing?.table && one.row === row.existing.row,
  );
  // A cell over two of our columns is the first one's; merged with the row below it is two rows'.
  if (!found || !cell || own?.cells[column] !== at || isMerged(row, read, grid ?? 0))
    return "merged";
  const { held, ours } = holdings(xml, cell.source, freshAuthor(found));
  // Of ours only the article and the reason stand in a control.
  const misplaced = ours && (column === "lapses" || column === "replacement");
  return held ?? (misplaced ? "control" : null);
}

function isMerged(row: PlannedRow, read: DeviationTable, grid: number): boolean {
  const { table = 0, row: at = 0 } = row.existing ?? {};
  return [at, at + 1].some((index) => {
    const one = read.tables[table]?.rows[index];
    const cell = one && cellAt(one, grid);
    return cell !== undefined && one?.cells[cell]?.mergedUp === true;
  });
}

function heldInRow(row: PlannedRow, read: DeviationTable, xml: string): Obstacle | null {
  const found = rowOf(row, read);
  const table = read.tables[row.existing?.table ?? 0];
  if (!found || !table) return null;
  if (found.controls.length > table.controls.length) return "control";
  const next = table.rows[(row.existing?.row ?? 0) + 1];
  if ([found, next].some((one) => one?.cells.some(({ mergedUp }) => mergedUp))) return "merged";
  for (const cell of found.cells) {
    const { held } = holdings(xml, cell.source, freshAuthor(found));
    if (held !== null) return held;
  }
  return null;
}

/** Author of a row that is one tracked insertion: its text is written down as insertions too. */
export function freshAuthor({ revision, revisionToo }: TableRow): string | undefined {
  return revision?.kind === "inserted" && !revisionToo ? revision.author : undefined;
}

/** Rows that somebody proposes to delete: they stand there until that is accepted. */
function pendingDeletions(document: DocumentModel, accepted: DeviationTable): PendingRow[] {
  if (!document.hasRevisions) return [];
  const before = readDeviationTable(document, "rejected");
  const shown = new Set(accepted.rows.map(({ source }) => source.start));
  return before?.rows.filter(({ source }) => !shown.has(source.start)) ?? [];
}

type PendingRow = DeviationTable["rows"][number];

function isSame(planned: PlannedRow, row: PendingRow): boolean {
  if (row.key !== null) return row.key === planned.key;
  return (
    row.article.trim() === planned.article.trim() &&
    sameText(row.lapses, planned.lapses) === "same" &&
    sameText(row.replacement, planned.replacement) === "same"
  );
}
