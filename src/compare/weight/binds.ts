/** Does a sentence create or limit a duty, and how? */
import type { ModelAgreement } from "../../clauses/schema";
import { tokenId } from "../text/tokens";
import {
  BETWEEN,
  BINDING_RULES,
  CUSTOMERS,
  PREPOSITIONS,
  SUPPLIERS,
  type BindingRule,
} from "./binding";
import { wordsOf } from "./words";

export type BindingCode = BindingRule["code"];

/** What the parties go by: words of each name, lower case. */
export interface Parties {
  suppliers: string[][];
  customers: string[][];
}

/** Words [from, to) of a sentence. */
interface Range {
  from: number;
  to: number;
}

/**
 * @param names what the parties filled in as theirs, in the order of the model's roles
 */
export function partiesOf({ roles }: ModelAgreement, names: readonly string[]): Parties {
  const parties: Parties = { suppliers: SUPPLIERS.map(wordsOf), customers: CUSTOMERS.map(wordsOf) };
  roles.forEach((role, at) => {
    const side = /verantwoordelijke/i.test(role) ? parties.customers : parties.suppliers;
    const name = wordsOf((names[at] ?? "").replace(/,? (?:[BN]\.?V\.?|U\.A\.)$/u, ""));
    side.push(wordsOf(role));
    if (name.length > 0) side.push(name);
  });
  return parties;
}

const WORDS = new Map<string, readonly string[]>();

/** Words of a form; each is split once. */
function split(form: string): readonly string[] {
  const known = WORDS.get(form);
  if (known) return known;
  const made = form.split(" ");
  WORDS.set(form, made);
  return made;
}

function standsAt(words: readonly string[], at: number, form: readonly string[]): boolean {
  return form.every((word, k) => words[at + k] === word);
}

function find(words: readonly string[], forms: readonly (readonly string[])[]): Range[] {
  return words.flatMap((_, from) =>
    forms
      .filter((form) => standsAt(words, from, form))
      .map((form) => ({ from, to: from + form.length })),
  );
}

/** "van de Verwerker": the word before a party, articles passed over. */
function isObject(words: readonly string[], { from }: Range): boolean {
  const before = ["de", "het"].includes(words[from - 1] ?? "") ? words[from - 2] : words[from - 1];
  return before !== undefined && PREPOSITIONS.has(before);
}

/** Is the one directly before or behind the other, but for small words? */
function beside(words: readonly string[], one: Range, other: Range): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  return words.slice(first.to, second.from).every((word) => BETWEEN.has(word));
}

function fires(
  rule: BindingRule,
  words: readonly string[],
  parties: Parties,
  measures: boolean,
): boolean {
  const { all, party, customer, unless = [], where, least = 0 } = rule;
  if (words.length < least || (where === "measures" && !measures)) return false;
  const found = all.map((forms) => find(words, forms.map(split)));
  if (found.some((places) => places.length === 0)) return false;
  if (find(words, unless.map(split)).length > 0) return false;
  if (!party) return true;
  const theirs = customer || (where === "promise" && measures) ? [] : parties.suppliers;
  const acting = find(words, [...theirs, ...parties.customers]).filter(
    (one) => !isObject(words, one),
  );
  if (party === "acts") return acting.length > 0;
  return acting.some((one) => (found[0] ?? []).some((verb) => beside(words, one, verb)));
}

/** "BSN (niet verplicht)": a word or two in brackets are about what stands before them, not about a party. */
const REMARK = /\(\p{L}+(?: \p{L}+)?\)/gu;

/**
 * What a sentence does, or null when it is an ordinary answer.
 * @param measures it stands in an annex of security measures, where "Verwerker zal …" is one of them
 */
export function bindingOf(
  sentence: string,
  parties: Parties,
  measures: boolean,
): BindingCode | null {
  const words = wordsOf(sentence.replace(REMARK, ""));
  return BINDING_RULES.find((rule) => fires(rule, words, parties, measures))?.code ?? null;
}

/** Of every rule's first list one word a form: a text that has none of them sets off nothing. */
const TELLING = new Set(
  BINDING_RULES.flatMap(({ all }) => all[0] ?? []).map((form) =>
    tokenId(split(form).reduce((longest, word) => (word.length > longest.length ? word : longest))),
  ),
);

/** May there be something in these tokens (capitals apart)? A look-up a token. */
export function mayBind(folds: ArrayLike<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (TELLING.has(folds[at] ?? 0)) return true;
  return false;
}
