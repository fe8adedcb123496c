/** The report on a document in which no model is recognised: nothing was compared. */
import type { DocumentModel, View } from "../document/types";
import { fileFacts } from "../ledger/outside/file-facts";
import { unreadOf } from "../ledger/outside/report";
import type { CheckReport } from "../outcome";

export function unrecognised(
  document: DocumentModel,
  candidates: CheckReport["candidates"],
  view: View,
): CheckReport {
  return {
    model: null,
    candidates,
    view,
    deviations: [],
    deviationTable: { present: false, name: null, place: null, rows: [] },
    fields: [],
    choices: [],
    findings: [],
    notCompared: [],
    outside: [],
    passedOver: [],
    unread: unreadOf(document),
    ledger: null,
    modelLedger: null,
    hasRevisions: document.hasRevisions,
    file: fileFacts(document, view),
  };
}
