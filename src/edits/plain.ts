/** What may be written over: plain text of nobody else's. */
import { isVisible, type Reading, type View } from "../document";

/** May the characters [start, end) be replaced: is it plain text, and nobody else's? */
export function isPlain(reading: Reading, start: number, end: number, view: View): boolean {
  let at = 0;
  for (const span of reading.paragraph.spans) {
    const length = isVisible(span, view) ? span.text.length : 0;
    const touches = at < end && at + length > start;
    if (
      touches &&
      (span.kind !== "text" || span.controls.some(({ bound, locked }) => bound || locked))
    )
      return false;
    at += length;
  }
  return true;
}
