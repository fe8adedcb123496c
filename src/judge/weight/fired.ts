/** The rules of substance that a difference sets off. */
import type { ModelAgreement } from "../../clauses/schema";
import { DUTIES, NUMBER_WORDS, REFERENCE_WORDS, WORD_RULES, type WordRule } from "./rules";
import { count, listsIn, phrasesOf, type Phrases } from "./phrases";
import { surplus, type Edit } from "./words";

/** Who else may be put in a party's place; the model's own roles come before these. */
const OTHER_PARTIES = [
  ["partij", "partijen"],
  ["betrokkene", "betrokkenen"],
  ["subverwerker", "subverwerkers", "sub-verwerker", "sub-verwerkers"],
  ["ik", "mij", "mijn"],
  ["jij", "jou", "jouw", "je"],
];

/** From this many words more gone than came, a sentence went. */
const SENTENCE = 4;

export interface Texts {
  model: string[];
  document: string[];
  edits: Edit[];
}

/** The lists of all rules in one row, and where those of each rule begin in it. */
const LISTS = phrasesOf(WORD_RULES.flatMap(({ forms }) => forms));
const LIST_COUNT = WORD_RULES.reduce((sum, { forms }) => sum + forms.length, 0);
const FIRST_LIST = new Map<WordRule, number>();
WORD_RULES.reduce((first, rule) => {
  FIRST_LIST.set(rule, first);
  return first + rule.forms.length;
}, 0);

/** By list: how much more often its forms stand in the second text than in the first. */
function balance(before: readonly string[], after: readonly string[]): Int32Array {
  const counts = new Int32Array(LIST_COUNT);
  count(after, LISTS, counts, 1);
  count(before, LISTS, counts, -1);
  return counts;
}

interface Balances {
  whole: Int32Array;
  places: Int32Array[];
}

/** Does a word of one list of the rule take the place of a word of another? */
const exchanged = (own: Int32Array): boolean =>
  own.some((one) => one < 0) && own.some((one) => one > 0);

/**
 * "limit-added", "limit-removed": a limit has a direction, and it matters. Over the whole text a word may go
 * elsewhere; two that changed places ("zal" here and "kan" there) did more.
 */
function byRule(rule: WordRule, { whole, places }: Balances): string[] {
  const first = FIRST_LIST.get(rule) ?? 0;
  const own = (counts: Int32Array): Int32Array => counts.subarray(first, first + rule.forms.length);
  const fired = new Set<string>();
  const looked =
    rule.scope === "whole" ? [whole, ...places.filter((one) => exchanged(own(one)))] : places;
  for (const counts of looked) {
    for (const difference of own(counts)) {
      if (difference === 0) continue;
      if (rule.code !== "limit") fired.add(rule.code);
      else fired.add(difference > 0 ? "limit-added" : "limit-removed");
    }
  }
  return [...fired];
}

/** "onrechtmatig" for "rechtmatig": a negation in the word itself. */
function turned({ deleted, inserted }: Edit): boolean {
  const pairs = (ones: string[], others: string[]): boolean => {
    const known = new Set(others);
    return ones.some((one) => ["on", "niet-", "in"].some((before) => known.has(before + one)));
  };
  return pairs(deleted, inserted) || pairs(inserted, deleted);
}

const isNumber = (word: string): boolean => /\d/.test(word) || NUMBER_WORDS.has(word);

/** Numbers that changed at one place: an amount or a term, or the number of a reference. */
function numbers({ deleted, inserted, before }: Edit): string[] {
  const gone = surplus(deleted, inserted).filter(isNumber);
  const came = surplus(inserted, deleted).filter(isNumber);
  if (gone.length + came.length === 0) return [];
  const refers = [...deleted, ...inserted, before].some((word) => REFERENCE_WORDS.has(word));
  return [refers ? "reference" : "term"];
}

const roleForms = (role: string): string[] => {
  const low = role.toLowerCase();
  return [low, `${low}s`, `${low}'s`, `${low}n`];
};

const partiesOf = new WeakMap<ModelAgreement, Phrases>();

/** The parties' names, once a model; the model's own roles come first. */
export function partyNames(agreement: ModelAgreement): Phrases {
  const known = partiesOf.get(agreement);
  if (known) return known;
  const made = phrasesOf([...agreement.roles.map(roleForms), ...OTHER_PARTIES]);
  partiesOf.set(agreement, made);
  return made;
}

/**
 * Another party in the place of one, one put in or left out by itself, or two that changed places. A
 * sentence that went takes its parties with it: that is told as such.
 */
function parties({ model, document, edits }: Texts, agreement: ModelAgreement): boolean {
  const names = partyNames(agreement);
  const was = listsIn(model, names);
  const is = listsIn(document, names);
  if (was.join() === is.join()) return false;
  if ([...was].sort().join() === [...is].sort().join()) return true;
  return edits.some(({ deleted, inserted }) => {
    const gone = new Set(listsIn(deleted, names));
    const came = new Set(listsIn(inserted, names));
    const other =
      [...gone].some((one) => !came.has(one)) || [...came].some((one) => !gone.has(one));
    const replaced = gone.size > 0 && came.size > 0;
    return other && (replaced || deleted.length + inserted.length < SENTENCE);
  });
}

/** A stretch went in which a party took something upon itself. */
function dutyRemoved({ deleted, inserted }: Edit): boolean {
  if (deleted.length < inserted.length + SENTENCE) return false;
  return surplus(deleted, inserted).some((word) => DUTIES.has(word));
}

/** Codes in the order of the rules, each once. */
export function firedRules(texts: Texts, model: ModelAgreement): string[] {
  const { edits } = texts;
  const balances: Balances = {
    whole: balance(texts.model, texts.document),
    places: edits.map(({ deleted, inserted }) => balance(deleted, inserted)),
  };
  const fired = WORD_RULES.flatMap((rule) => byRule(rule, balances));
  if (edits.some(turned)) fired.push("negation");
  for (const code of edits.flatMap(numbers)) fired.push(code);
  if (parties(texts, model)) fired.push("parties");
  if (edits.some(dutyRemoved)) fired.push("duty-removed");
  return [...new Set(fired)];
}
