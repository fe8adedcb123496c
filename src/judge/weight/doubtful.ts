/**
 * What looks like another way of writing and is not: number and article on a party, the capital of a defined
 * term, a limit that moved or goes by another word, a sign before a figure.
 */
import type { ModelAgreement } from "../../clauses/schema";
import type { Change } from "../../outcome";
import { partyNames } from "./fired";
import { count, listsIn, phrasesOf } from "./phrases";
import { WORD_RULES } from "./rules";
import { surplus, type Edit } from "./words";
import { sameWord } from "./wording";
import { ARTICLES } from "./writings";

/** Every limit by itself: "als" says less than "indien" to some reader. */
const LIMITS = phrasesOf(
  WORD_RULES.filter(({ code }) => code === "limit").flatMap(({ forms }) =>
    forms.flat().map((form) => [form]),
  ),
);
const LIMIT_COUNT = [...LIMITS.values()].flat().length;

/** A limit that stands elsewhere now limits something else. */
function limits({ deleted, inserted }: Edit): string[] {
  const counts = new Int32Array(LIMIT_COUNT);
  count(inserted, LIMITS, counts, 1);
  count(deleted, LIMITS, counts, -1);
  return [
    ...(counts.some((one) => one > 0) ? ["limit-added"] : []),
    ...(counts.some((one) => one < 0) ? ["limit-removed"] : []),
  ];
}

/** "de Betrokkene" for "de Betrokkenen", "de Subverwerker" for "een Subverwerker". */
function onParty({ deleted, inserted, after }: Edit, model: ModelAgreement): boolean {
  const names = partyNames(model);
  const gone = surplus(deleted, inserted);
  const came = surplus(inserted, deleted);
  const isOther = (words: string[], others: string[]): boolean =>
    words.some(
      (word) =>
        listsIn([word], names).length > 0 &&
        !others.some((one) => sameWord(word, one) === "spelling"),
    );
  if (isOther(gone, came) || isOther(came, gone)) return true;
  const last = inserted.at(-1) ?? deleted.at(-1) ?? "";
  return ARTICLES.has(last) && gone.length + came.length > 0 && listsIn([after], names).length > 0;
}

/** Without the party that both sides name, in another number: that is told as such. */
function withoutParty(edit: Edit, model: ModelAgreement): Edit {
  const names = partyNames(model);
  const listOf = (word: string): number => listsIn([word], names)[0] ?? -1;
  const both = edit.deleted
    .map(listOf)
    .filter((list) => list >= 0 && edit.inserted.some((word) => listOf(word) === list));
  const others = (words: string[]): string[] =>
    words.filter((word) => !both.includes(listOf(word)));
  return both.length === 0
    ? edit
    : { ...edit, deleted: others(edit.deleted), inserted: others(edit.inserted) };
}

const termsOf = new WeakMap<ModelAgreement, ReadonlySet<string>>();

/** The words of defined terms and roles, as the model prints them. */
function definedWords(model: ModelAgreement): ReadonlySet<string> {
  const known = termsOf.get(model);
  if (known) return known;
  const words = new Set<string>();
  const add = (term: string): void => {
    for (const word of term.match(/\p{Lu}\p{L}{2,}/gu) ?? []) words.add(word.toLowerCase());
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null)
      for (const [key, own] of Object.entries(value)) {
        if (key === "term" && typeof own === "string") add(own);
        else visit(own);
      }
  };
  visit(model.sections);
  model.roles.forEach(add);
  termsOf.set(model, words);
  return words;
}

/** One of several too: "Incidenten" of "Incident". */
const PLURAL = /(?:en|s|n)?$/u;

const isDefined = (word: string, terms: ReadonlySet<string>): boolean =>
  terms.has(word) || terms.has(word.replace(PLURAL, "")) || terms.has(`${word}s`);

/** A defined term that lost its capital, or got one: words of a text with a capital, in order. */
export function isDefinedCapital(changes: readonly Change[], model: ModelAgreement): boolean {
  const terms = definedWords(model);
  return changes.some(
    ({ op, text }) =>
      op !== "equal" &&
      (text.match(/\p{L}{3,}/gu) ?? []).some((word) => isDefined(word.toLowerCase(), terms)),
  );
}

/** ".2%" for "2%": a sign directly before a figure makes another number. */
export function isNumberSign(changes: readonly Change[]): boolean {
  return changes.some(
    ({ op, text }, at) =>
      op !== "equal" &&
      /[.,+-]$/u.test(text) &&
      changes.slice(at + 1).some((next, k, rest) => {
        const others = rest.slice(0, k).every((one) => one.op !== "equal");
        return others && next.op === "equal" && /^\d/u.test(next.text);
      }),
  );
}

/** Signs that order a sentence and say nothing: a closed list. */
const PUNCTUATION = /^[\s.,;:!?'"“”„‘’«»()[\]{}/…·•_\p{Pd}]*$/u;

/** "☐", "%", "€", "§": a sign that says something of its own came or went. */
export function isTellingSign(changes: readonly Change[]): boolean {
  return changes.some(({ op, text }) => op !== "equal" && !PUNCTUATION.test(text));
}

/** Codes of substance that no rule of words has set off, and the edits that they do not explain. */
export function doubtful(
  edits: readonly Edit[],
  model: ModelAgreement,
): { codes: string[]; rest: Edit[] } {
  const codes = edits.flatMap(limits);
  if (!edits.some((edit) => onParty(edit, model)))
    return { codes: [...new Set(codes)], rest: [...edits] };
  return {
    codes: [...new Set([...codes, "parties"])],
    rest: edits.map((edit) => withoutParty(edit, model)),
  };
}
