/** A clause that comes to read as a rung of ours: its words as the report told them are the fingerprint. Pure. */
import type { CheckReport } from "../../outcome";
import type { DocumentModel, View } from "../../document";
import { clauseEdits } from "../../edits";
import type { PlannedItem, Wanted } from "./ask";

export function clauseItem(
  { document, report, view }: { document: DocumentModel; report: CheckReport; view: View },
  { key, article, documentText, clause }: Extract<Wanted, { kind: "clause" }>,
): PlannedItem {
  const now = report.deviations.find((deviation) => deviation.key === clause.key);
  const named = { key, article };
  // Its words are the fingerprint; where there were none, the body has the model's text.
  if ((now?.documentText ?? null) !== documentText)
    return { ...named, edits: null, problem: "stale" };
  const edits = clauseEdits(document, report, view, clause);
  return typeof edits === "string"
    ? { ...named, edits: null, problem: edits }
    : { ...named, edits, problem: null };
}
