/**
 * Words that Word prints with an automatic number. "Artikel 8." is a number; "8.3 Niet bindend:" is one
 * with words before the clause, which a reader reads as part of it.
 */
import type { Label } from "./label";

/** What numbers go by, and numbers written as words. */
const OF_NUMBERS = new Set(
  (
    "artikel art lid leden bijlage annex appendix schedule overweging hoofdstuk paragraaf par afdeling deel " +
    "onderdeel sub ad nr no stap titel boek article clause section recital chapter part " +
    "een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien " +
    "zeventien achttien negentien twintig eerste tweede derde vierde vijfde zesde zevende achtste negende " +
    "tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende " +
    "twintigste one two three four five six seven eight nine ten eleven twelve first second third fourth " +
    "fifth sixth seventh eighth ninth tenth eleventh twelfth i ii iii iv v vi vii viii ix x"
  ).split(" "),
);
/** Numbers as words are made up of these: "eenentwintigste", "twenty-one". */
const NUMBER_WORD =
  /^(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?:ste)?|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)(?:-\p{L}+)?)$/u;

/** "aa" behind "z", "xiii". */
const LETTERS = /^(?:(\p{L})\1*|[ivxlcdm]+)$/u;

const isOfNumber = (word: string): boolean =>
  OF_NUMBERS.has(word) || LETTERS.test(word) || NUMBER_WORD.test(word);

/**
 * @param printed the number as Word prints it
 * @param label what was read as its number; null where nothing was
 * @returns the words besides the number, as they stand there; ""
 */
export function labelWords(printed: string, label: Label | null): string {
  const words = printed.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
  if (words.every((word) => isOfNumber(word))) return "";
  return printed.slice(Math.min(label?.end ?? 0, printed.length)).trim() || printed.trim();
}
