/** Where in the document something stands. */
import type { Reading } from "../document/walk";
import type { Segment } from "./align/alignment";
import type { Side } from "./difference/side";
import type { DocumentLines, Line } from "./lines/line";
import type { Place } from "../outcome";

const AROUND = 40;

function startOf(document: DocumentLines, line: Line, segment: Segment): number {
  return segment.from === line.from
    ? line.start
    : (document.stream.start[segment.from] ?? line.start);
}

function endOf(document: DocumentLines, line: Line, segment: Segment): number {
  return segment.to === line.to ? line.end : (document.stream.end[segment.to - 1] ?? line.end);
}

/** Paragraph and offset in that paragraph, of an offset in a reading that may join several. */
export function offsetIn(
  { parts, lengths, paragraph }: Reading,
  offset: number,
): { paragraph: number; at: number } {
  let left = offset;
  for (const [index, length] of (lengths ?? []).entries()) {
    const last = index === parts.length - 1;
    if (left <= length || last)
      return { paragraph: parts[index]?.index ?? paragraph.index, at: left };
    left -= length;
  }
  return { paragraph: paragraph.index, at: offset };
}

/** From the first to the last of some segments; null when there are none. */
export function placeOf(document: DocumentLines, segments: Segment[]): Place | null {
  let first = segments[0];
  let last = segments.at(-1);
  if (!first || !last) return null;
  let one = document.lines[first.line] as Line;
  let other = document.lines[last.line] as Line;
  // Columns that are read in another order than they stand.
  if (one.reading.paragraph.index > other.reading.paragraph.index)
    [first, last, one, other] = [last, first, other, one];
  const start = startOf(document, one, first);
  const end = endOf(document, other, last);
  const from = offsetIn(one.reading, start);
  const to = offsetIn(other.reading, end);
  return {
    paragraph: from.paragraph,
    lastParagraph: Math.max(from.paragraph, to.paragraph),
    start: from.at,
    end: to.at,
    head: one.text.slice(start, Math.min(one.end, start + AROUND)).trim(),
    tail: other.text.slice(Math.max(other.start, end - AROUND), end).trim(),
  };
}

export function linePlace(document: DocumentLines, lines: Line[]): Place | null {
  return placeOf(
    document,
    lines.map(({ index, from, to }) => ({ line: index, from, to })),
  );
}

/** The point behind a place: where something is missing. */
export function pointBehind(place: Place | null): Place | null {
  if (!place) return null;
  return { ...place, paragraph: place.lastParagraph, start: place.end, head: place.tail };
}

/** Where tokens [from, to) of a unit's document side stand; without tokens, the unit itself. */
export function tokenPlace(
  document: DocumentLines,
  verdict: { doc: Side; segments: Segment[] },
  from: number,
  to: number,
): Place | null {
  const { doc } = verdict;
  /** The line of a token, by its segments, and what to add to an offset in the unit for one in it. */
  const lineOf = (token: number): { place: Place | null; shift: number } => {
    const owner = doc.owners[token] ?? verdict.segments[0]?.line;
    const own = verdict.segments.filter((segment) => segment.line === owner);
    const place = placeOf(document, own.length > 0 ? own : verdict.segments);
    const first = doc.owners.indexOf(owner ?? -1);
    return { place, shift: (place?.start ?? 0) - (doc.starts[first] ?? 0) };
  };
  const { place, shift } = lineOf(from);
  if (!place || to <= from) return place;
  const last = doc.owners[to - 1] === doc.owners[from] ? { place, shift } : lineOf(to - 1);
  const start = doc.starts[from] ?? 0;
  const end = doc.ends[to - 1] ?? 0;
  const text = doc.text.slice(start, end);
  return {
    ...place,
    lastParagraph: Math.max(place.lastParagraph, last.place?.lastParagraph ?? 0),
    start: start + shift,
    end: end + last.shift,
    head: text.slice(0, AROUND),
    tail: text.slice(-AROUND),
  };
}

/** The point before a token of a unit's document side, behind the one before it: where an answer that is not there would stand. */
export function tokenPoint(
  document: DocumentLines,
  verdict: { doc: Side; segments: Segment[] },
  at: number,
): Place | null {
  if (at > 0) return pointBehind(tokenPlace(document, verdict, at - 1, at));
  const place = placeOf(document, verdict.segments);
  return place && { ...place, lastParagraph: place.paragraph, end: place.start, tail: place.head };
}
