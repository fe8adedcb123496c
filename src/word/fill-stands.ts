/** Whether what was to be written stands in the document, at every place. Pure. */
import type { FillChange, ModelFill } from "./fill-types";
import { lapsingClauses } from "./lapses";

export function stands(fills: readonly ModelFill[], change: FillChange): boolean {
  const fill = fills.find(({ model }) => model.id === change.model);
  if (!fill) return false;
  switch (change.kind) {
    case "field": {
      const field = fill.fields.find(({ id }) => id === change.id);
      if (!field) return false;
      if (change.value === "") return field.values.length === 0;
      // "n.t.b." leaves the field open, and is what was to be written.
      return field.texts.length === 1 && field.texts[0] === change.value;
    }
    case "choice": {
      const choice = fill.choices.find(({ id }) => id === change.id);
      // A clause that lapses takes its choice along: no trace is left of it.
      return choice
        ? choice.alternative === change.alternative
        : lapsingClauses(fill.model, change.id, change.alternative).length > 0;
    }
    case "cell": {
      const table = fill.tables.find(({ id }) => id === change.table);
      const cell = table?.records.find(({ row }) => row === change.row)?.cells[change.column];
      return change.value === "" ? cell?.value === "" : cell?.text === change.value;
    }
  }
}

/** In how many places of a field another text, or none, stands; null where places cannot be counted. */
export function openPlaces(fills: readonly ModelFill[], change: FillChange): number | null {
  if (change.kind !== "field") return null;
  const fill = fills.find(({ model }) => model.id === change.model);
  const field = fill?.fields.find(({ id }) => id === change.id);
  return field ? field.open : null;
}
