/** A row of Bijlage 4 that we put in, taken back: only while it still says what was written. */
import type { TablePlan } from "../annex4";
import { updateDeviationTable, type AnnexOptions, type AnnexOutcome } from "./annex";
import { WordFailure } from "./failure";

/** A row as it was read back after it was written: its fingerprint. */
export interface WrittenRow {
  key: string;
  article: string;
  lapses: string;
  replacement: string;
  reason: string;
}

/** The row of that key as it stands in the document; null where none does. */
export function standingRow(plan: TablePlan | null, key: string): WrittenRow | null {
  const row = plan?.rows.find((one) => one.key === key && one.existing !== undefined);
  if (!row) return null;
  const { article, lapses, replacement, reason } = row;
  return { key, article, lapses, replacement, reason };
}

export type TakeBackOptions = Omit<AnnexOptions, "reasons" | "remove" | "only">;

/**
 * Takes the row out again.
 * @throws WordFailure `stale` when it reads otherwise by now, or is gone: nothing was written;
 * `write-failed` when it still stands afterwards
 */
export async function takeBackRow(
  row: WrittenRow,
  options: TakeBackOptions,
): Promise<AnnexOutcome> {
  const { key } = row;
  const outcome = await updateDeviationTable({
    ...options,
    remove: [key],
    only: [key],
    expects: (plan) => {
      const [found] = plan.removed;
      if (!found || !same(found, row)) throw new WordFailure("stale", row.article);
    },
  });
  if (standingRow(outcome.result.plan, key)) throw new WordFailure("write-failed", row.article);
  return outcome;
}

const same = (a: WrittenRow, b: WrittenRow): boolean =>
  (["article", "lapses", "replacement", "reason"] as const).every((cell) => a[cell] === b[cell]);
