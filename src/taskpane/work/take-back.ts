/** Deeds taken back: their words in one act, then their rows one by one. */
import { takeBackRow, type TakeBackOptions } from "../../word/annex-row";
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
    if (back.row) {
      try {
        told.take((await takeBackRow(back.row, how)).result);
      } catch (error) {
        if (toFailure(error).code !== "stale") throw error;
        told.stale(key);
        continue;
      }
    }
    told.done(key);
  }
}
