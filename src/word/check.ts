/** Checks the open document: read by Word in one sync, compared in the worker. */
import { compareInWorker } from "./comparer";
import { WordFailure } from "./failure";
import { readBody } from "./read";
import type { CheckRequest, CheckResult } from "./worker-protocol";

export type { CheckResult } from "./worker-protocol";
export type CheckStage = "reading" | "comparing";

export interface CheckOptions extends Omit<CheckRequest, "ooxml"> {
  signal: AbortSignal;
  onStage?: (stage: CheckStage) => void;
}

/** @throws WordFailure `read-failed`, `unreadable`, `cancelled`, … */
export async function checkDocument(options: CheckOptions): Promise<CheckResult> {
  const { signal, onStage, ...request } = options;
  onStage?.("reading");
  const ooxml = await readBody();
  // Word cannot be stopped while it reads; what it gives is then put aside.
  if (signal.aborted) throw new WordFailure("cancelled");
  onStage?.("comparing");
  return compareInWorker({ ...request, ooxml }, signal);
}
