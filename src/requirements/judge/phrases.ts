/** Phrases in rows of words: counting them, and saying the same in one way. */
import { listOf, placesOf } from "../reading/words";

const rows = new Map<string, string[]>();

function rowOf(phrase: string): string[] {
  const known = rows.get(phrase);
  if (known) return known;
  const made = listOf(phrase);
  rows.set(phrase, made);
  return made;
}

export function countOf(words: readonly string[], phrases: readonly string[]): number {
  let count = 0;
  for (const phrase of phrases) count += placesOf(rowOf(phrase), words).length;
  return count;
}

export const has = (words: readonly string[], phrases: readonly string[]): boolean =>
  phrases.some((phrase) => placesOf(rowOf(phrase), words).length > 0);

/** The first phrase that the one row has more often than the other. */
export function moreOf(
  words: readonly string[],
  others: readonly string[],
  phrases: readonly string[],
): string | undefined {
  return phrases.find(
    (phrase) => placesOf(rowOf(phrase), words).length > placesOf(rowOf(phrase), others).length,
  );
}

/** Without the words of the phrases, the longest phrase first. */
export function without(words: readonly string[], phrases: readonly string[]): string[] {
  let left = [...words];
  const longest = [...phrases].sort((a, b) => rowOf(b).length - rowOf(a).length);
  for (const phrase of longest) {
    const row = rowOf(phrase);
    for (let at = placesOf(row, left)[0]; at !== undefined; at = placesOf(row, left)[0])
      left = [...left.slice(0, at), ...left.slice(at + row.length)];
  }
  return left;
}

/** Every phrase of a list in the place of its first: two rows that say the same become one. */
export function inOneWay(
  words: readonly string[],
  lists: readonly (readonly string[])[],
): string[] {
  let read = [...words];
  lists.forEach((list, index) => {
    for (const phrase of list) {
      const row = rowOf(phrase);
      for (let at = placesOf(row, read)[0]; at !== undefined; at = placesOf(row, read)[0])
        read = [...read.slice(0, at), `=${index}`, ...read.slice(at + row.length)];
    }
  });
  return read;
}
