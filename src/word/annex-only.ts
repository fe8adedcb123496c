/** One row of Bijlage 4 at a time: a plan of which only the rows that were asked for are written. Pure. */
import type { TablePlan } from "../annex4";

/** Rows that stand stay in the plan, for their place; those that are not asked for are left as they are. */
export function narrowed(plan: TablePlan, only: readonly string[] | undefined): TablePlan {
  if (!only) return plan;
  const wanted = new Set(only);
  const rows = plan.rows
    .filter(({ key, existing }) => existing !== undefined || wanted.has(key))
    .map((row) => (wanted.has(row.key) ? row : { ...row, writes: [] }));
  const removed = plan.removed.filter(({ key }) => wanted.has(key));
  const changes = removed.length > 0 || rows.some(({ writes }) => writes.length > 0);
  return { ...plan, rows, removed, changes };
}
