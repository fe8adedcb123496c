/**
 * Compares in a worker: the pane keeps answering, and a comparison that takes too long can be
 * stopped. webpack makes a file of its own of the worker (CSP: worker-src 'self').
 */
import { WordFailure, type FailureCode } from "./failure";
import type { CopyRequest, Luggage, MadeCopy, SurveyRequest } from "./send-here";
import type { CheckRequest, Compared, WorkerAnswer, WorkerJob } from "./worker-protocol";

let worker: Worker | null = null;
/** One job at a time: answers carry no name. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * @throws WordFailure `cancelled` when the signal says so; `unreadable` and others from the worker.
 */
export const compareInWorker = (request: CheckRequest, signal: AbortSignal): Promise<Compared> =>
  inWorker({ type: "check", request }, signal);

export const surveyInWorker = (request: SurveyRequest, signal: AbortSignal): Promise<Luggage> =>
  inWorker({ type: "survey", request }, signal);

export const copyInWorker = (request: CopyRequest, signal: AbortSignal): Promise<MadeCopy> =>
  inWorker({ type: "copy", request }, signal);

function inWorker<T>(job: WorkerJob, signal: AbortSignal): Promise<T> {
  const result = queue.then(() => inTurn<T>(job, signal));
  queue = result.catch(() => undefined);
  return result;
}

function inTurn<T>(job: WorkerJob, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new WordFailure("cancelled"));
      return;
    }
    worker ??= new Worker(new URL("./check.worker.ts", import.meta.url));
    const current = worker;
    const settle = (outcome: () => void) => {
      signal.removeEventListener("abort", stop);
      current.onmessage = null;
      current.onerror = null;
      outcome();
    };
    const discard = () => {
      current.terminate();
      worker = null;
    };
    const stop = () => {
      discard();
      settle(() => reject(new WordFailure("cancelled")));
    };
    signal.addEventListener("abort", stop);
    current.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      settle(() =>
        data.type === "result"
          ? resolve(data.result as T)
          : reject(new WordFailure(data.code as FailureCode, data.detail)),
      );
    };
    // The worker's own code could not be loaded, or something in it was not caught.
    current.onerror = (event) => {
      discard();
      settle(() => reject(new WordFailure("unexpected", event.message)));
    };
    current.postMessage(job);
  });
}
