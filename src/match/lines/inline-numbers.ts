/** Clauses that run on in one paragraph, each behind its number: "8.1 Partijen … 8.2 Verwerker …". */
import type { Label } from "../../language/label";

/**
 * The number of a clause where one may begin: before a capital, and not behind what leads to a reference. The
 * figure comes first: what stands before it would be read again from every space of a long run.
 */
const NUMBER =
  /(?<=\s)(?=\d)(?<!\b(?:[Aa]rtikel(?:en)?|[Aa]rt\.?|lid|leden|bijlage|onder|sub|en|of|tot|met|in|van|bij|zie|volgens|versie|nr\.?)\s+)(\d{1,3})\.(\d{1,3})[.):]?\s+(?=["“„‘'(]?\p{Lu})/gu;
/** The first one of an article, behind its heading. */
const FIRST = /(?<=\p{L}["”’»)\]]?[.:]?\s+)(\d{1,3})\.1[.):]?\s+(?=["“„‘'(]?\p{Lu})/u;
/** A heading is no longer than this, UTF-16 units. */
const MAX_HEADING = 120;

/** "8.2" → [8, 2]; "8" of "Artikel 8" → [8, 0]; null when it is no such number. */
function position({ kind, number }: Label): [article: number, clause: number] | null {
  const [article, clause, ...more] = number.split(".").map(Number);
  if (article === undefined || Number.isNaN(article) || more.length > 0) return null;
  if (clause !== undefined) return Number.isNaN(clause) ? null : [article, clause];
  return kind === "article" ? [article, 0] : null;
}

/**
 * Where further clauses begin in a paragraph: only at the number that comes next, so that "versie 8.3. 9.1
 * Alles" is no beginning. Behind a heading or an introduction the first is N.1, and 1.1 by itself proves
 * nothing there.
 * @returns offsets in `text`, ascending
 */
export function inlineNumbers(text: string, label: Label | null): number[] {
  const start = label && position(label);
  if (label && !start) return [];
  const found: number[] = [];
  let article = start?.[0] ?? -1;
  let clause = start?.[1] ?? 0;
  const heading = start && clause === 0 ? FIRST.exec(text.slice(0, MAX_HEADING)) : null;
  if (heading && Number(heading[1]) === article) {
    found.push(heading.index);
    clause = 1;
  }
  for (const { index, 1: one, 2: other } of text.matchAll(NUMBER)) {
    if (article < 0 && other === "1") article = Number(one);
    if (Number(one) !== article || Number(other) !== clause + 1) continue;
    found.push(index);
    clause += 1;
  }
  return start && clause > 0 && start[1] > 0 ? found : found.length > 1 ? found : [];
}
