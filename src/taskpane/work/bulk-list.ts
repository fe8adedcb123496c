/** What is done at once: which clauses, which of them ticked at first, and why not the others. Pure. */
import type { Change, TableRowResult } from "../../outcome";
import { isOpen, type Item } from "./items";
import { isRestorable } from "./restorable";

export type BulkAct = "restore" | "record";

export interface BulkRow {
  item: Item;
  /** Why it is not ticked at first; null where it is. */
  why: "annex" | "proposal" | null;
  /** That row of Bijlage 4, from 1. */
  row?: number;
}

/** Clauses that the act can be done on, open ones only, in the order shown. */
export function bulkRows(
  items: readonly Item[],
  act: BulkAct,
  rows: readonly TableRowResult[],
): BulkRow[] {
  return items
    .filter((item) => isOpen(item) && !item.deviation.counted)
    .filter(({ deviation }) => act === "record" || isRestorable(deviation))
    .map((item): BulkRow => {
      const { deviation } = item;
      // The table goes before the text: what it says of the clause is looked at first.
      const at = rows.findIndex(({ target }) => target === deviation.article);
      if (at >= 0) return { item, why: "annex", row: at + 1 };
      // What is only proposed is no agreement yet.
      if (act === "record" && deviation.proposals) return { item, why: "proposal" };
      return { item, why: null };
    });
}

/** How the text comes to read when the model's comes back: what the document has too much goes. */
export function restoring({ deviation }: Item): Change[] {
  const { kind, modelText, documentText, changes } = deviation;
  if (kind === "missing") return [{ op: "inserted", text: modelText }];
  if (kind === "added") return [{ op: "deleted", text: documentText }];
  const ops = { deleted: "inserted", inserted: "deleted", equal: "equal" } as const;
  return changes.map((step) => ({ ...step, op: ops[step.op] }));
}

/** What a row of Bijlage 4 comes to say: the document's words in the place of the model's. */
export function recording({ deviation }: Item): readonly Change[] {
  const { kind, modelText, documentText, changes } = deviation;
  if (kind === "missing") return [{ op: "deleted", text: modelText }];
  if (kind === "added") return [{ op: "inserted", text: documentText }];
  return changes;
}
