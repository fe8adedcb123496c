/** Runs of pieces that are nowhere yet, each with the free lines between their neighbours. */
import type { DocumentLines } from "../lines/line";
import type { Alignment } from "./alignment";

export interface Window {
  pieces: number[];
  /** Free lines, in order. */
  lines: number[];
  /** Pieces before and after, or -1. */
  before: number;
  after: number;
}

/** How far beyond the first and last match an agreement may reach. */
const MARGIN = 10;

export function windows(
  alignment: Alignment,
  document: DocumentLines,
  skip: (line: number) => boolean,
): Window[] {
  const found: Window[] = [];
  const { segments } = alignment;
  let before = -1;
  let lastLine = alignment.first - 1;
  let at = 0;
  while (at < segments.length) {
    const own = segments[at] as (typeof segments)[number];
    if (alignment.moved.has(at)) {
      at += 1;
      continue;
    }
    if (own.length > 0) {
      before = at;
      lastLine = own.at(-1)?.line ?? lastLine;
      at += 1;
      continue;
    }
    const pieces: number[] = [];
    let next = at;
    for (; next < segments.length; next += 1) {
      if (alignment.moved.has(next)) continue;
      if ((segments[next]?.length ?? 0) > 0) break;
      pieces.push(next);
    }
    const after = next < segments.length ? next : -1;
    const stop = after < 0 ? lastLine + 1 + MARGIN : (segments[after]?.[0]?.line ?? lastLine);
    const start = before < 0 ? Math.max(0, stop - MARGIN) : lastLine + 1;
    const lines: number[] = [];
    for (let line = start; line < Math.min(stop, document.lines.length); line += 1) {
      if (!alignment.taken[line] && !skip(line)) lines.push(line);
    }
    found.push({ pieces, lines, before, after });
    at = next;
  }
  return found;
}
