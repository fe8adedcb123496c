/** Checks the open document: read by Word in one sync, compared in the worker. */
import { compareInWorker } from "./comparer";
import { WordFailure } from "./failure";
import { readBody } from "./read";
import type { CheckResult } from "./worker-protocol";

export type { CheckResult } from "./worker-protocol";
export type CheckStage = "reading" | "comparing";

export interface CheckOptions {
  /** Model to compare with; without it the model is recognised. */
  model?: string;
  signal: AbortSignal;
  onStage?: (stage: CheckStage) => void;
}

/** @throws WordFailure `read-failed`, `unreadable`, `cancelled`, … */
export async function checkDocument(options: CheckOptions): Promise<CheckResult> {
  const { model, signal, onStage } = options;
  onStage?.("reading");
  const ooxml = await readBody();
  // Word cannot be stopped while it reads; what it gives is then put aside.
  if (signal.aborted) throw new WordFailure("cancelled");
  onStage?.("comparing");
  return compareInWorker({ ooxml, model }, signal);
}
