/** The worker that compares: gets OOXML, gives a report. */
import { compareHere } from "./compare-here";
import { toFailure } from "./failure";
import type { CheckRequest, WorkerAnswer } from "./worker-protocol";

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
  void answer(data).then((message) => scope.postMessage(message));
};

async function answer(request: CheckRequest): Promise<WorkerAnswer> {
  try {
    return { type: "result", result: await compareHere(request) };
  } catch (error) {
    // Readers of documents have codes of their own; to the user they are all one thing.
    if (error instanceof Error && error.name === "UnreadableDocument")
      return { type: "failed", code: "unreadable", detail: error.message };
    const { code, detail } = toFailure(error);
    return { type: "failed", code, detail };
  }
}
