/** Vertically merged cells (ECMA-376 part 1, 17.4.84): which of them continue one above. */
import type { Table, TableCell } from "./types";

/**
 * A cell continues the one above only where that is merged as well, in the same column of the grid;
 * else Word shows it.
 * @param merging cells with w:vMerge, of either kind
 */
export function settleMerges(table: Table, merging: ReadonlySet<TableCell>): void {
  let above = new Set<number>();
  for (const row of table.rows) {
    const here = new Set<number>();
    let column = row.before;
    for (const cell of row.cells) {
      if (merging.has(cell)) {
        if (!above.has(column)) cell.mergedUp = false;
        here.add(column);
      }
      column += cell.columnSpan;
    }
    above = here;
  }
}
