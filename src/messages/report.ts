/** Texts of the report for people: client, privacy officer, counterparty. */
import { withAnnexName } from "./annex-name";
import type { Locale, Texts } from "./locale";
import { en } from "./report-en";
import { nl } from "./report-nl";

export type ReportTexts = typeof nl;
export const reportTexts: Texts<ReportTexts> = { nl, en };

/** The texts of a report on this document, with the annex for deviations under its name there. */
export const reportTextsFor = (input: {
  locale: Locale;
  report: { deviationTable: { name: string | null } };
}): ReportTexts =>
  withAnnexName(reportTexts[input.locale], input.locale, input.report.deviationTable.name);
