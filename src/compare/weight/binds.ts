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
import { binds } from "./fired";
import { allListsIn, phrasesOf, type Phrases } from "./phrases";
import { wordsOf } from "../../language/words";

export type BindingCode = BindingRule["code"];

/** What the parties go by: those who take the measures, and the others. */
export interface Parties {
  customers: Phrases;
  all: Phrases;
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
  const customers = [...CUSTOMERS];
  const suppliers = [...SUPPLIERS];
  roles.forEach((role, at) => {
    const side = /verantwoordelijke/i.test(role) ? customers : suppliers;
    const name = (names[at] ?? "").replace(/,? (?:[BN]\.?V\.?|U\.A\.)$/u, "");
    for (const words of [wordsOf(role), wordsOf(name)])
      if (words.length > 0) side.push(words.join(" "));
  });
  return { customers: prepared(customers), all: prepared([...customers, ...suppliers]) };
}

const split = (form: string): string[] => form.split(" ");
const prepared = (forms: readonly string[]): Phrases => phrasesOf([forms]);

/** The rules with their lists made ready. */
const RULES = BINDING_RULES.map((rule) => ({
  ...rule,
  all: rule.all.map(prepared),
  unless: rule.unless === undefined ? null : prepared(rule.unless),
}));

/** The first lists of all rules together: one pass over a sentence tells which rules may fire. */
const FIRST_LISTS = phrasesOf(BINDING_RULES.map(({ all }) => all[0] ?? []));

function find(words: readonly string[], phrases: Phrases): Range[] {
  const found: Range[] = [];
  for (let from = 0; from < words.length; from += 1)
    for (const { rest } of phrases.get(words[from] ?? "") ?? [])
      if (rest.every((one, k) => words[from + 1 + k] === one))
        found.push({ from, to: from + 1 + rest.length });
  return found;
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
  rule: (typeof RULES)[number],
  words: readonly string[],
  parties: Parties,
  measures: boolean,
): boolean {
  const { all, party, customer, unless, where, least = 0 } = rule;
  if (words.length < least || (where === "measures" && !measures)) return false;
  if (!all.every((phrases) => find(words, phrases).length > 0)) return false;
  if (unless && find(words, unless).length > 0) return false;
  if (!party) return true;
  const others = customer === true || (where === "promise" && measures);
  const acting = find(words, others ? parties.customers : parties.all).filter(
    (one) => !isObject(words, one),
  );
  if (party === "acts") return acting.length > 0;
  const verbs = all.slice(0, 1).flatMap((phrases) => find(words, phrases));
  return acting.some((one) => verbs.some((verb) => beside(words, one, verb)));
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
  const words = wordsOf(sentence.includes("(") ? sentence.replace(REMARK, "") : sentence);
  const may = allListsIn(words, FIRST_LISTS);
  if (may.size === 0) return null;
  return (
    RULES.find((rule, at) => may.has(at) && fires(rule, words, parties, measures))?.code ?? null
  );
}

const ANYONE: Parties = {
  customers: prepared(CUSTOMERS),
  all: prepared([...CUSTOMERS, ...SUPPLIERS]),
};

/** Does a text bind somebody, whatever the parties are called, or deny or limit something? */
export function bindsAnyone(text: string): boolean {
  return binds(text) || bindingOf(text, ANYONE, false) !== null;
}

/** Words of forms that stand in any text. */
const COMMON = new Set(["worden", "voor", "niet", "in", "te", "tot", "om", "van"]);

/** The word by which a form is looked for: the longest that does not stand in any text. */
function tellingWord(form: string): string {
  const words = split(form);
  const rare = words.filter((word) => !COMMON.has(word));
  return (rare.length > 0 ? rare : words).reduce((longest, word) =>
    word.length > longest.length ? word : longest,
  );
}

/** Of every rule's first list one word a form: a text that has none of them sets off nothing. */
const TELLING = new Set(
  BINDING_RULES.flatMap(({ all }) => all[0] ?? []).map((form) => tokenId(tellingWord(form))),
);

/** May there be something in these tokens (capitals apart)? A look-up a token. */
export function mayBind(folds: ArrayLike<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (TELLING.has(folds[at] ?? 0)) return true;
  return false;
}
