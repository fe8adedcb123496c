/** Steps of a plan → calls on Word's tables. All of them fit in the one batch that writes. */
import type { ColumnRole, PlannedRow, TablePlan } from "../compare/table";
import { tableSteps } from "../compare/table";
import { formatTag, TAG_MAX } from "../clauses/tag";
import { WordFailure } from "./failure";
import type { TablePlace } from "./worker-protocol";

/** Word shows no more of a title (office-js-docs-reference#1238). */
const TITLE_MAX = 64;

/**
 * Queues everything that a plan changes in tables that stand in the document.
 * @param bodyTables items of body.tables, loaded in the sync that read the document.
 * @throws WordFailure `stale` when a table is not where the document had it.
 */
export function queueTableEdits(
  plan: TablePlan,
  places: readonly TablePlace[],
  bodyTables: readonly Word.Table[],
): void {
  const target = (table: number) => {
    const place = places[table];
    const object = place && bodyTables[place.index];
    if (!object) throw new WordFailure("stale", `table ${table}`);
    return { place, object };
  };
  const heads = places.map(({ headRow }) => headRow);
  const added: { rows: Word.TableRowCollection; planned: PlannedRow }[] = [];
  for (const step of tableSteps(plan, heads)) {
    const { place, object } = target(step.table);
    switch (step.kind) {
      case "insert":
        added.push({ rows: insertRow(object, place, step.after, step.row), planned: step.row });
        break;
      case "write":
        for (const column of step.columns) writeCell(object, place, step.row, column, step.planned);
        break;
      case "delete":
        object.deleteRows(step.row, 1);
        break;
    }
  }
  deleteBlankRows(plan, places, target);
  // Last: should Word refuse the controls, the rows stand all the same and are known by their text.
  for (const { rows, planned } of added) if (planned.tagged) tagRow(rows, plan.model, planned);
}

function insertRow(
  table: Word.Table,
  place: TablePlace,
  after: number,
  row: PlannedRow,
): Word.TableRowCollection {
  const values = Array.from({ length: place.columnCount }, () => "");
  for (const [column, cell] of columnsOf(place)) values[cell] = row[column];
  return table.getCell(after, 0).parentRow.insertRows("After", 1, [values]);
}

/** The control around the article by which the row is known again; the first cell is the article's. */
function tagRow(rows: Word.TableRowCollection, model: string, planned: PlannedRow): void {
  const tag = rowTag(model, planned.key);
  if (!tag) return;
  const cell = rows.getFirst().cells.getFirst();
  const control = cell.body.getRange("Content").insertContentControl();
  control.tag = tag;
  control.title = `Bijlage 4: ${planned.article}`.slice(0, TITLE_MAX);
}

function writeCell(
  table: Word.Table,
  place: TablePlace,
  row: number,
  column: ColumnRole,
  planned: PlannedRow,
): void {
  const cell = place.columns[column];
  if (cell === undefined) throw new WordFailure("stale", column);
  table.getCell(row, cell).value = planned[column];
}

function columnsOf(place: TablePlace): [ColumnRole, number][] {
  return Object.entries(place.columns) as [ColumnRole, number][];
}

/** The empty row that the model prints gives way to the first real one. */
function deleteBlankRows(
  plan: TablePlan,
  places: readonly TablePlace[],
  target: (table: number) => { object: Word.Table },
): void {
  const added = plan.rows.filter(({ existing }) => !existing).length;
  const first = places[0];
  if (!first || added === 0) return;
  // They stand below the rows just added to the first table.
  for (const row of first.blankRows.toReversed()) target(0).object.deleteRows(row + added, 1);
}

/** Tag of a row of ours, or null for a key that does not fit in one. */
export function rowTag(model: string, key: string): string | null {
  const tag = `mt1:${model}:row/${key}`;
  return tag.length > TAG_MAX ? null : formatTag({ model, part: { kind: "row", key } });
}
