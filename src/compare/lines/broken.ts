/** Does a document break its lines inside sentences, as conversions from PDF do? */
import type { Alignment } from "../align/alignment";
import { endsSentence } from "../difference/side";
import type { DocumentLines } from "./line";

/** From this many sentences broken over paragraphs a document's paragraphs mean nothing. */
const MIN_BROKEN = 4;

export function brokenLines(document: DocumentLines, alignment: Alignment): boolean {
  let broken = 0;
  for (const segments of alignment.segments) {
    for (let at = 1; at < segments.length; at += 1) {
      const before = document.lines[segments[at - 1]?.line ?? -1];
      const line = document.lines[segments[at]?.line ?? -1];
      if (!before || !line || before === line || line.label || line.continues) continue;
      if (!endsSentence(before.text.slice(before.start, before.end))) broken += 1;
      if (broken >= MIN_BROKEN) return true;
    }
  }
  return false;
}
