/** What is worth offering about existing rows. Nothing of it is done unasked. */
import type { CheckReport, TableRowResult } from "../outcome";
import { isAddition, keyUnit, rowKey } from "./key";
import type { Proposal } from "./types";

function key(row: TableRowResult, at: number): string {
  return row.key ?? `eigen-${at + 1}`;
}

/**
 * - `citation`: the row quotes another clause than it cites.
 * - `remove-row`: a row of ours that says what the model says. One that replaces text which the body
 *   carries is itself the deviation, ours or not: never offered.
 */
export function proposalsFor(report: CheckReport): Proposal[] {
  const keys = new Set(report.deviations.map(rowKey));
  const added = new Set(report.deviations.filter(isAddition).map((deviation) => deviation.article));
  return report.deviationTable.rows.flatMap((row, at): Proposal[] => {
    const proposals: Proposal[] = [];
    if (row.likelyArticle && row.findings.some((finding) => finding.code === "wrong-article"))
      proposals.push({
        code: "citation",
        key: key(row, at),
        article: row.article,
        values: { from: row.article, to: row.likelyArticle },
      });
    const gone =
      row.key !== undefined &&
      row.status === "without-effect" &&
      !keys.has(row.key) &&
      !(row.key.includes("+") && added.has(keyUnit(row.key)));
    if (gone)
      proposals.push({
        code: "remove-row",
        key: key(row, at),
        article: row.article,
        values: { reason: row.reason },
      });
    return proposals;
  });
}
