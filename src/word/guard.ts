/**
 * The fingerprint of a target, checked in the batch that writes. A batch knows no conditions, but it ends
 * at the first action that fails: so before anything is written the text that was read is looked for in
 * its place, and where it is gone the batch fails with nothing written.
 */
import { toFailure, WordFailure } from "./failure";

/** Well within the 255 that Word searches for (word-facts 6): an escaped "^" counts twice. */
const CHUNK = 120;

interface Searchable {
  search(text: string, options: { matchCase: boolean }): Word.RangeCollection;
}

/** Queues the look for a text in its place; of a text without words there is nothing to look for. */
export function queueGuard(place: Searchable, text: string): void {
  for (const chunk of chunksOf(text))
    place.search(chunk.replace(/\^/g, "^^"), { matchCase: true }).getFirst().load("text");
}

/** What of a text can be searched for: between breaks, tabs and marks, in pieces that Word takes. */
export function chunksOf(text: string): string[] {
  return text
    .split(/[\p{C}\ufffc\u2011]+/u)
    .flatMap((line) => line.match(new RegExp(`[\\s\\S]{1,${CHUNK}}`, "gu")) ?? [])
    .filter((chunk) => chunk.trim() !== "");
}

/** What a guard that failed comes down to: somebody else was there first. */
export function overtaken(error: unknown): WordFailure {
  const failure = toFailure(error);
  return failure.code === "stale"
    ? new WordFailure("overtaken", failure.detail, { cause: failure })
    : failure;
}
