/** The words of a text, and of each place at which a difference changes it. */
import { classOf, codeAt, DIGIT, LETTER, LIGATURE, MARK } from "../text/characters";
import type { Change } from "../types";

/** € and %: they say as much as a word. */
const SIGNS = new Set([0x20ac, 0x25]);
/** Signs that bind two parts to one word: risico's, 5.000, e-mail. */
const BINDING = "'’.,-";

function isLetter(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT || kind === MARK || kind === LIGATURE;
}

/** Where the word that begins at a place ends; the place itself when none does. */
function wordEnd(text: string, from: number, length: number): number {
  for (let at = from, part = from; ; part = at) {
    while (at < length && isLetter(codeAt(text, at))) at += 1;
    const binds = at > part && at + 1 < length && BINDING.includes(text.charAt(at));
    if (!binds || !isLetter(codeAt(text, at + 1))) return at;
    at += 1;
  }
}

/** "overeenkomst(en)" is one word, and "(en)" where it alone changed: that "en" joins nothing. */
const PLURALS = ["(en)", "(s)", "(n)", "(e)"];

const pluralAt = (text: string, at: number): string =>
  text.charAt(at) === "(" ? (PLURALS.find((one) => text.startsWith(one, at)) ?? "") : "";

/** Lower case, soft hyphens gone; signs but € and % are left out. */
export function wordsOf(text: string): string[] {
  const read = text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, "")
    .toLowerCase()
    .replace(/’/g, "'");
  const words: string[] = [];
  const { length } = read;
  let at = 0;
  while (at < length) {
    const word = wordEnd(read, at, length);
    const end = word + pluralAt(read, word).length;
    if (end > at) words.push(read.slice(at, end));
    else if (SIGNS.has(codeAt(read, at))) words.push(read.charAt(at));
    at = Math.max(end, at + 1);
  }
  return words;
}

/** What stood at one place and what stands there now. */
export interface Edit {
  deleted: string[];
  inserted: string[];
  /** The word before it, which tells a reference from an amount. */
  before: string;
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
      open = null;
      // The number before it may be the first half of one ("artikel 5.8", "lid 2 en 3").
      before = words.findLast((word) => !/^\d/.test(word)) ?? before;
      continue;
    }
    if (words.length === 0) continue;
    if (!open) {
      open = { deleted: [], inserted: [], before };
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
