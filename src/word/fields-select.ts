/** Shows a field in Word: its next place at every click. */
import { formatTag, type Tag } from "../clauses/tag";
import { WordFailure } from "./failure";
import { reading, run } from "./run";

/**
 * Selects the n-th place of a field, counted round, in two syncs.
 * @throws WordFailure `stale` when the document has no such control any more.
 */
export function selectField(tag: Tag, place = 0): Promise<void> {
  const text = formatTag(tag);
  return run(async (context) => {
    const controls = context.document.contentControls.getByTag(text);
    controls.load("title");
    await reading(context.sync());
    const { items } = controls;
    const control = items[place % Math.max(1, items.length)];
    if (!control) throw new WordFailure("stale", text);
    control.select();
    await reading(context.sync());
  });
}

/** Selects a cell of a table of the body. @throws WordFailure `stale`. */
export function selectCell(table: number, row: number, cell: number): Promise<void> {
  return run(async (context) => {
    const tables = context.document.body.tables;
    tables.load("rowCount");
    await reading(context.sync());
    const found = tables.items[table];
    if (!found || row >= found.rowCount) throw new WordFailure("stale", `table ${table}`);
    found.getCell(row, cell).body.select();
    await reading(context.sync());
  });
}
