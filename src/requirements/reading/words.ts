/** The words of a text with their places: what spans are found by, whatever the spaces and quotes. */

export interface Word {
  /** Lower case, composed, without soft hyphens. */
  word: string;
  from: number;
  to: number;
}

/** "(laten)", "en/of" and "wet- en regelgeving" are words; so is "(en)" behind one, "4.4" and "24". */
const WORD = /[\p{L}\p{N}€%][\p{L}\p{M}\p{N}\u00ad]*(?:['’.,][\p{L}\p{N}]+)*/gu;

const CHUNK = new RegExp(`\\s*(?:${WORD.source}|\\S)`, "gu");

/** A text in its words and signs, each with the space before it; joined they are the text, but for its last space. */
export const chunksOf = (text: string): string[] => text.normalize("NFC").match(CHUNK) ?? [];

/** Places are those of the text as given, which should be composed (NFC) for accents apart to count as one. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: found
      .normalize("NFC")
      .replace(/\u00ad/g, "")
      .replace(/’/g, "'")
      .toLowerCase(),
    from: index,
    to: index + found.length,
  }));
}

export const listOf = (text: string): string[] =>
  wordsIn(text.normalize("NFC")).map(({ word }) => word);

/** Where the row of words stands in the other, as first places; [] for none or an empty row. */
export function placesOf(row: readonly string[], within: readonly string[]): number[] {
  if (row.length === 0) return [];
  const found: number[] = [];
  for (let at = 0; at + row.length <= within.length; at += 1)
    if (row.every((word, k) => within[at + k] === word)) found.push(at);
  return found;
}
