/** Acts on cards: one at a time, and what came of it told on each card that it was about. */
import { useCallback, useMemo, useState } from "react";
import { failureText, failureTexts } from "../../messages/failures";
import { workTexts } from "../../messages/pane/work";
import type { ItemOutcome } from "../../word/editing";
import { causeOf } from "../session/failure";
import { useSession, useTexts } from "../session/session";
import { useJob, type Job } from "../session/use-job";
import type { Item } from "./items";

export interface Attempt {
  job: Job;
  /** What went wrong on a card, by its key. */
  failed: ReadonlyMap<string, string>;
  fail: (key: string, text: string | null) => void;
  /** Why an item was not done. */
  why: (one: ItemOutcome | undefined) => string;
  /** One act on some cards. @returns whether it came to its end */
  attempt: (
    items: readonly Item[],
    act: (signal: AbortSignal) => Promise<void>,
  ) => Promise<boolean>;
}

export function useAttempt(): Attempt {
  const texts = useTexts(workTexts);
  const { locale } = useSession();
  const [failed, setFailed] = useState<ReadonlyMap<string, string>>(new Map());
  const job = useJob();
  const { start } = job;

  const fail = useCallback<Attempt["fail"]>((key, text) => {
    setFailed((before) => {
      const others = [...before].filter(([other]) => other !== key);
      return new Map(text === null ? others : [...others, [key, text]]);
    });
  }, []);
  const why = useCallback<Attempt["why"]>(
    (one) => (one?.status === "refused" ? texts.failed.refused[one.code] : texts.failed.stale),
    [texts],
  );
  const attempt = useCallback<Attempt["attempt"]>(
    async (items, act) => {
      for (const { key } of items) fail(key, null);
      return start(async (signal) => {
        try {
          await act(signal);
        } catch (error) {
          const { code } = await causeOf(error);
          const { what, todo } = failureText(failureTexts[locale], code);
          if (code !== "cancelled") for (const { key } of items) fail(key, `${what} ${todo}`);
          throw error;
        }
      });
    },
    [fail, locale, start],
  );
  return useMemo(() => ({ job, failed, fail, why, attempt }), [job, failed, fail, why, attempt]);
}
