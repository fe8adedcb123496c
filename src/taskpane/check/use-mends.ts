/** Mends of what was found, each taken back by itself; told by what the document shows. */
import { useCallback, useMemo, useState } from "react";
import { workTexts } from "../../messages/pane/work";
import type { ActOptions, ActOutcome, ItemOutcome, Undo } from "../../word/editing";
import { useSession, useTexts } from "../session/session";
import { useJob, type Job } from "../session/use-job";

export interface Mended {
  from: string;
  to: string;
  undo: Undo;
}

type Editing = typeof import("../../word/editing");

export interface Mends {
  job: Job;
  /** What was mended, and what went wrong, by the key that the list gives. */
  mended: ReadonlyMap<string, Mended>;
  failed: ReadonlyMap<string, string>;
  mend: (
    key: string,
    change: { from: string; to: string },
    does: (editing: Editing, how: ActOptions) => Promise<ActOutcome>,
  ) => Promise<void>;
  takeBack: (key: string) => Promise<void>;
}

const put = <T>(map: ReadonlyMap<string, T>, key: string, value: T | null) => {
  const others = [...map].filter(([other]) => other !== key);
  return new Map(value === null ? others : [...others, [key, value] as const]);
};

export function useMends(model: string): Mends {
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

  const mend = useCallback<Mends["mend"]>(
    async (key, { from, to }, does) => {
      setFailed((before) => put(before, key, null));
      await start(async (signal) => {
        const editing = await import("../../word/editing");
        const made = await does(editing, { model, noise, proposals, tracked, signal });
        take(made.result);
        const [one] = made.items;
        if (one?.status !== "done" || !one.undo) {
          setFailed((before) => put(before, key, why(one)));
          return;
        }
        const { undo } = one;
        setMended((before) => put(before, key, { from, to, undo }));
        announce(texts.row.mended(from, to));
      });
    },
    [announce, model, noise, proposals, start, take, texts, tracked, why],
  );

  const takeBack = useCallback<Mends["takeBack"]>(
    async (key) => {
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

  return useMemo(
    () => ({ job, mended, failed, mend, takeBack }),
    [failed, job, mend, mended, takeBack],
  );
}
