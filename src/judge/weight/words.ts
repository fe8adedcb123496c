/** What each place at which a difference changes a text lost and gained, in words. */
import { wordsOf } from "../../language/words";
import type { Change } from "../../outcome";

/** What stood at one place and what stands there now. */
export interface Edit {
  deleted: string[];
  inserted: string[];
  /** The word before it, which tells a reference from an amount. */
  before: string;
  /** The word behind it, which tells whose article changed. */
  after: string;
}

/** Behind this many characters a word is surely whole. */
const TAIL = 120;

/** The end of a text, from the beginning of a word. */
function tailOf(text: string): string {
  return text.length > TAIL ? text.slice(text.lastIndexOf(" ", text.length - TAIL) + 1) : text;
}

/** The changed places in order; neighbouring deletions and insertions are one. */
export function editsOf(changes: readonly Change[]): Edit[] {
  const edits: Edit[] = [];
  let open: Edit | null = null;
  let before = "";
  for (const { op, text } of changes) {
    const words = wordsOf(op === "equal" ? tailOf(text) : text);
    if (op === "equal") {
      if (words.length === 0) continue;
      if (open) open.after = wordsOf(text.slice(0, TAIL))[0] ?? "";
      open = null;
      // The number before it may be the first half of one ("artikel 5.8", "lid 2 en 3").
      before = words.findLast((word) => !/^\d/.test(word)) ?? before;
      continue;
    }
    if (words.length === 0) continue;
    if (!open) {
      open = { deleted: [], inserted: [], before, after: "" };
      edits.push(open);
    }
    for (const word of words) open[op].push(word);
  }
  return edits;
}

/** How often each word stands there. */
export function bagOf(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** What the first has more of than the second, each as often as it is over. */
export function surplus(words: readonly string[], others: readonly string[]): string[] {
  const bag = bagOf(others);
  return words.filter((word) => {
    const left = bag.get(word) ?? 0;
    if (left > 0) bag.set(word, left - 1);
    return left === 0;
  });
}
