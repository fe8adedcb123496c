/** OOXML text → report and plan. Runs in the worker, and in tests in Node; nothing of Office.js. */
import { loadAllModels } from "../clauses/library";
import { check } from "../compare/check";
import { planTable, type TablePlan } from "../compare/table";
import type { CheckReport } from "../compare/types";
import { readDocument, readFlatPackage } from "../document";
import { WordFailure } from "./failure";
import { annexSpot } from "./annex-spot";
import { tablePlaces } from "./table-places";
import type { CheckRequest, CheckResult, TypedReason } from "./worker-protocol";

/**
 * @throws UnreadableDocument when the text is no document; WordFailure `stale` when a typed reason
 * has lost its row.
 */
export async function compareHere(request: CheckRequest): Promise<CheckResult> {
  const models = await loadAllModels();
  const document = readDocument(readFlatPackage(request.ooxml));
  const report = check(document, models, { model: request.model });
  const model = models.find(({ id }) => id === report.model?.id);
  const planned = model?.deviationRule ? plan(report, request) : null;
  return {
    report,
    plan: planned,
    tables: tablePlaces(document),
    spot: model && planned && !planned.present ? annexSpot(document, model) : null,
    closed: document.closed,
  };
}

function plan(report: CheckReport, { reasons = [], remove = [] }: CheckRequest): TablePlan {
  const bare = planTable(report);
  for (const reason of reasons) assertSameRow(bare, reason);
  return planTable(report, {
    reasons: Object.fromEntries(reasons.map(({ key, text }) => [key, text])),
    remove,
  });
}

/** A reason whose row is gone, or whose place another row took, is not written anywhere. */
function assertSameRow({ rows }: TablePlan, { key, article }: TypedReason): void {
  const row = rows.find((planned) => planned.key === key);
  if (row?.article.trim() !== article.trim()) throw new WordFailure("stale", `${key} ${article}`);
}
