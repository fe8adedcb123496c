/** Where words that went from their clause may stand now. */
import type { Carrier } from "../../clauses/schema";
import type { Added } from "../reading/reading";
import { listOf } from "../reading/words";
import { countOf } from "./phrases";
import { EMPTY, NEGATIONS } from "./lexicon";

/** A span of fewer words is found by chance. */
const FEWEST = 3;
/** So much of it must stand there, in its order, within so many times its length. */
const SHARE = 0.75;
const STRETCH = 1.8;

function standsIn(row: readonly string[], words: readonly string[]): boolean {
  const content = row.filter((word) => !EMPTY.has(word));
  if (content.length < FEWEST) return false;
  const [first] = content;
  for (let start = 0; start < words.length; start += 1) {
    if (words[start] !== first && words[start] !== content[1]) continue;
    const window = words.slice(start, start + Math.ceil(row.length * STRETCH));
    let at = 0;
    let found = 0;
    for (const word of content) {
      const next = window.indexOf(word, at);
      if (next >= 0) {
        found += 1;
        at = next + 1;
      }
    }
    const denied = countOf(window, NEGATIONS) > countOf(row, NEGATIONS);
    if (found >= content.length * SHARE && !denied) return true;
  }
  return false;
}

/** A line that is these words and no other: moved there, however few they are. */
const isLine = (row: readonly string[], text: string): boolean =>
  text.split("\n").some((line) => listOf(line).join(" ") === row.join(" "));

/** Places in the text of which the words of the carrier stand; "lees …". */
export function elsewhereOf(carrier: Carrier, added: readonly Added[]): string[] {
  const row = listOf(carrier.words);
  return [
    ...new Set(
      added
        .filter(({ where }) => where !== carrier.article)
        .filter(({ text }) => isLine(row, text) || standsIn(row, listOf(text)))
        .map(({ where }) => where),
    ),
  ];
}
