/** Spans of the document where they stand in the text of a unit. */
import { isVisible } from "../../document/text";
import type { Span, View } from "../../document/types";
import type { Segment } from "../../match/align/alignment";
import { range, shifts } from "../../match/difference/side";
import type { DocumentLines, Line } from "../../match/lines/line";

export interface Placed {
  span: Span;
  /** Range in the text of the unit's document side. */
  from: number;
  to: number;
}

type Wanted = (span: Span) => boolean;

/** Visible spans of a line's paragraph, with their range in its text. */
export function spansOf({ reading }: Line, view: View, wanted: Wanted): Placed[] {
  const found: Placed[] = [];
  let at = 0;
  for (const { spans } of reading.parts)
    for (const span of spans) {
      if (!isVisible(span, view)) continue;
      const from = at;
      at += span.text.length;
      if (wanted(span)) found.push({ span, from, to: at });
    }
  return found;
}

/**
 * What of the paragraph belongs to a segment, marks before and behind its text included, so that each
 * mark of a paragraph belongs to one: offsets after the first, up to and with the second.
 */
function reach({ lines, stream }: DocumentLines, line: Line, segment: Segment): [number, number] {
  const before = lines[line.index - 1];
  const next = lines[line.index + 1];
  const first = before?.reading === line.reading ? before.end : -1;
  const last = next?.reading === line.reading ? line.end : line.text.length;
  return [
    segment.from === line.from ? first : (stream.start[segment.from] ?? first),
    segment.to === line.to ? last : (stream.start[segment.to] ?? last),
  ];
}

/** Spans in the text of some segments, in order. */
export function spansIn(
  document: DocumentLines,
  segments: Segment[],
  view: View,
  wanted: Wanted,
): Placed[] {
  const shift = shifts(document, segments);
  return segments.flatMap((segment, at) => {
    const line = document.lines[segment.line] as Line;
    const [start, end] = range(document, line, segment);
    const [after, upTo] = reach(document, line, segment);
    const inside = (offset: number): number =>
      Math.min(Math.max(offset, start), end) + (shift[at] ?? 0);
    return spansOf(line, view, wanted)
      .filter(({ from, to }) =>
        from === to ? after < from && from <= upTo : from < end && to > start,
      )
      .map(({ span, from, to }) => ({ span, from: inside(from), to: inside(to) }));
  });
}
