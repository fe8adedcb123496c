import { paragraphsIn } from "../docx/blocks";
import { type DocRange, type Point } from "../docx/ranges";
import { storyOf } from "../docx/stories";
import { type XmlElement } from "../docx/xml";
import { notFound } from "../protocol/errors";
import { type Host } from "../protocol/host";

function comparer(story: XmlElement): (a: Point, b: Point) => number {
  const order = new Map(paragraphsIn(story).map((p, index) => [p, index]));
  return (a, b) =>
    (order.get(a.paragraph) ?? 0) - (order.get(b.paragraph) ?? 0) || a.offset - b.offset;
}

/** The smallest range that holds both. */
export function unionOf(host: Host, a: DocRange, b: DocRange): DocRange {
  const story = storyOf(a.start.paragraph, host.doc.body);
  if (story !== storyOf(b.start.paragraph, host.doc.body))
    throw notFound("a union of two ranges in different texts");
  const compare = comparer(story);
  const start = compare(a.start, b.start) <= 0 ? a.start : b.start;
  const end = compare(a.end, b.end) >= 0 ? a.end : b.end;
  return { start: { ...start }, end: { ...end }, outer: null };
}

/** Word.LocationRelation of a to b. */
export function compareRanges(host: Host, a: DocRange, b: DocRange): string {
  const story = storyOf(a.start.paragraph, host.doc.body);
  if (story !== storyOf(b.start.paragraph, host.doc.body)) return "Unrelated";
  const compare = comparer(story);
  const starts = compare(a.start, b.start);
  const ends = compare(a.end, b.end);
  if (starts === 0 && ends === 0) return "Equal";
  const aBeforeB = compare(a.end, b.start);
  const bBeforeA = compare(b.end, a.start);
  if (aBeforeB < 0) return "Before";
  if (aBeforeB === 0) return "AdjacentBefore";
  if (bBeforeA < 0) return "After";
  if (bBeforeA === 0) return "AdjacentAfter";
  if (starts === 0) return ends > 0 ? "ContainsStart" : "InsideStart";
  if (ends === 0) return starts < 0 ? "ContainsEnd" : "InsideEnd";
  if (starts < 0) return ends > 0 ? "Contains" : "OverlapsBefore";
  return ends < 0 ? "Inside" : "OverlapsAfter";
}
