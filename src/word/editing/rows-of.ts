/** The rows that an act asks for in Bijlage 4. Pure. */
import { planTable, rowKey } from "../../annex4";
import type { CheckReport } from "../../outcome";
import type { ActAsk, ActPlan, PlannedItem } from "./ask";

export function rowsOf(
  report: CheckReport,
  items: readonly PlannedItem[],
  { record, rows }: ActAsk,
): Pick<ActPlan, "rows"> {
  if (rows) {
    const asked = rows.map(({ deviation }) => deviation);
    const given = rows.map(({ deviation, reason }) => [rowKey(deviation), reason] as const);
    return {
      rows: planTable({ ...report, deviations: asked }, { reasons: Object.fromEntries(given) }),
    };
  }
  if (!record) return {};
  const keys = new Set(items.flatMap(({ key, edits }) => (edits ? [key] : [])));
  const deviations = report.deviations.filter(({ key }) => keys.has(key));
  const reasons = Object.fromEntries(deviations.map((one) => [rowKey(one), record[one.key] ?? ""]));
  return { rows: planTable({ ...report, deviations }, { reasons }) };
}
