/**
 * The one way to Word. Everything in this folder goes through here, so that every error has a code,
 * every silence ends, and two jobs never run into each other.
 */
import { toFailure, WordFailure } from "./failure";

/** Word on the web needs seconds for one insert (office-js#5944); half a minute of silence is no answer. */
export const ANSWER_TIMEOUT_MS = 30_000;

let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs one job in Word, after those before it are done.
 * @param timeoutMs how long the whole job may take.
 * @throws WordFailure always with a code, never Office.js' own error.
 */
export function run<T>(
  job: (context: Word.RequestContext) => Promise<T>,
  timeoutMs = ANSWER_TIMEOUT_MS,
): Promise<T> {
  const result = queue.then(() => withTimeout(Word.run(job), timeoutMs));
  queue = result.catch(() => undefined);
  return result.catch((error: unknown) => {
    throw toFailure(error);
  });
}

function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new WordFailure("no-answer")), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
