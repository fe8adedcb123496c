/**
 * What can be decided, and what then stands: text and rows as they were read back, a decision or note
 * on this device. A card that could not be written says why and keeps what was typed.
 */
import { useCallback, useMemo } from "react";
import { articleCell, rowKey } from "../../annex4";
import { workTexts } from "../../messages/pane/work";
import type { Rank } from "../../verdict";
import { updateDeviationTable } from "../../word/annex";
import { standingRow } from "../../word/annex-row";
import { useSession, useTexts } from "../session/session";
import type { Deed, Item, WayBack } from "./items";
import { takenBack } from "./take-back";
import { useAttempt, type Attempt } from "./use-attempt";
import { useSettle, type Settle } from "./use-settle";

/** A reason by key of the deviation. */
export type Reasons = Readonly<Record<string, string>>;

export interface Acts extends Settle, Pick<Attempt, "job" | "failed"> {
  /** Herstel modeltekst, Haal weg; with reasons Herstel en leg vast. Resolves to the keys that are done. */
  restore: (items: readonly Item[], reasons?: Reasons) => Promise<string[]>;
  /** Leg vast. Resolves to the keys of which the row stands in Bijlage 4. */
  record: (items: readonly Item[], reasons: Reasons) => Promise<string[]>;
  leave: (item: Item) => void;
  note: (item: Item, text: string) => void;
  /** Resolves to whether it is as it was. */
  takeBack: (...items: Item[]) => Promise<boolean>;
}

export function useActs(modelId: string, rankOf: (item: Item) => Rank): Acts {
  const texts = useTexts(workTexts);
  const { check, work, host } = useSession();
  const attempting = useAttempt();
  const { attempt, fail, failed, job, why } = attempting;
  const settling = useSettle(modelId, rankOf, attempting);
  const tracked = host.capabilities.tracking;
  const { take, proposals, noise, result } = check;
  const { did, undid, decide } = work;

  const untracked = useCallback(
    (now: boolean | null) => (now === true ? "" : ` ${texts.told.untracked}`),
    [texts],
  );

  const restore = useCallback<Acts["restore"]>(
    async (items, reasons) => {
      const done: string[] = [];
      await attempt(items, async (signal) => {
        const { restoreText } = await import("../../word/editing");
        const made = await restoreText({
          model: modelId,
          items: items.map(({ deviation }) => deviation),
          ...(reasons && { record: { ...reasons } }),
          noise,
          proposals,
          tracked,
          signal,
        });
        take(made.result);
        const told = items.flatMap((item) => {
          const one = made.items.find(({ key }) => key === item.key);
          if (one?.status !== "done") {
            fail(item.key, why(one));
            return [];
          }
          done.push(item.key);
          const { deviation } = item;
          const row = reasons ? standingRow(made.result.plan, rowKey(deviation)) : null;
          const unrecorded = reasons && !row;
          if (unrecorded) fail(item.key, texts.failed.notWritten);
          const hadRow = standingRow(result?.plan ?? null, rowKey(deviation)) !== null;
          const back: WayBack | null =
            one.undo && !(row && hadRow) ? { text: one.undo, ...(row && { row }) } : null;
          const deed: Deed = row
            ? "restored-recorded"
            : deviation.kind === "added"
              ? "removed"
              : "restored";
          const said = row?.reason
            ? `${texts.told[deed]} ${texts.told.reason(row.reason)}`
            : texts.told[deed];
          return [
            { deed, deviation, rank: rankOf(item), told: said + untracked(made.tracked), back },
          ];
        });
        did(...told);
      });
      return done;
    },
    [
      attempt,
      did,
      fail,
      modelId,
      noise,
      proposals,
      rankOf,
      result,
      take,
      texts,
      tracked,
      untracked,
      why,
    ],
  );

  const record = useCallback<Acts["record"]>(
    async (items, reasons) => {
      const done: string[] = [];
      await attempt(items, async (signal) => {
        const made = await updateDeviationTable({
          model: modelId,
          reasons: items.flatMap(({ key, deviation }) => {
            const row = rowKey(deviation);
            const text = reasons[key]?.trim() ?? "";
            const standing = result?.plan?.rows.find((one) => one.key === row)?.article;
            return text === ""
              ? []
              : [{ key: row, article: standing ?? articleCell(deviation), text }];
          }),
          // What is only proposed is recorded when the user asks for that very row.
          proposals: proposals || items.some(({ deviation }) => deviation.proposals !== undefined),
          noise,
          only: items.map(({ deviation }) => rowKey(deviation)),
          tracked,
          signal,
        });
        take(made.result);
        const told = items.flatMap((item) => {
          const { deviation } = item;
          const row = standingRow(made.result.plan, rowKey(deviation));
          if (!row) {
            const otherwise = made.result.plan?.proposals.some(
              ({ code, values }) => code === "row-conflict" && values["deviation"] === item.key,
            );
            const { refused, notWritten } = texts.failed;
            fail(item.key, otherwise ? refused["row-conflict"] : notWritten);
            return [];
          }
          done.push(item.key);
          const hadRow = standingRow(result?.plan ?? null, rowKey(deviation)) !== null;
          const said = row.reason ? texts.told.reason(row.reason) : texts.told.recorded;
          return [
            {
              deed: "recorded" as const,
              deviation,
              rank: rankOf(item),
              told: said + untracked(made.tracked),
              back: hadRow ? null : { row },
            },
          ];
        });
        did(...told);
      });
      return done;
    },
    [
      attempt,
      did,
      fail,
      modelId,
      noise,
      proposals,
      rankOf,
      result,
      take,
      texts,
      tracked,
      untracked,
    ],
  );

  const takeBack = useCallback<Acts["takeBack"]>(
    async (...items) => {
      for (const { deviation, deed } of items)
        if (deed === "left") decide(deviation, { left: undefined });
      const written = items.flatMap(({ key, handled }) =>
        handled?.back ? [{ key, back: handled.back }] : [],
      );
      if (written.length === 0) return true;
      let isBack = true;
      const left = (key: string, text: string): void => {
        isBack = false;
        fail(key, text);
      };
      const ended = await attempt(items, async (signal) => {
        const how = { model: modelId, noise, proposals, tracked, signal };
        await takenBack(written, how, {
          take,
          done: undid,
          stale: (key) => left(key, texts.failed.undoStale),
          refused: (key, one) => left(key, why(one)),
        });
      });
      return ended && isBack;
    },
    [attempt, decide, fail, modelId, noise, proposals, take, texts, tracked, undid, why],
  );

  return useMemo(() => {
    const keep = (item: Item, change: Parameters<typeof decide>[1]) =>
      fail(item.key, decide(item.deviation, change) ? null : texts.failed.notKept);
    return {
      ...settling,
      job,
      failed,
      restore,
      record,
      leave: (item) => keep(item, { left: true }),
      note: (item, text) => keep(item, { note: text.trim() || undefined }),
      takeBack,
    };
  }, [decide, fail, failed, job, record, restore, settling, takeBack, texts]);
}
