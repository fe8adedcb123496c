/** The rules of substance that a difference sets off. */
import type { ModelAgreement } from "../../clauses/schema";
import { DUTIES, NUMBER_WORDS, REFERENCE_WORDS, WORD_RULES, type WordRule } from "./rules";
import { countForms, surplus, type Edit } from "./words";

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

/** "limit-added", "limit-removed": a limit has a direction, and it matters. */
function byRule(rule: WordRule, { model, document, edits }: Texts): string[] {
  const sides: [string[], string[]][] =
    rule.scope === "whole"
      ? [[model, document]]
      : edits.map(({ deleted, inserted }): [string[], string[]] => [deleted, inserted]);
  const fired = new Set<string>();
  for (const [before, after] of sides) {
    for (const forms of rule.forms) {
      const difference = countForms(after, forms) - countForms(before, forms);
      if (difference === 0) continue;
      if (rule.code !== "limit") fired.add(rule.code);
      else fired.add(difference > 0 ? "limit-added" : "limit-removed");
    }
  }
  return [...fired];
}

/** "onrechtmatig" for "rechtmatig": a negation in the word itself. */
function turned({ deleted, inserted }: Edit): boolean {
  const pairs = (ones: string[], others: string[]) =>
    ones.some((one) =>
      others.some(
        (other) => other === `on${one}` || other === `niet-${one}` || other === `in${one}`,
      ),
    );
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

/** Which party, in order of the text. */
function partiesIn(words: readonly string[], roles: readonly string[][]): number[] {
  return words.flatMap((_, at) => {
    const found = roles.findIndex((forms) =>
      forms.some((form) => startsWith(words, at, form.split(" "))),
    );
    return found >= 0 ? [found] : [];
  });
}

const startsWith = (words: readonly string[], at: number, parts: string[]): boolean =>
  parts.every((part, k) => words[at + k] === part);

/**
 * Another party in the place of one, one put in or left out by itself, or two that changed places. A
 * sentence that went takes its parties with it: that is told as such.
 */
function parties({ model, document, edits }: Texts, agreement: ModelAgreement): boolean {
  const roles = [...agreement.roles.map(roleForms), ...OTHER_PARTIES];
  const was = partiesIn(model, roles);
  const is = partiesIn(document, roles);
  if (was.join() === is.join()) return false;
  if ([...was].sort().join() === [...is].sort().join()) return true;
  return edits.some(({ deleted, inserted }) => {
    const gone = new Set(partiesIn(deleted, roles));
    const came = new Set(partiesIn(inserted, roles));
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
  const fired = WORD_RULES.flatMap((rule) => byRule(rule, texts));
  if (edits.some(turned)) fired.push("negation");
  fired.push(...edits.flatMap(numbers));
  if (parties(texts, model)) fired.push("parties");
  if (edits.some(dutyRemoved)) fired.push("duty-removed");
  return [...new Set(fired)];
}
