/**
 * Steps of a plan → calls on Word's tables, all in the one batch that writes. Rows are held as objects
 * from the sync before it: whoever inserts or deletes one in the meantime shifts nothing.
 */
import type { ColumnRole, PlannedRow, TablePlan } from "../annex4";
import { tableSteps } from "../annex4";
import { rowTag } from "../clauses/row-tag";
import { formatTag, parseTag, TAG_MAX, tagText } from "../clauses/tag";
import { WordFailure } from "./failure";
import type { TablePlace } from "./worker-protocol";

/** Word shows no more of a title (office-js-docs-reference#1238). */
const TITLE_MAX = 64;

/** The deviation tables with their rows, to be loaded in the sync before the one that writes. */
export interface HeldTable {
  place: TablePlace;
  rows: Word.TableRowCollection;
}

/**
 * Queues the loading of the rows; the caller syncs.
 * @param bodyTables items of body.tables, loaded in the sync that read the document
 * @throws WordFailure `stale` when a table is not where the document had it
 */
export function holdTables(
  places: readonly TablePlace[],
  bodyTables: readonly Word.Table[],
): HeldTable[] {
  return places.map((place, table) => {
    const object = bodyTables[place.index];
    if (!object) throw new WordFailure("stale", `table ${table}`);
    const { rows } = object;
    rows.load("values");
    return { place, rows };
  });
}

/** What a write went over, as it stood in Word just before it. */
interface Overwritten {
  /** As it was when the plan was made. */
  was: string[];
  /** Loaded in the batch that writes, before it wrote. */
  row: Word.TableRow;
  /** Puts back what stood there. */
  restore: (found: string[]) => void;
}

/** Somebody may have typed between the last look and the write. */
export class TableWrites {
  private readonly overwritten: Overwritten[] = [];
  private readonly looks: (() => void)[] = [];

  /** A look that is queued when all texts and tags are, behind what may be tracked. */
  later(look: () => void): void {
    this.looks.push(look);
  }

  /** Queues the looks: should Word refuse one, the rows stand all the same. */
  queueLooks(): void {
    for (const look of this.looks) look();
  }

  /** Call before a write on the row: its text is taken down in the same batch. */
  over(row: Word.TableRow, restore: Overwritten["restore"]): void {
    const was = [...(row.values[0] ?? [])];
    row.load("values");
    this.overwritten.push({ was, row, restore });
  }

  /**
   * To be asked after the write: puts back what somebody had typed in between.
   * @returns whether anything has to be put back; the caller syncs
   */
  restore(): boolean {
    const typed = this.overwritten.filter(({ was, row }) =>
      was.some((text, at) => text !== row.values[0]?.[at]),
    );
    for (const { row, restore } of typed) restore(row.values[0] ?? []);
    return typed.length > 0;
  }
}

/**
 * Queues everything that a plan changes in tables that stand in the document.
 * @param tables rows loaded
 * @param controls of the document, their tags loaded: a row of ours that follows the text is marked anew
 * @throws WordFailure `stale` when a table has other rows than the document had
 */
export function queueTableEdits(
  plan: TablePlan,
  tables: readonly HeldTable[],
  controls: readonly Word.ContentControl[],
): TableWrites {
  for (const { place, rows } of tables)
    if (rows.items.length !== place.rowCount) throw new WordFailure("stale", "rows");
  const writes = new TableWrites();
  const rowAt = (table: number, row: number): { place: TablePlace; row: Word.TableRow } => {
    const held = tables[table];
    const found = held?.rows.items[row];
    if (!found) throw new WordFailure("stale", `row ${row}`);
    return { place: held.place, row: found };
  };
  const heads = tables.map(({ place }) => place.headRow);
  const ends = tables.map(({ place }) => place.groupEnds);
  const added: { row: Word.TableRow; place: TablePlace; planned: PlannedRow }[] = [];
  /** The row last put before another: the next one goes before it. */
  const before = new Map<Word.TableRow, Word.TableRow>();
  for (const step of tableSteps(plan, heads, ends)) {
    if (step.kind === "insert") {
      const { place } = rowAt(step.table, step.after);
      const beside = place.beside[step.after] ?? { row: step.after, where: "After" as const };
      const { row } = rowAt(step.table, beside.row);
      const anchor = (beside.where === "Before" && before.get(row)) || row;
      const made = anchor.insertRows(beside.where, 1, [valuesOf(place, step.row)]).getFirst();
      if (beside.where === "Before") before.set(row, made);
      added.push({ row: made, place, planned: step.row });
      if (beside.head) writes.later(() => queuePlainLook(made, place));
      continue;
    }
    const { place, row } = rowAt(step.table, step.row);
    if (step.kind === "write") queueWrite(writes, row, place.rowColumns[step.row], step);
    else queueDelete(writes, row, rowAt(step.table, place.headRow).row);
  }
  const [last] = added;
  if (last) deleteBlankRows(writes, tables, last.row);
  // Last: should Word refuse the controls, the rows stand all the same and are known by their text.
  for (const { row, place, planned } of added)
    if (planned.tagged) tagRow(row, place, plan.model, planned);
  for (const planned of plan.rows) if (planned.existing) markRow(controls, plan.model, planned);
  return writes;
}

