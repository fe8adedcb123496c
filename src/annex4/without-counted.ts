import type { CheckReport } from "../outcome";

/** The report without what is told only since its noise was asked to count: rows, coverage and readiness go by this. */
export function withoutCounted(report: CheckReport): CheckReport {
  return { ...report, deviations: report.deviations.filter(({ counted }) => !counted) };
}
