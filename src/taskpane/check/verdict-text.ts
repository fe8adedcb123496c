/** The outcome of a check in one sentence. */
import type { checkTexts } from "../../messages/pane/check";
import type { CheckReport } from "../../compare/types";

export function verdictText(texts: (typeof checkTexts)["nl"], report: CheckReport): string {
  const { model, deviations, deviationTable } = report;
  if (!model) return texts.noModel;
  const viaTable = deviationTable.rows.filter(({ status }) => status === "annex-only").length;
  return texts.verdict(deviations.length, viaTable);
}
