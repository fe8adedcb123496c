/** What the annex for deviations is called here: as the document heads it, else as the model does or would. */
import { annexName, nameOfAnnex, type DeviationTable } from "../annex4";
import { deviationAnnexOf } from "../clauses/deviation-annex";
import type { ModelAgreement } from "../clauses/schema";
import type { DocumentModel, View } from "../document/types";

/** @returns null where neither has such an annex */
export function calledHere(
  model: ModelAgreement,
  document: DocumentModel,
  table: DeviationTable | null,
  view: View,
): string | null {
  const own = table && annexName(document, table, view);
  return own ?? nameOfAnnex(deviationAnnexOf(model)?.heading ?? "");
}