/**
 * A row that was made beside the head has its look: bold, and in a table of a firm often white on a colour.
 * Word knows no "no shading" (office-js#5460): white is what it takes.
 */
function queuePlainLook(row: Word.TableRow, { headShaded }: TablePlace): void {
  if (headShaded) row.shadingColor = "#FFFFFF";
  row.font.bold = false;
  row.font.italic = false;
  row.font.strikeThrough = false;
  row.font.color = "#000000";
}

function valuesOf(place: TablePlace, row: PlannedRow): string[] {
  const values = Array.from({ length: place.cellCount }, () => "");
  for (const [column, cell] of columnsOf(place)) values[cell] = row[column];
  return values;
}

function columnsOf(place: TablePlace): [ColumnRole, number][] {
  return Object.entries(place.columns) as [ColumnRole, number][];
}

function queueWrite(
  writes: TableWrites,
  row: Word.TableRow,
  columns: TablePlace["rowColumns"][number] = {},
  { columns: roles, planned }: { columns: ColumnRole[]; planned: PlannedRow },
): void {
  const cells = roles.map((role) => {
    const cell = columns[role];
    if (cell === undefined) throw new WordFailure("stale", role);
    return [role, cell] as const;
  });
  writes.over(row, (found) => {
    for (const [, cell] of cells) cellOf(row, cell).value = found[cell] ?? "";
  });
  for (const [role, cell] of cells) cellOf(row, cell).value = planned[role];
}

/** The n-th cell of a row that is held: `table.getCell` would count rows anew. */
function cellOf(row: Word.TableRow, at: number): Word.TableCell {
  let cell = row.cells.getFirst();
  for (let left = at; left > 0; left -= 1) cell = cell.getNext();
  return cell;
}

/** @param beside a row that stays: behind it the text comes back of whoever was typing in this one */
function queueDelete(writes: TableWrites, row: Word.TableRow, beside: Word.TableRow): void {
  writes.over(row, (found) => {
    beside.insertRows("After", 1, [found]);
  });
  row.delete();
}

/** The control around the article by which the row is known again. */
function tagRow(row: Word.TableRow, place: TablePlace, model: string, planned: PlannedRow): void {
  const tag = tagOf(model, planned);
  const article = place.columns.article;
  if (!tag || article === undefined) return;
  const control = cellOf(row, article).body.getRange("Content").insertContentControl();
  control.tag = tag;
  control.title = `Afwijking ${planned.article}`.slice(0, TITLE_MAX);
}

/** The empty row that the model prints gives way to the first real one. */
function deleteBlankRows(
  writes: TableWrites,
  [first]: readonly HeldTable[],
  beside: Word.TableRow,
): void {
  for (const at of first?.place.blankRows ?? []) {
    const row = first?.rows.items[at];
    if (row) queueDelete(writes, row, beside);
  }
}

/** What the row says since: else it would read as edited by somebody. */
function markRow(
  controls: readonly Word.ContentControl[],
  model: string,
  planned: PlannedRow,
): void {
  const tag = tagOf(model, planned);
  if (!tag || !planned.tagged || !planned.writes.some((column) => MARKED.has(column))) return;
  for (const control of controls) {
    const part = parseTag(control.tag)?.part;
    if (part?.kind === "row" && part.key === planned.key) control.tag = tag;
  }
}

/** Columns that the mark of a row is made of. */
const MARKED: ReadonlySet<ColumnRole> = new Set(["lapses", "replacement"]);

/** Tag of a row of ours, or null for a key that does not fit in one. */
function tagOf(model: string, planned: PlannedRow): string | null {
  const tag = rowTag(model, planned);
  return tagText(tag).length > TAG_MAX ? null : formatTag(tag);
}
