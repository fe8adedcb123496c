/**
 * Compares in a worker: the pane keeps answering, and a comparison that takes too long can be
 * stopped. webpack makes a file of its own of the worker (CSP: worker-src 'self').
 */
import { WordFailure, type FailureCode } from "./failure";
import type { CheckRequest, Compared, WorkerAnswer } from "./worker-protocol";

let worker: Worker | null = null;
/** One at a time: the answers do not say which question they are of. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * @throws WordFailure `cancelled` when the signal says so; `unreadable` and others from the worker.
 */
export function compareInWorker(request: CheckRequest, signal: AbortSignal): Promise<Compared> {
  const answer = turn.then(() => ask(request, signal));
  turn = answer.catch(() => undefined);
  return answer;
}

function ask(request: CheckRequest, signal: AbortSignal): Promise<Compared> {
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
          ? resolve(data.result)
          : reject(new WordFailure(data.code as FailureCode, data.detail)),
      );
    };
    // The worker's own code could not be loaded, or something in it was not caught.
    current.onerror = (event) => {
      discard();
      settle(() => reject(new WordFailure("unexpected", event.message)));
    };
    current.postMessage(request);
  });
}
