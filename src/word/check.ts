/** Checks the open document: read by Word in one sync, compared in the worker. */
import type { CheckReport } from "../outcome";
import { compareInWorker } from "./comparer";
import { besideNow } from "./beside";
import { readWhole } from "./read";
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

export interface CheckOptions extends Omit<CheckRequest, "ooxml" | "beside"> {
  signal: AbortSignal;
  onStage?: (stage: CheckStage) => void;
}

/** @throws WordFailure `read-failed`, `unreadable`, `cancelled`, … */
export async function checkDocument(options: CheckOptions): Promise<CheckResult> {
  const { signal, onStage, ...request } = options;
  onStage?.("reading");
  const { ooxml, fingerprint, text, by } = await readWhole(signal);
  onStage?.("comparing");
  const compared = await compareRead({ ...request, ooxml }, signal, by);
  return { ...compared, fingerprint, text, by };
}

/** Compares the body that was read with what is known to stand beside it. */
export async function compareRead(
  request: Omit<CheckRequest, "beside">,
  signal: AbortSignal,
  by: CheckResult["by"] = "document",
): Promise<Compared> {
  const { lacking, withheld } = besideNow();
  const compared = await compareInWorker({ ...request, beside: [...lacking] }, signal);
  const parts = by === "document" ? [] : ["body"];
  return withWithheld(compared, withheld ? [...parts, "header", "footer"] : parts);
}

/** What Word did not give may say anything: it stands in the report itself, so that no verdict passes over it. */
function withWithheld(compared: Compared, parts: readonly string[]): Compared {
  if (parts.length === 0) return compared;
  const rest = parts.map(
    (part) => ({ kind: "withheld", part, place: null, count: 1, size: null }) as const,
  );
  const told = (report: CheckReport) => ({ ...report, unread: [...rest, ...report.unread] });
  const { report, rejected } = compared;
  return { ...compared, report: told(report), rejected: rejected && told(rejected) };
}
