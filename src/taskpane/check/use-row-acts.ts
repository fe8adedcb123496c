/** Mending a row of Bijlage 4, and taking that back; told by what the document shows. */
import { useCallback, useState } from "react";
import type { TableRowResult } from "../../compare/types";
import { workTexts } from "../../messages/pane/work";
import type { ItemOutcome, Undo } from "../../word/editing";
import { useSession, useTexts } from "../session/session";
import { useJob, type Job } from "../session/use-job";

interface Mended {
  from: string;
  to: string;
  undo: Undo;
}

export interface RowActs {
  job: Job;
  /** What was mended, and what went wrong, by the words of the row. */
  mended: ReadonlyMap<string, Mended>;
  failed: ReadonlyMap<string, string>;
  mend: (row: TableRowResult, becomes: string) => Promise<void>;
  takeBack: (row: TableRowResult) => Promise<void>;
}

/** A row is known by its two texts: the article is what changes. */
export const rowWords = ({ lapses, replacement }: TableRowResult): string =>
  `${lapses}\n${replacement}`;

const put = <T>(map: ReadonlyMap<string, T>, key: string, value: T | null) => {
  const others = [...map].filter(([other]) => other !== key);
  return new Map(value === null ? others : [...others, [key, value] as const]);
};

export function useRowActs(model: string): RowActs {
  const texts = useTexts(workTexts);
  const { check, host, announce } = useSession();
  const { take, noise, proposals } = check;
  const [mended, setMended] = useState<ReadonlyMap<string, Mended>>(new Map());
  const [failed, setFailed] = useState<ReadonlyMap<string, string>>(new Map());
  const job = useJob();
  const { start } = job;
  const tracked = host.capabilities.tracking;

  const why = useCallback(
    (one: ItemOutcome | undefined) =>
      one?.status === "refused" ? texts.failed.refused[one.code] : texts.failed.stale,
    [texts],
  );

  const mend = useCallback<RowActs["mend"]>(
    async (row, becomes) => {
      const key = rowWords(row);
      setFailed((before) => put(before, key, null));
      await start(async (signal) => {
        const { changeRow } = await import("../../word/editing");
        const made = await changeRow({ model, row, becomes, noise, proposals, tracked, signal });
        take(made.result);
        const [one] = made.items;
        if (one?.status !== "done" || !one.undo) {
          setFailed((before) => put(before, key, why(one)));
          return;
        }
        const { undo } = one;
        setMended((before) => put(before, key, { from: row.article, to: becomes, undo }));
        announce(texts.row.mended(row.article, becomes));
      });
    },
    [announce, model, noise, proposals, start, take, texts, tracked, why],
  );

  const takeBack = useCallback<RowActs["takeBack"]>(
    async (row) => {
      const key = rowWords(row);
      const known = mended.get(key);
      if (!known) return;
      await start(async (signal) => {
        const { undoActs } = await import("../../word/editing");
        const undo = [known.undo];
        const made = await undoActs({ model, undo, noise, proposals, tracked, signal });
        take(made.result);
        const [one] = made.items;
        if (one?.status === "done") {
          setMended((before) => put(before, key, null));
          announce(texts.undone(known.from));
        } else setFailed((before) => put(before, key, texts.failed.undoStale));
      });
    },
    [announce, mended, model, noise, proposals, start, take, texts, tracked],
  );

  return { job, mended, failed, mend, takeBack };
}
