/** Word's own number of a paragraph, beside one that was typed. */
import type { Reading } from "../../document/walk";
import { readLabel, type Label } from "../../language/label";
import { labelWords } from "../../language/label-words";

/** The automatic number of a paragraph; a number format we cannot read is no number. */
export function automaticLabel(reading: Reading): Label | null {
  if (reading.label === "") return null;
  return readLabel(`${reading.label} x`);
}

/** Words that Word prints with the number of a paragraph, and no number themselves; "". */
export function wordsOfLabel(reading: Reading): string {
  return reading.label === "" ? "" : labelWords(reading.label, automaticLabel(reading));
}

/** Of an automatic and a typed number: bullets say least. */
export function strongest(automatic: Label | null, typed: Label | null): Label | null {
  if (!automatic || !typed) return automatic ?? typed;
  return automatic.kind === "bullet" ? typed : automatic;
}
