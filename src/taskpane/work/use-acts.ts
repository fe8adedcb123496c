/**
 * What can be decided, and what then stands: a row in Bijlage 4 as it was read back, a decision or note
 * on this device. A card that could not be written says why and keeps what was typed.
 */
import { useCallback, useMemo, useState } from "react";
import { articleCell, rowKey } from "../../compare/table";
import { workTexts } from "../../messages/pane/work";
import { updateDeviationTable } from "../../word/annex";
import { useSession, useTexts } from "../session/session";
import { useJob, type Job } from "../session/use-job";
import type { Item } from "./items";

export interface Acts {
  job: Job;
  /** What went wrong on a card, by its key. */
  failed: ReadonlyMap<string, string>;
  /** Leg vast: a reason by key. Resolves to the keys of which the row stands in Bijlage 4. */
  record: (items: readonly Item[], reasons: Readonly<Record<string, string>>) => Promise<string[]>;
  leave: (item: Item) => void;
  note: (item: Item, text: string) => void;
  takeBack: (item: Item) => void;
}

export function useActs(modelId: string): Acts {
  const texts = useTexts(workTexts);
  const { check, work, host } = useSession();
  const [failed, setFailed] = useState<ReadonlyMap<string, string>>(new Map());
  const job = useJob();
  const { start } = job;
  const tracked = host.capabilities.tracking;
  const { take, proposals, noise, result } = check;
  const { did, decide } = work;

  const fail = useCallback((key: string, text: string | null) => {
    setFailed((before) => {
      const others = [...before].filter(([other]) => other !== key);
      return new Map(text === null ? others : [...others, [key, text]]);
    });
  }, []);

  const record = useCallback<Acts["record"]>(
    async (items, reasons) => {
      const done: string[] = [];
      for (const { key } of items) fail(key, null);
      await start(async (signal) => {
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
        for (const item of items) {
          const row = made.result.plan?.rows.find(({ key }) => key === rowKey(item.deviation));
          if (!row?.existing) {
            fail(item.key, texts.failed.notWritten);
            continue;
          }
          done.push(item.key);
          const told = row.reason ? texts.told.reason(row.reason) : texts.told.recorded;
          const untracked = made.tracked === false ? ` ${texts.told.untracked}` : "";
          did({ deed: "recorded", deviation: item.deviation, told: told + untracked });
        }
      });
      return done;
    },
    [did, fail, modelId, noise, proposals, result, start, take, texts, tracked],
  );

  return useMemo(() => {
    const keep = (item: Item, change: Parameters<typeof decide>[1]) =>
      fail(item.key, decide(item.deviation, change) ? null : texts.failed.notKept);
    return {
      job,
      failed,
      record,
      leave: (item) => keep(item, { left: true }),
      note: (item, text) => keep(item, { note: text.trim() || undefined }),
      takeBack: (item) => keep(item, { left: undefined }),
    };
  }, [decide, fail, failed, job, record, texts]);
}
