/** What of the wanted changes may be written, seen against the document as it stands now. Pure. */
import type { FillChange, ModelFill } from "./fill-types";

export interface FillPlan {
  write: FillChange[];
  /** The document says something else than the pane showed: ask first. */
  changed: FillChange[];
  /** Locked, bound to somebody else's data, or no longer in the document. */
  closed: FillChange[];
}

/** @param overwrite what the user has agreed to: then the document's other text gives way. */
export function planFill(
  now: readonly ModelFill[],
  changes: readonly FillChange[],
  overwrite: boolean,
): FillPlan {
  const plan: FillPlan = { write: [], changed: [], closed: [] };
  for (const change of changes) {
    const fill = now.find(({ model }) => model.id === change.model);
    plan[fill ? verdict(fill, change, overwrite) : "closed"].push(change);
  }
  return plan;
}

function verdict(fill: ModelFill, change: FillChange, overwrite: boolean): keyof FillPlan {
  switch (change.kind) {
    case "choice":
      return fill.choices.some(({ id }) => id === change.id) ? "write" : "closed";
    case "field": {
      const field = fill.fields.find(({ id }) => id === change.id);
      if (!field || field.closed) return "closed";
      const known = [change.value, ...change.seen];
      return overwrite || field.values.every((value) => known.includes(value))
        ? "write"
        : "changed";
    }
    case "cell": {
      const table = fill.tables.find(({ id }) => id === change.table);
      const cell = table?.records.find(({ row }) => row === change.row)?.cells[change.column];
      if (!table || table.table < 0 || !cell || cell.closed) return "closed";
      return overwrite || [change.seen, change.value].includes(cell.value) ? "write" : "changed";
    }
  }
}
