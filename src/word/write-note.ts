/**
 * A pane can be closed in the middle of a write. Word finishes the batch, or fails halfway, and nobody is
 * left to tidy. So before each write a note is kept in this browser and taken away once it is known how
 * things stand; one that is found at the next opening says where to look (unfinished.ts).
 */
import { readKept, writeKept } from "./kept";
import { numberOf } from "./number-of";

export interface WriteNote {
  /** A number made of the document's address: names of files are kept nowhere. */
  document: number;
  /** Track Changes as the user had it; null where it was not touched. */
  mode: Word.Document["changeTrackingMode"] | null;
}

const here = (): number => numberOf(Office.context.document.url || "");

function notes(): WriteNote[] {
  try {
    const kept: unknown = JSON.parse(readKept("bezig") ?? "[]");
    return Array.isArray(kept) ? kept.filter(isNote) : [];
  } catch {
    return [];
  }
}

function isNote(value: unknown): value is WriteNote {
  return typeof value === "object" && value !== null && "document" in value && "mode" in value;
}

const others = (): WriteNote[] => notes().filter(({ document }) => document !== here());

function keep(left: readonly WriteNote[]): void {
  writeKept("bezig", left.length === 0 ? null : JSON.stringify(left));
}

/** Whether the job that runs has written. */
let noted = false;

/** Just before a write is given to Word. */
export function noteWrite(mode: WriteNote["mode"]): void {
  noted = true;
  keep([...others(), { document: here(), mode }]);
}

/** It is known how things stand, and nothing is left to tidy. */
export const forgetWrite = (): void => keep(others());

/** The note of this document, if an earlier write left one. */
export const writeNote = (): WriteNote | null =>
  notes().find(({ document }) => document === here()) ?? null;

/** A job begins: what one before it wrote is not its to forget. */
export function beginJob(): void {
  noted = false;
}

/** A job came to its end with every answer: what it wrote is whole. */
export function endJob(): void {
  if (noted) forgetWrite();
}
