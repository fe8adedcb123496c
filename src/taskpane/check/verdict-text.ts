/** The outcome of a check in one sentence. */
import type { checkTexts } from "../../messages/pane/check";
import { deviatingRows } from "../../check/by-table";
import type { CheckReport } from "../../outcome";

export function verdictText(texts: (typeof checkTexts)["nl"], report: CheckReport): string {
  const { model, deviations, deviationTable } = report;
  if (!model) return texts.noModel;
  return texts.verdict(deviations.length, deviatingRows(deviationTable.rows));
}
