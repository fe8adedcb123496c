import { EXIT, type ExitCode } from "./io";
import type { FileReport } from "./report-schema";

/**
 * Rows of Bijlage 4 that themselves make the agreement other than the model: annex-only ones, and
 * those that conflict with the text or could not be checked, for the annex prevails.
 */
export function deviationsByTable(report: FileReport): number {
  return report.deviationTable.rows.filter(
    ({ status }) => status === "annex-only" || status === "conflict" || status === "not-checked",
  ).length;
}

/** Findings about this document; the model's own flaws are nobody's here. */
export function documentFindings(report: FileReport): number {
  const rows = report.deviationTable.rows.flatMap((row) => row.findings);
  return [...report.findings, ...rows].filter(({ origin }) => origin === "document").length;
}

/** 0 when text and Bijlage 4 are the model's; with `strict` findings count too. */
export function exitCodeOf(report: FileReport, strict: boolean): ExitCode {
  const deviates = report.deviations.length > 0 || deviationsByTable(report) > 0;
  return deviates || (strict && documentFindings(report) > 0) ? EXIT.deviations : EXIT.fine;
}
