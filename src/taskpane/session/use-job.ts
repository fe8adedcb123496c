/** One thing being done for the user: idle, busy (with a way to stop), done or failed. */
import { useCallback, useMemo, useRef, useState } from "react";
import { causeOf, type Failure } from "./failure";

type Work = (signal: AbortSignal) => Promise<void>;

export interface Job {
  busy: boolean;
  failure: Failure | null;
  /** Starts the work unless it is already going on; resolves to true when it succeeded. */
  start: (work: Work) => Promise<boolean>;
  /** Stops what is going on and does this instead; of several that wait for that only the last is done. */
  restart: (work: Work) => Promise<boolean>;
  cancel: () => void;
  /** Takes the failure away. */
  clear: () => void;
}

export function useJob(): Job {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef<{ controller: AbortController; ended: Promise<boolean> } | null>(null);
  const waiting = useRef<Work | null>(null);

  const perform = useCallback(async (work: Work, { signal }: AbortController) => {
    setBusy(true);
    setFailure(null);
    try {
      await work(signal);
      return true;
    } catch (error) {
      const told = await causeOf(error);
      // Who stops something knows that it stopped.
      if (told.code !== "cancelled") setFailure(told);
      return false;
    } finally {
      running.current = null;
      setBusy(false);
    }
  }, []);

  const start = useCallback(
    async (work: Work) => {
      if (running.current) return false;
      const job = { controller: new AbortController(), ended: Promise.resolve(false) };
      running.current = job;
      job.ended = perform(work, job.controller);
      return job.ended;
    },
    [perform],
  );

  const restart = useCallback(
    async (work: Work) => {
      waiting.current = work;
      running.current?.controller.abort();
      await running.current?.ended;
      if (waiting.current !== work) return false;
      waiting.current = null;
      return start(work);
    },
    [start],
  );

  const cancel = useCallback(() => running.current?.controller.abort(), []);
  const clear = useCallback(() => setFailure(null), []);
  return useMemo(
    () => ({ busy, failure, start, restart, cancel, clear }),
    [busy, failure, start, restart, cancel, clear],
  );
}
