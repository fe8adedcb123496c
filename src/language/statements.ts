/**
 * Statements among names and answers: "C. Wij bewaren een kopie. Testman, directeur" holds one. What follows the
 * full stop need not begin with a capital, and what stands before the first word may be a name.
 */
import { NAMES_OF_NOBODY } from "./name-words";
import { ABBREVIATED, ABBREVIATED_WITHIN, isStatement } from "./sentence";

const STOP = /(?<=[\p{L}\p{N}][\p{L}\p{N}”’"')\]%])[.!?]["”’»)\]]*(?=\s|$)|\n/gu;
const WORD = /\p{L}+/gu;

/** Where the sentence begins that ends with a text: at a word that begins one and no name, else at its first. */
function beginning(text: string): number {
  for (const { 0: word, index } of text.matchAll(WORD))
    if (NAMES_OF_NOBODY.has(word) && /^\s+\p{Ll}/u.test(text.slice(index + word.length)))
      return index;
  return text.length - text.trimStart().length;
}

/** @returns their ranges, in order */
export function statementsIn(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const to = index + stop.length;
    if (ABBREVIATED.test(text.slice(Math.max(from, index - ABBREVIATED_WITHIN), index + 1)))
      continue;
    const own = text.slice(from, to);
    const start = beginning(own);
    if (stop !== "\n" && isStatement(own.slice(start))) found.push({ from: from + start, to });
    from = to;
  }
  return found;
}
