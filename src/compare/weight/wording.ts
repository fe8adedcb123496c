/** Which changes are of wording only: those that a reader can be sure of without knowing what words mean. */
import { DIRECTIONS, FUNCTION_WORDS } from "./rules";
import { surplus, type Edit } from "./words";

/** The shortest word of which a typing error can be told from another word. */
const MIN_TYPO = 6;

const withoutAccents = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/['.,()-]/g, "");

const EURO = new Set(["€", "eur", "euro"]);

/** One way to write what the Dutch spelling writes in several. */
const spelled = (word: string): string =>
  withoutAccents(EURO.has(word) ? "euro" : word)
    .replace(/c(?=[aoukrl])/g, "k")
    .replace(/ij/g, "y")
    .replace(/th/g, "t")
    .replace(/ph/g, "f")
    .replace(/(.)\1/g, "$1");

/** Plural, diminished to the stem; only endings that leave the same word. */
const stem = (word: string): string =>
  withoutAccents(word)
    .replace(/(?:en|ens|es|er|s|n|e|t)$/u, "")
    .replace(/(.)\1$/u, "$1");

/** Is one word the other with a letter left out, doubled or two exchanged? No letter stands for another. */
export function isTypo(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < MIN_TYPO - 1 || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  if (from === 0) return false;
  if (short.length === long.length) {
    return (
      short[from] === long[from + 1] &&
      short[from + 1] === long[from] &&
      short.slice(from + 2) === long.slice(from + 2)
    );
  }
  // At the end it is another form of the word: the plural rule judges that.
  return from < short.length && short.slice(from) === long.slice(from + 1);
}

export type WordingReason =
  "capitals" | "punctuation" | "word-order" | "function-words" | "spelling" | "plural";

/** Does the one word stand for the other, and why? */
export function sameWord(one: string, other: string): WordingReason | null {
  if (one === other) return "word-order";
  if (/\d/.test(one + other)) return null;
  if (spelled(one) === spelled(other)) return "spelling";
  if (isTypo(one, other)) return "spelling";
  const stems =
    stem(one) === stem(other) || `${stem(one)}en` === other || `${stem(other)}en` === one;
  if (stem(one).length >= 4 && stems) return "plural";
  return null;
}

const says = (word: string): boolean => !FUNCTION_WORDS.has(word) || DIRECTIONS.has(word);

/**
 * Does one word take another's place? Where the other comes back elsewhere they changed places ("van A aan B",
 * "aan A van B"): that is more than another order.
 */
export function replaces({ deleted, inserted }: Edit): boolean {
  const gone = surplus(deleted, inserted).filter(says);
  const came = surplus(inserted, deleted).filter(says);
  const left = gone.filter((word) => !came.some((other) => sameWord(word, other) !== null));
  const rest = came.filter((word) => !gone.some((other) => sameWord(word, other) !== null));
  return left.length > 0 && rest.length > 0;
}

/**
 * The reasons why a change is one of wording, or null when some word is left that no rule explains.
 * @param deleted words that went, @param inserted words that came, in order
 */
export function wordingReasons(deleted: string[], inserted: string[]): WordingReason[] | null {
  const reasons = new Set<WordingReason>();
  const gone = surplus(deleted, inserted);
  const came = surplus(inserted, deleted);
  if (gone.length < deleted.length) reasons.add("word-order");
  if (gone.length > 0 && gone.join("") === came.join("")) {
    // "persoons gegevens", "sub-verwerker": the same letters, cut otherwise.
    return [...reasons, "spelling"];
  }
  const joined = withoutAccents(gone.join(""));
  if (gone.length > 0 && joined === withoutAccents(came.join(""))) return [...reasons, "spelling"];
  const left = came.slice();
  for (const word of gone) {
    const at = left.findIndex((other) => sameWord(word, other) !== null);
    if (at >= 0) {
      reasons.add(sameWord(word, left[at] ?? "") ?? "spelling");
      left.splice(at, 1);
    } else if (FUNCTION_WORDS.has(word)) reasons.add("function-words");
    else return null;
  }
  for (const word of left) {
    if (!FUNCTION_WORDS.has(word)) return null;
    reasons.add("function-words");
  }
  return [...reasons];
}
