/** Their tracked proposals and our comments to them: each only on the user's click. */
import { useCallback, useMemo } from "react";
import { rowKey } from "../../annex4";
import { workTexts } from "../../messages/pane/work";
import type { Rank } from "../../verdict";
import { standingRow } from "../../word/annex-row";
import type { ActOutcome, ActOptions } from "../../word/editing";
import { useSession, useTexts } from "../session/session";
import type { Deed, Item } from "./items";
import type { Attempt } from "./use-attempt";

export interface Settle {
  /** Accepteer or Weiger; with a reason Accepteer en leg vast. Resolves to what was done, null where it was not. */
  settle: (item: Item, author: string, accept: boolean, reason?: string) => Promise<Deed | null>;
  /** Opmerking in Word. Resolves to whether it stands there. */
  remark: (item: Item, text: string) => Promise<boolean>;
  /** Takes it out again. */
  unremark: (item: Item) => Promise<boolean>;
}

export function useSettle(
  modelId: string,
  rankOf: (item: Item) => Rank,
  { attempt, fail, why }: Attempt,
): Settle {
  const texts = useTexts(workTexts);
  const { check, work, host } = useSession();
  const { take, proposals, noise, result } = check;
  const { did, decide, remarked } = work;
  const tracked = host.capabilities.tracking;

  /** One act on one card; null where it failed, which the card then says. */
  const one = useCallback(
    async (
      item: Item,
      does: (how: ActOptions, editing: typeof import("../../word/editing")) => Promise<ActOutcome>,
    ) => {
      const state: { made: ActOutcome | null } = { made: null };
      await attempt([item], async (signal) => {
        const editing = await import("../../word/editing");
        const how = { model: modelId, noise, proposals, tracked, signal };
        const outcome = await does(how, editing);
        take(outcome.result);
        const [first] = outcome.items;
        if (first?.status === "done") state.made = outcome;
        else fail(item.key, why(first));
      });
      return state.made;
    },
    [attempt, fail, modelId, noise, proposals, take, tracked, why],
  );

  const settle = useCallback<Settle["settle"]>(
    async (item, author, accept, reason) => {
      const { deviation } = item;
      const made = await one(item, (how, { settleProposal }) =>
        settleProposal({
          ...how,
          item: deviation,
          author,
          accept,
          ...(reason !== undefined && { record: reason }),
        }),
      );
      if (!made) return null;
      const plan = made.result.plan;
      const row = reason === undefined ? null : standingRow(plan, rowKey(deviation));
      if (reason !== undefined && !row) fail(item.key, texts.failed.notWritten);
      const deed: Deed = row ? "accepted-recorded" : accept ? "accepted" : "refused";
      // Refused, the model's words stand there again, or what somebody else made of them.
      const still = made.result.report.deviations.some(({ key }) => key === item.key);
      if (deed === "refused" && still) return deed;
      if (deed === "accepted") decide(deviation, { left: true });
      const had = standingRow(result?.plan ?? null, rowKey(deviation)) !== null;
      const told = [texts.told[deed], row?.reason ? texts.told.reason(row.reason) : ""];
      did({
        deed,
        deviation,
        rank: rankOf(item),
        told: told.filter(Boolean).join(" "),
        back: row && !had ? { row } : null,
      });
      return deed;
    },
    [decide, did, fail, one, rankOf, result, texts],
  );

  const remark = useCallback<Settle["remark"]>(
    async (item, text) => {
      const made = await one(item, (how, { remarkOn }) =>
        remarkOn({ ...how, item: item.deviation, text }),
      );
      const [first] = made?.items ?? [];
      if (first?.status !== "done" || !first.undo) return false;
      remarked(item.key, { text, back: first.undo });
      return true;
    },
    [one, remarked],
  );

  const unremark = useCallback<Settle["unremark"]>(
    async (item) => {
      if (!item.remark) return false;
      const undo = [item.remark.back];
      const made = await one(item, (how, { undoActs }) => undoActs({ ...how, undo }));
      if (!made) return false;
      remarked(item.key, null);
      return true;
    },
    [one, remarked],
  );

  return useMemo(() => ({ settle, remark, unremark }), [settle, remark, unremark]);
}
