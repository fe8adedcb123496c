/** A paragraph that comes to read otherwise from some place on: as small as the word difference. */
import { rowDifference } from "../annex4";
import type { Reading, View } from "../document";
import { isPlain } from "./plain";
import { textEdits } from "./text-edits";
import type { Refusal, TextEdit } from "./types";

export function rewording(
  reading: Reading,
  from: number,
  becomes: string,
  view: View,
): TextEdit[] | Refusal {
  const text = reading.text.slice(from);
  const changes = rowDifference({ lapses: becomes, replacement: text });
  if (!changes) return "place";
  const edits = textEdits(changes, [reading], from, reading.text.length);
  if (!edits) return "place";
  const plain = edits.every(({ start, end }) => isPlain(reading, start, end, view));
  return plain ? edits : "held";
}
