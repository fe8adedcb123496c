/**
 * The one way to Word. Everything in this folder goes through here, so that every error has a code,
 * every silence ends, and two jobs never run into each other.
 */
import { toFailure, WordFailure, type FailureCode } from "./failure";
import { beginJob, endJob } from "./write-note";

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
  const result = queue.then(async () => {
    beginJob();
    const value = await Word.run(job);
    endJob();
    return value;
  });
  queue = result.catch(() => undefined);
  return result.catch((error: unknown) => {
    throw here(toFailure(error));
  });
}

/** What a refusal means in the Word that we run in: its codes alone do not tell. */
function here(failure: WordFailure): WordFailure {
  const { document, platform } = Office.context;
  const readOnly = document.mode === Office.DocumentMode.ReadOnly;
  const code =
    failure.code === "read-only" && !readOnly
      ? // It was opened for writing, so somebody has protected it since.
        "protected"
      : failure.code === "not-allowed" && platform === Office.PlatformType.OfficeOnline
        ? // In a browser the same code says that Word cannot do it there (office-js#785).
          "not-here"
        : failure.code;
  return code === failure.code
    ? failure
    : new WordFailure(code, failure.detail, { cause: failure.cause });
}

/** A sync that only reads: should it not be answered, there is nothing to look for in the document. */
export function reading(sync: Promise<void>, signal?: AbortSignal): Promise<void> {
  return answered(sync, READ_TIMEOUT_MS, signal, "no-answer-reading");
}

/**
 * Waits for a sync, but not for ever.
 * @param signal only for a sync that writes nothing: Word cannot be stopped, what it gives is put aside
 * @param silence the code for no answer
 * @throws WordFailure `silence` after `timeoutMs`; `cancelled` when the signal says so.
 */
export function answered(
  sync: Promise<void>,
  timeoutMs = ANSWER_TIMEOUT_MS,
  signal?: AbortSignal,
  silence: FailureCode = "no-answer",
): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new WordFailure("cancelled"));
    if (signal?.aborted) cancel();
    const timer = setTimeout(() => reject(new WordFailure(silence)), timeoutMs);
    signal?.addEventListener("abort", cancel);
    sync.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    });
  });
}
