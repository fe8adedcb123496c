/**
 * Which changes are of wording only: those that a reader can be sure of without knowing what words mean.
 * A closed list (`writings`); in doubt a change is of substance.
 */
import { DIRECTIONS } from "./rules";
import { surplus, type Edit } from "./words";
import { ABBREVIATIONS, ENDINGS, FUNCTION_WORDS, SLIPS, SPELLINGS } from "./writings";

/** The shortest word of which a slip can be told from another word. */
const MIN_TYPO = 6;

/** One way to write what the Dutch spelling writes in several. */
const spelled = (word: string): string =>
  SPELLINGS.reduce((text, { from, to }) => text.replace(from, to), word.normalize("NFD"));

/** Letters that stand twice or more, once. */
const single = (word: string): string => word.replace(/(\p{L})\1+/gu, "$1");

/** Is the longer word the other with a letter doubled where no Dutch word has it so? */
export function isTypo(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return (
    short.length >= MIN_TYPO &&
    long.length > short.length &&
    SLIPS.some(({ pattern }) => pattern.test(long) && !pattern.test(short)) &&
    single(short) === single(long)
  );
}

export type WordingReason =
  "capitals" | "punctuation" | "word-order" | "function-words" | "spelling" | "plural";

/** Does the one word end otherwise and say the same? */
function isInflected(word: string, other: string): boolean {
  const [short, long] = word.length <= other.length ? [word, other] : [other, word];
  return ENDINGS.some(
    ({ one, other: two }) =>
      short.endsWith(one) &&
      long.endsWith(two) &&
      short.slice(0, -one.length) === long.slice(0, -two.length),
  );
}

/** Does the one word stand for the other, and why? */
export function sameWord(one: string, other: string): WordingReason | null {
  if (one === other) return "word-order";
  if (/\d/.test(one + other)) return null;
  if (spelled(one) === spelled(other)) return "spelling";
  if (isTypo(one, other)) return "spelling";
  return isInflected(one, other) ? "plural" : null;
}

/** Words with abbreviations written out. */
export const writtenOut = (words: readonly string[]): string[] =>
  words.flatMap((word) => ABBREVIATIONS.get(word) ?? [word]);

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
  return left.length > 0 && rest.length > 0 && !isSpelled(gone, came);
}

/** "persoons gegevens", "sub-verwerker": the same letters, cut otherwise. */
const isSpelled = (gone: readonly string[], came: readonly string[]): boolean =>
  gone.length > 0 && spelled(gone.join("")) === spelled(came.join(""));

/**
 * The reasons why a change is one of wording, or null when some word is left that no rule explains.
 * @param deleted words that went, @param inserted words that came, in order
 */
export function wordingReasons(deleted: string[], inserted: string[]): WordingReason[] | null {
  const reasons = new Set<WordingReason>();
  const gone = surplus(deleted, inserted);
  const came = surplus(inserted, deleted);
  if (gone.length < deleted.length) reasons.add("word-order");
  if (isSpelled(gone, came)) return [...reasons, "spelling"];
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
