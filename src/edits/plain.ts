/** What may be written over: plain text of nobody else's. */
import type { Reading, View } from "../document";
import { survives } from "../document/revisions";

/** May the characters [start, end) be replaced: is it plain text, and nobody else's? */
export function isPlain(reading: Reading, start: number, end: number, view: View): boolean {
  let at = 0;
  for (const span of reading.paragraph.spans) {
    const shown =
      !span.hidden &&
      span.invisible === undefined &&
      span.revisions.every((one) => survives(one, view));
    const length = shown ? span.text.length : 0;
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
