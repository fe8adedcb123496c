/** The worker that compares: gets a document, gives a report, or a copy to send. */
import { compareHere } from "./compare-here";
import { toFailure } from "./failure";
import { copyHere, surveyHere } from "./send-here";
import type { WorkerAnswer, WorkerJob } from "./worker-protocol";

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = ({ data }: MessageEvent<WorkerJob>) => {
  void answer(data).then((message) => scope.postMessage(message));
};

function done(job: WorkerJob): unknown {
  switch (job.type) {
    case "check":
      return compareHere(job.request);
    case "survey":
      return surveyHere(job.request);
    case "copy":
      return copyHere(job.request);
  }
}

async function answer(job: WorkerJob): Promise<WorkerAnswer> {
  try {
    return { type: "result", result: await done(job) };
  } catch (error) {
    // Readers of documents have codes of their own; to the user they are all one thing.
    if (error instanceof Error && error.name === "UnreadableDocument")
      return { type: "failed", code: "unreadable", detail: error.message };
    const { code, detail } = toFailure(error);
    return { type: "failed", code, detail };
  }
}
