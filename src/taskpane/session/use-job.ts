/** One thing being done for the user: idle, busy (with a way to stop), done or failed. */
import { useCallback, useMemo, useRef, useState } from "react";
import { failureOf, type Failure } from "./failure";

export interface Job {
  busy: boolean;
  failure: Failure | null;
  /** Starts the work unless it is already going on; resolves to true when it succeeded. */
  start: (work: (signal: AbortSignal) => Promise<void>) => Promise<boolean>;
  cancel: () => void;
  /** Takes the failure away. */
  clear: () => void;
}

export function useJob(): Job {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef<AbortController | null>(null);

  const start = useCallback(async (work: (signal: AbortSignal) => Promise<void>) => {
    if (running.current) return false;
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setFailure(null);
    try {
      await work(controller.signal);
      return true;
    } catch (error) {
      const told = failureOf(error);
      // Who stops something knows that it stopped.
      if (told.code !== "cancelled") setFailure(told);
      return false;
    } finally {
      running.current = null;
      setBusy(false);
    }
  }, []);

  const cancel = useCallback(() => running.current?.abort(), []);
  const clear = useCallback(() => setFailure(null), []);
  return useMemo(
    () => ({ busy, failure, start, cancel, clear }),
    [busy, failure, start, cancel, clear],
  );
}
