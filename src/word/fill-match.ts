/** An agreement in which no control of ours stands: its fields and choices, as the comparison finds them in the text. */
import type { ModelAgreement } from "../clauses/schema";
import type { CheckReport, FieldResult } from "../check";
import type { DocumentModel } from "../document";
import { recordTables } from "../clauses/model";
import { choicesOf } from "./fill-state";
import type { FieldState, ModelFill } from "./fill-types";
import { recordsOf } from "./records-read";

/**
 * @param xml text of the part that the document was read from
 * @returns nothing where the document follows no model
 */
export function matchedFill(
  document: DocumentModel,
  xml: string,
  report: Pick<CheckReport, "model" | "fields" | "choices" | "records">,
  models: readonly ModelAgreement[],
): ModelFill[] {
  const model = models.find(({ id }) => id === report.model?.id);
  if (!model) return [];
  const fields = report.fields.map(stateOf);
  const choices = choicesOf(document, model, [], report);
  const tables = recordTables(model).flatMap((block) =>
    recordsOf(document, xml, block, [], report.records ?? []),
  );
  return [{ model, fields, choices, tables }];
}

function stateOf({ id, slots = [] }: FieldResult): FieldState {
  const filled = slots.filter(({ open }) => !open);
  return {
    id,
    values: [...new Set(filled.map(({ text }) => text))],
    texts: [...new Set(slots.map(({ text }) => text))],
    places: slots.length,
    open: slots.length - filled.length,
    closed: false,
    at: slots.map(({ place }) => place),
  };
}
