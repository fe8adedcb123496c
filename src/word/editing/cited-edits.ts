/** A number that is cited wrongly comes to read right: in a row of Bijlage 4, or where a clause refers to another. Pure. */
import type { Reading, View } from "../../document";
import { isPlain, type Edit } from "../../edits";
import type { Wanted } from "./ask";

/** The paragraph of the row that says nothing but the article; "held" where more than plain text is in it. */
export function rowEdit(
  readings: ReadonlyMap<number, Reading>,
  { article, first, last, becomes }: Extract<Wanted, { kind: "row" }>,
  view: View,
): Edit | "held" | null {
  const cited = [...readings.values()].filter(
    ({ paragraph: { index }, parts, text, cells }) =>
      index >= first &&
      index <= last &&
      cells.length > 0 &&
      parts.length === 1 &&
      text.trim() === article.trim(),
  );
  const [only] = cited;
  if (!only || cited.length > 1) return null;
  // As small as the difference: "8.2" → "8.3" leaves what stands around the number.
  const start = only.text.indexOf(article.trim());
  const was = article.trim();
  const end = start + was.length;
  if (!isPlain(only, start, end, view)) return "held";
  return { kind: "text", paragraph: only.paragraph.index, start, end, was, becomes };
}

/** The one place in the reference where another number is to stand; null when it reads otherwise by now. */
export function citedEdit(
  readings: ReadonlyMap<number, Reading>,
  { place, was, becomes }: Extract<Wanted, { kind: "cited" }>,
  view: View,
): Edit | "held" | null {
  const reading = readings.get(place.paragraph);
  if (place.part !== undefined || reading?.parts.length !== 1) return null;
  const cited = reading.text.slice(place.start, place.end);
  const at = cited.indexOf(was);
  if (at < 0 || cited.indexOf(was, at + 1) >= 0) return null;
  const start = place.start + at;
  const end = start + was.length;
  if (!isPlain(reading, start, end, view)) return "held";
  return { kind: "text", paragraph: place.paragraph, start, end, was, becomes };
}
