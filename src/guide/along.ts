/** A report with what was found in the file beside its text, of which the comparison knows nothing. */
import type { CheckReport } from "../outcome";

/** As src/send tells it. */
export interface FoundBeside {
  properties: ReadonlyMap<string, string>;
  telling: Readonly<Record<string, string>>;
}

/** Properties in which a document may call itself a draft. */
const NAMES = ["title", "subject", "contentStatus"];

/** @param beside null where nobody could look: then that is said among what was not judged */
export function withAlong(report: CheckReport, beside: FoundBeside | null): CheckReport {
  if (beside === null || !report.file) return report;
  const names = NAMES.flatMap((name) => beside.properties.get(name) ?? []);
  return { ...report, file: { ...report.file, names, along: beside.telling } };
}
