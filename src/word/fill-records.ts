/**
 * Rows of a records table, added, filled and removed where they stand: replacing the table would lose
 * what a user did to it. Cells are reached by their place, since rows copied in Word share their tags.
 */
import { recordTables } from "../clauses/model";
import { formatTag } from "../clauses/tag";
import { WordFailure } from "./failure";
import { parseForFill } from "./fill-read";
import type { FillChange, ModelFill, RecordsState, RecordState } from "./fill-types";
import { overtaken, queueGuard } from "./guard";
import { wordText } from "./fill-text";
import { assertWritable } from "./host";
import { answered, reading, run } from "./run";

/** Word shows no more of a title (office-js-docs-reference#1238). */
export const TITLE_MAX = 64;

type CellChange = Extract<FillChange, { kind: "cell" }>;

/** Queues the writing of one cell: into its control, or as the cell's text where it has none. */
export function queueCell(
  fill: ModelFill,
  change: CellChange,
  tables: readonly Word.Table[],
): void {
  const state = fill.tables.find(({ id }) => id === change.table);
  const cell = state?.records.find(({ row }) => row === change.row)?.cells[change.column];
  const table = state && tables[state.table];
  if (!table || !cell || cell.value === change.value) return;
  const target = table.getCell(change.row, cell.cell);
  if (cell.tagged) {
    const text = change.value === "" ? promptOf(fill, change.table, change.column) : change.value;
    target.body.contentControls.getFirst().insertText(wordText(text), "Replace");
  } else if (cell.text === "") {
    // Beside what somebody may have typed there meanwhile: a blank cell shows nothing to guard.
    target.body.paragraphs.getFirst().insertText(wordText(change.value), "Start");
  } else target.value = change.value;
}

/** Is it a cell without a control of ours, of which something else would go with the text? */
export function isHeld(fills: readonly ModelFill[], change: FillChange, tracked: boolean): boolean {
  if (change.kind !== "cell") return false;
  const { tables = [] } = fills.find(({ model }) => model.id === change.model) ?? {};
  const state = tables.find(({ id }) => id === change.table);
  const cell = state?.records.find(({ row }) => row === change.row)?.cells[change.column];
  if (!cell?.held || cell.text === "" || cell.text === change.value) return false;
  return cell.held !== "revision" || !tracked;
}

/** Queues the guard of a cell: what stood there when it was read. */
export function guardCell(
  fill: ModelFill,
  change: CellChange,
  tables: readonly Word.Table[],
  guarded: Set<unknown>,
): void {
  const state = fill.tables.find(({ id }) => id === change.table);
  const record = state?.records.find(({ row }) => row === change.row);
  const table = state && tables[state.table];
  if (!table || !record || guarded.has(record)) return;
  guarded.add(record);
  guardRow(table, record);
}

/** The whole row: another one may stand in its place since. */
function guardRow(table: Word.Table, { row, cells }: RecordState): void {
  for (const { cell, text } of Object.values(cells))
    queueGuard(table.getCell(row, cell).body, text);
}

function blockOf(fill: ModelFill, table: string) {
  return recordTables(fill.model).find(({ id }) => id === table);
}

function promptOf(fill: ModelFill, table: string, column: string): string {
  const found = blockOf(fill, table)?.columns.find(({ id }) => id === column);
  return `[${found?.prompt ?? ""}]`;
}

export interface RowChange {
  model: string;
  table: string;
  /** To add: below this row; to remove: this row. As Word counts, heads included. */
  row: number;
  /** Column → what the pane showed in that row: another text there means that it is another row. */
  seen: Record<string, string>;
}

/**
 * Adds an open row below another one, in two syncs.
 * @throws WordFailure `stale` when the row is not there any more, or says something else.
 */
export function addRow(change: RowChange): Promise<void> {
  return onTable(change, (fill, state, table) => {
    const block = blockOf(fill, change.table);
    const record = state.records.find(({ row }) => row === change.row);
    if (!block || !record) throw new WordFailure("stale", change.table);
    const width = Math.max(...Object.values(record.cells).map(({ cell }) => cell)) + 1;
    const values = Array.from({ length: width }, () => "");
    for (const [column, { cell }] of Object.entries(record.cells))
      values[cell] = promptOf(fill, change.table, column);
    table.getCell(change.row, 0).parentRow.insertRows("After", 1, [values]);
    for (const { id, head } of block.columns) {
      const place = record.cells[id];
      // A table that somebody typed stays without controls of ours.
      if (!place?.tagged && state.lastNumber === 0) continue;
      if (!place) continue;
      const cell = table.getCell(change.row + 1, place.cell);
      const control = cell.body.getRange("Content").insertContentControl();
      const number = state.lastNumber + 1;
      control.tag = formatTag({
        model: change.model,
        part: { kind: "cell", table: change.table, row: number, column: id },
      });
      control.title = (head || block.label.nl).slice(0, TITLE_MAX);
    }
  });
}

/**
 * Removes a row, in two syncs. Whether a filled one may go is asked by the caller.
 * @throws WordFailure `stale`, see `addRow`.
 */
export function removeRow(change: RowChange): Promise<void> {
  return onTable(change, (_fill, _state, table) => table.deleteRows(change.row, 1));
}

function onTable(
  change: RowChange,
  queue: (fill: ModelFill, state: RecordsState, table: Word.Table) => void,
): Promise<void> {
  assertWritable();
  return run(async (context) => {
    const ooxml = context.document.body.getOoxml();
    const tables = context.document.body.tables;
    tables.load("rowCount");
    await reading(context.sync());

    // A method's result is no proxy: it needs no load.
    // eslint-disable-next-line office-addins/load-object-before-read
    const { fills: now } = await parseForFill(ooxml.value, { changes: [], untracked: false });
    const fill = now.find(({ model }) => model.id === change.model);
    const state = fill?.tables.find(({ id }) => id === change.table);
    const table = state && tables.items[state.table];
    const record = state?.records.find(({ row }) => row === change.row);
    const same =
      record &&
      Object.entries(change.seen).every(([column, text]) => record.cells[column]?.value === text);
    if (!fill || !state || !table || !same) throw new WordFailure("stale", change.table);
    guardRow(table, record);
    queue(fill, state, table);
    await answered(context.sync()).catch((error: unknown) => {
      throw overtaken(error);
    });
  });
}
