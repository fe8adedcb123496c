/** Names of fields, choices and cells for the user, and how far the filling is. */
import { recordTables } from "../../clauses/model";
import type { Locale } from "../../messages/locale";
import type { FillChange, ModelFill } from "../../word/fill-types";

export function labelOf(fills: readonly ModelFill[], change: FillChange, locale: Locale): string {
  const model = fills.find((fill) => fill.model.id === change.model)?.model;
  if (!model) return "";
  if (change.kind === "field")
    return model.fields.find(({ id }) => id === change.id)?.label[locale] ?? change.id;
  if (change.kind === "choice")
    return model.choices.find(({ id }) => id === change.id)?.label[locale] ?? change.id;
  const block = recordTables(model).find(({ id }) => id === change.table);
  const column = block?.columns.find(({ id }) => id === change.column);
  return `${block?.label[locale] ?? ""}: ${column?.head || column?.prompt || change.column}`;
}

/** Fields and choices of the document, and how many of them are answered everywhere. */
export function progress(fills: readonly ModelFill[]): { filled: number; total: number } {
  const fields = fills.flatMap((fill) => fill.fields);
  const choices = fills.flatMap((fill) => fill.choices);
  return {
    filled:
      fields.filter(({ open, values }) => open === 0 && values.length === 1).length +
      choices.filter(({ open }) => !open).length,
    total: fields.length + choices.length,
  };
}
