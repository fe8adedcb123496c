/** Deeds taken back: their words in one act, then their rows one by one. */
import { takeBackRow, type TakeBackOptions, type WrittenRow } from "../../word/annex-row";
import type { CheckResult } from "../../word/check";
import type { ItemOutcome } from "../../word/editing";
import { toFailure } from "../../word/failure";
import type { WayBack } from "./items";

export interface Taken {
  /** The document as it stands now. */
  take: (result: CheckResult) => void;
  done: (key: string) => void;
  /** It reads otherwise by now: nothing was written for it. */
  stale: (key: string) => void;
  refused: (key: string, one: ItemOutcome) => void;
}

/** @throws WordFailure as the acts do; what was done before it stands, and was told */
export async function takenBack(
  all: readonly { key: string; back: WayBack }[],
  how: TakeBackOptions & { model: string },
  told: Taken,
): Promise<void> {
  const texts = all.flatMap(({ back }) => (back.text ? [back.text] : []));
  const stands = new Set<string>();
  if (texts.length > 0) {
    const { undoActs } = await import("../../word/editing");
    const { items, result } = await undoActs({ ...how, undo: texts });
    told.take(result);
    for (const one of items) {
      if (one.status === "done") continue;
      stands.add(one.key);
      if (one.status === "stale") told.stale(one.key);
      else told.refused(one.key, one);
    }
  }
  for (const { key, back } of all) {
    if (stands.has(back.text?.key ?? "")) continue;
    if (await withoutRows([...(back.row ? [back.row] : []), ...(back.more ?? [])], how, told))
      told.done(key);
    else told.stale(key);
  }
}

/** @returns whether each of them still read as it was written, and is gone */
async function withoutRows(
  rows: readonly WrittenRow[],
  how: TakeBackOptions,
  { take }: Taken,
): Promise<boolean> {
  try {
    // One after the other: each is planned from the document as the one before left it.
    for (const row of rows) take((await takeBackRow(row, how)).result);
    return true;
  } catch (error) {
    if (toFailure(error).code !== "stale") throw error;
    return false;
  }
}
