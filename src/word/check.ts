/** Checks the open document: read by Word in one sync, compared in the worker. */
import { compareInWorker } from "./comparer";
import { readBodyOrParagraphs } from "./read";
import type { CheckRequest, Compared } from "./worker-protocol";

/** What was compared, and the number of the text that it was made of (see fingerprint.ts). */
export interface CheckResult extends Compared {
  fingerprint: number;
  /** The text that it was made of: shows which places were edited since (changed-lines.ts). */
  text: string;
  /** Read whole, or by its paragraphs: then tracked changes and more were not seen. */
  by: "document" | "paragraphs";
}

export type CheckStage = "reading" | "comparing";

export interface CheckOptions extends Omit<CheckRequest, "ooxml"> {
  signal: AbortSignal;
  onStage?: (stage: CheckStage) => void;
}

/** @throws WordFailure `read-failed`, `unreadable`, `cancelled`, … */
export async function checkDocument(options: CheckOptions): Promise<CheckResult> {
  const { signal, onStage, ...request } = options;
  onStage?.("reading");
  const { ooxml, fingerprint, text, by } = await readBodyOrParagraphs(signal);
  onStage?.("comparing");
  return { ...(await compareInWorker({ ...request, ooxml }, signal)), fingerprint, text, by };
}
