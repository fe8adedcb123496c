/**
 * A plan as steps on the table that stands in the document, from its last row to its first, so that
 * no step shifts the place of a later one. The pane and the command line carry out the same steps.
 */
import type { ColumnRole, PlannedRow, TablePlan } from "./types";

export type TableStep =
  | { kind: "insert"; table: number; after: number; row: PlannedRow }
  | { kind: "write"; table: number; row: number; columns: ColumnRole[]; planned: PlannedRow }
  | { kind: "delete"; table: number; row: number };

interface At {
  table: number;
  row: number;
}

/**
 * @param head last row of the head in each table: rows that come before all others go behind it
 * @param ends in each table, for each row the last one that it hangs together with (`groupEnds`): a
 * new row does not go between them
 */
export function tableSteps(
  plan: TablePlan,
  head: readonly number[] = [0],
  ends: readonly (readonly number[])[] = [],
): TableStep[] {
  const steps: { at: At; order: number; step: TableStep }[] = [];
  const add = (at: At, step: TableStep): void => {
    steps.push({ at, order: steps.length, step });
  };
  let above: At = { table: 0, row: head[0] ?? 0 };
  for (const row of plan.rows) {
    if (!row.existing) {
      const after = ends[above.table]?.[above.row] ?? above.row;
      add({ ...above, row: after }, { kind: "insert", table: above.table, after, row });
      continue;
    }
    above = row.existing;
    if (row.writes.length > 0)
      add(above, { kind: "write", ...above, columns: row.writes, planned: row });
  }
  for (const { existing } of plan.removed)
    if (existing) add(existing, { kind: "delete", ...existing });
  // Of several rows put in at one place the last goes first: each is put right behind the row above.
  // A row is deleted last at its place, since others may have been put behind it.
  const rank = (step: TableStep): number => (step.kind === "delete" ? 1 : 0);
  return steps
    .sort(
      (a, b) =>
        b.at.table - a.at.table ||
        b.at.row - a.at.row ||
        rank(a.step) - rank(b.step) ||
        b.order - a.order,
    )
    .map(({ step }) => step);
}
