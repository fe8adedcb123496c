/** Terms and frequencies: is what came less than what the model gives? */
import { has } from "./phrases";

const UNITS: Readonly<Record<string, number>> = {
  uur: 1,
  uren: 1,
  dag: 24,
  dagen: 24,
  werkdag: 24,
  werkdagen: 24,
  kalenderdagen: 24,
  etmaal: 24,
  week: 168,
  weken: 168,
  maand: 730,
  maanden: 730,
  kwartaal: 2190,
  jaar: 8760,
  jaren: 8760,
};
const NUMBERS = [
  ...["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf"],
  "twaalf",
];
const MORE: Readonly<Record<string, number>> = {
  een: 1,
  half: 0.5,
  veertien: 14,
  dertig: 30,
  achtenveertig: 48,
  tweeënzeventig: 72,
  vierentwintig: 24,
  zesendertig: 36,
  negentig: 90,
  zestig: 60,
  twintig: 20,
  vijftien: 15,
};

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const at = NUMBERS.indexOf(word);
  return at >= 0 ? at : (MORE[word] ?? null);
}

const EACH = new Set(["per", "ieder", "elk", "iedere", "elke"]);
const TIMES: Readonly<Record<string, number>> = {
  eenmaal: 1,
  tweemaal: 2,
  driemaal: 3,
  viermaal: 4,
};

/** How often within the unit that the word at this place counts: "tweemaal per jaar", "twee keer per jaar". */
function timesBefore(words: readonly string[], at: number): number {
  const word = words[at - 1] ?? "";
  if (word === "keer" || word === "maal") return numberOf(words[at - 2] ?? "") ?? 1;
  return TIMES[word] ?? 1;
}

/**
 * Terms in hours, in order: "binnen 72 uur", "twaalf maanden", "per drie jaar", "per jaar"; what happens
 * twice in a year has a term of half of one.
 */
export function termsIn(words: readonly string[]): number[] {
  return words.flatMap((word, at) => {
    const unit = UNITS[word];
    if (unit === undefined) return [];
    const number = numberOf(words[at - 1] ?? "");
    const each = number === null ? at - 1 : at - 2;
    const often = EACH.has(words[each] ?? "");
    if (number === null && !often) return [];
    return [((number ?? 1) * unit) / (often ? timesBefore(words, each) : 1)];
  });
}

const COUNTS = new Set([...EACH, ...Object.keys(TIMES), "keer", "maal", "een"]);

/** A number, a unit, or what counts them: "24 uur", "per drie jaar". */
export const isTermWord = (word: string): boolean =>
  UNITS[word] !== undefined || numberOf(word) !== null || COUNTS.has(word);

/**
 * Did a term grow? Longer is less in every limb that has one: a notice later, an audit more rarely.
 * @returns null where one of the sides has no term, or they have not the same number of them
 */
export function grew(model: readonly string[], document: readonly string[]): boolean | null {
  const [before, after] = [termsIn(model), termsIn(document)];
  if (before.length === 0 || before.length !== after.length) return null;
  return after.some((term, at) => term > (before[at] ?? 0));
}

const PROMPT = [
  ...[
    "onmiddellijk",
    "onverwijld",
    "terstond",
    "ogenblikkelijk",
    "direct",
    "meteen",
    "per omgaande",
  ],
  ...[
    "zonder onredelijke vertraging",
    "zonder vertraging",
    "zonder uitstel",
    "zo spoedig mogelijk",
  ],
  ...["zo snel mogelijk"],
];

/**
 * Upper limits in hours, ours and not the law's: article 33(2) names none. A bare term of a day still
 * leaves the controller its own 72 hours; beside "zonder onredelijke vertraging" two days are an end.
 */
export const LONGEST = { bare: 24, beside: 48 };

/** Is a notice in time: without undue delay (art. 33(2) GDPR), whatever words say so? */
export function isPrompt(words: readonly string[]): boolean {
  const longest = Math.max(0, ...termsIn(words));
  const prompt = has(words, PROMPT);
  if (longest === 0) return prompt;
  return longest <= (prompt ? LONGEST.beside : LONGEST.bare);
}
