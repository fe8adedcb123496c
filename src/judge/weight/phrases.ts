/** Lists of words and phrases made ready for counting: one pass over a text counts all of them. */

/** One form of a list, behind the word that it begins with. */
interface Form {
  list: number;
  /** Words behind the first. */
  rest: string[];
}

/** First word → forms that begin with it, in order of their lists. */
export type Phrases = ReadonlyMap<string, readonly Form[]>;

export function phrasesOf(lists: readonly (readonly string[])[]): Phrases {
  const phrases = new Map<string, Form[]>();
  lists.forEach((forms, list) => {
    for (const form of forms) {
      const [first = "", ...rest] = form.split(" ");
      const known = phrases.get(first);
      if (known) known.push({ list, rest });
      else phrases.set(first, [{ list, rest }]);
    }
  });
  return phrases;
}

function standsAt(words: readonly string[], at: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k += 1) if (words[at + k] !== rest[k]) return false;
  return true;
}

/** Adds `step` to the count of its list for every form that stands in the words. */
export function count(
  words: readonly string[],
  phrases: Phrases,
  counts: Int32Array,
  step: number,
): void {
  for (let at = 0; at < words.length; at += 1)
    for (const { list, rest } of phrases.get(words[at] ?? "") ?? [])
      if (standsAt(words, at + 1, rest)) counts[list] = (counts[list] ?? 0) + step;
}

/** The list of the form at each word that begins one, in order of the text; the first list where several do. */
export function listsIn(words: readonly string[], phrases: Phrases): number[] {
  return words.flatMap((word, at) => {
    const found = phrases.get(word)?.find(({ rest }) => standsAt(words, at + 1, rest));
    return found ? [found.list] : [];
  });
}
