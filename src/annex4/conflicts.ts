/** Deviations that a row of others records otherwise: nothing may be written over it unasked. */
import type { CheckReport, Deviation } from "../outcome";
import { planTable } from "./plan";

/**
 * @param deviations those that are to be recorded
 * @returns key of each deviation that such a row is about → the article that the row cites
 */
export function rowConflicts(
  report: CheckReport,
  deviations: readonly Deviation[],
): Map<string, string> {
  const { proposals } = planTable({ ...report, deviations: [...deviations] });
  return new Map(
    proposals.flatMap(({ code, article, values }): [string, string][] =>
      code === "row-conflict" ? [[values["deviation"] ?? "", article]] : [],
    ),
  );
}
