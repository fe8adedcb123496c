/**
 * The one way to Word. Everything in this folder goes through here, so that every error has a code,
 * every silence ends, and two jobs never run into each other.
 */
import { toFailure, WordFailure } from "./failure";

/** Word on the web needs seconds for one insert (office-js#5944); half a minute of silence is no answer. */
export const ANSWER_TIMEOUT_MS = 30_000;
/** Reading a long contract on the web takes its time. */
export const READ_TIMEOUT_MS = 120_000;

let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs one job in Word, after those before it are done. Every sync in it goes through `answered`.
 * @throws WordFailure always with a code, never Office.js' own error.
 */
export function run<T>(job: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  const result = queue.then(() => Word.run(job));
  queue = result.catch(() => undefined);
  return result.catch((error: unknown) => {
    throw toFailure(error);
  });
}

/**
 * Waits for a sync, but not for ever.
 * @param signal only for a sync that writes nothing: Word cannot be stopped, what it gives is put aside
 * @throws WordFailure `no-answer` after `timeoutMs`; `cancelled` when the signal says so.
 */
export function answered(
  sync: Promise<void>,
  timeoutMs = ANSWER_TIMEOUT_MS,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new WordFailure("cancelled"));
    if (signal?.aborted) cancel();
    const timer = setTimeout(() => reject(new WordFailure("no-answer")), timeoutMs);
    signal?.addEventListener("abort", cancel);
    sync.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    });
  });
}
