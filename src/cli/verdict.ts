import { DECISIVE, deviatingRows } from "../check";
import { EXIT, type ExitCode } from "./io";
import type { FileReport } from "./report-schema";

/** Findings about this document; the model's own flaws are nobody's here. */
export function documentFindings(report: FileReport): number {
  const rows = report.deviationTable.rows.flatMap((row) => row.findings);
  return [...report.findings, ...rows].filter(({ origin }) => origin === "document").length;
}

/** Is there a finding that says so by itself? */
function isDecided({ findings, deviationTable }: FileReport): boolean {
  const rows = deviationTable.rows.flatMap((row) => row.findings);
  return [...findings, ...rows].some(({ code }) => DECISIVE.has(code));
}

/**
 * 0 when text and Bijlage 4 are the model's, 3 when nothing was compared; with `strict` all findings about
 * the document count.
 */
export function exitCodeOf(report: FileReport, strict: boolean): ExitCode {
  if (report.model === null) return EXIT.uncompared;
  const deviates =
    report.deviations.length > 0 ||
    deviatingRows(report.deviationTable.rows) > 0 ||
    isDecided(report);
  return deviates || (strict && documentFindings(report) > 0) ? EXIT.deviations : EXIT.fine;
}

/** The worst first: what was not read, what was not compared, what deviates. */
const WORST: readonly ExitCode[] = [EXIT.unreadable, EXIT.uncompared, EXIT.deviations, EXIT.fine];

/** Of several files the one that asks for most attention. */
export function worstOf(codes: readonly ExitCode[]): ExitCode {
  return WORST.find((code) => codes.includes(code)) ?? EXIT.fine;
}
