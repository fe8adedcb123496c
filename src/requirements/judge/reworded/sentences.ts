/**
 * A clause that was written anew, sentence by sentence. What no form of words here knows takes away: these
 * readings only ever say that something is still there.
 */
import { NEGATIONS } from "../lexicon";

/** Parties, as one pattern: "(de) Verwerker", and whom "hij" or "zij" stands for is asked apart. */
export const PROCESSOR =
  "(?:de |uw )?(?<!sub-?)(?:verwerker|leverancier|opdrachtnemer|dienstverlener)";
export const CONTROLLER =
  "(?:de )?(?:(?:verwerkings)?verantwoordelijke|opdrachtgever|klant|afnemer)";

/** Full stops end a sentence, line breaks do not: a list belongs to its opening words. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+(?=["“(]?\p{Lu})/u)
    .map((one) => one.replace(/\s+/gu, " ").trim())
    .filter((one) => one !== "");

/** Narrows, depends or leaves to the processor, wherever it stands. */
const NARROWS =
  /\b(?:slechts|uitsluitend|alleen|enkel|louter|mits|tenzij|indien|wanneer|voor ?zover|zolang|behoudens|behalve|uitgezonderd|met uitzondering|op voorwaarde|onder voorbehoud|ten hoogste|hoogstens|maximaal|in beginsel|in principe|(?:zo veel|zoveel|indien|waar|zo) mogelijk|nadat|pas|eerst na|achterwege|oordeel|inzicht|goeddunken|wenselijk|zinvol|nodig acht|instemming|goedkeuring|redelijkerwijs|redelijkheid|spant|spannen|streeft|tracht|poogt|beoogt)\b/iu;
const DENIES = new RegExp(`\\b(?:${NEGATIONS.join("|")})\\b`, "iu");
const LEAVES = /\b(?:kan|kunnen|mag|mogen|zou|zouden|wil)\b/iu;

/** Nothing in it that narrows, denies, or leaves it free. */
export const isPlain = (sentence: string): boolean =>
  !NARROWS.test(sentence) && !DENIES.test(sentence) && !LEAVES.test(sentence);

/** Nothing in it that narrows or denies. */
export const takesNothing = (sentence: string): boolean =>
  !NARROWS.test(sentence) && !DENIES.test(sentence);

export const denies = (sentence: string): boolean => DENIES.test(sentence);

/** How often it denies: twice is another thing than once. */
export const denialsIn = (sentence: string): number =>
  [...sentence.matchAll(new RegExp(DENIES, "giu"))].length;

/** Ways of holding back until there is money. */
const WITHHOLDS =
  /\bbeta(?:ald|len|ling)\b|\bvoldaan\b|\bvooruit|\bopschort|\bweiger|\bafhankelijk\b|\bvoorwaarde|\bmedewerk|\bwerkt\b/iu;
/** Only who pays: that is another matter, with a judge of its own. */
export const isOnCosts = (sentence: string): boolean =>
  /\bkosten\b|\btarie(?:f|ven)\b|\buurtarief\b/iu.test(sentence) && !WITHHOLDS.test(sentence);
