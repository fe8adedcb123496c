/** Items of a clause in its text: one a line, each with its label in front ("a.) …", "b) …", "(c) …"). */
import { LINE_LABEL } from "../language/cell-words";

/** Range of an item's text, label aside, continuation lines included; null when there is no such item. */
export function itemRange(clause: string, item: string): { start: number; end: number } | null {
  const wanted = item.toLowerCase();
  let from = 0;
  let found: { start: number; end: number } | null = null;
  for (const line of clause.split("\n")) {
    const label = LINE_LABEL.exec(line);
    const own = label?.[0].replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
    const end = from + line.length;
    if (label && own === wanted && !found) found = { start: from + label[0].length, end };
    else if (found) {
      // Roman sub-items stay with the letter above them; the next letter or number ends it.
      if (label && own && !(/^[ivx]+$/.test(own) && /^[a-z]$/.test(wanted) && wanted !== "h"))
        return found;
      found = { start: found.start, end };
    }
    from = end + 1;
  }
  return found;
}

/** Label and text of the item that a place in the clause lies in, or null for the opening words. */
export function itemsOf(clause: string): { label: string; text: string; line: string }[] {
  return clause.split("\n").flatMap((line) => {
    const label = LINE_LABEL.exec(line);
    const own = label?.[0].replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
    return label && own ? [{ label: own, text: line.slice(label[0].length), line }] : [];
  });
}
