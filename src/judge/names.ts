/**
 * Which words are names: the model's roles and the terms that an agreement defines. Only a name can be
 * renamed; any other word in another's place is a change wherever it stands.
 */
import { stemOf } from "../language/capitals";
import { definitionsIn, plainText } from "../match/model/definitions";
import { modelTerms, termText } from "./model-terms";
import type { PreparedModel } from "../match/model/prepared";
import { withoutArticle } from "../language/articles";
import { NUMBER_WORDS, SMALL_WORDS, WORD_RULES } from "./weight/rules";
import type { Verdict } from "./verdict";

/** Words that no rule of weight knows, and that name nobody all the same. */
const NOBODY = ["niemand", "iemand", "ieder", "iedereen", "eenieder", "men", "alles", "niets"];
/** Those whom every contract knows, defined or not. */
const ANYBODY = ["partij", "betrokkene", "subverwerker", "derde", "toezichthouder"];

const NO_NAME = new Set([
  ...NOBODY,
  ...SMALL_WORDS,
  ...NUMBER_WORDS,
  ...WORD_RULES.flatMap(({ forms }) => forms.flat()),
]);

const isUpper = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
/** "Medeverantwoordelijke 1" goes by "Medeverantwoordelijke". */
const wordsIn = (name: string): string[] => name.match(/\p{L}[\p{L}-]{2,}/gu) ?? [];

export interface Names {
  /** Stems of the roles, and of who else every contract knows. */
  roles: ReadonlySet<string>;
  /** Stems of the terms of one word that the model defines. */
  terms: ReadonlySet<string>;
}

const ofModel = new WeakMap<PreparedModel, Names>();

export function namesOf(model: PreparedModel, verdicts: readonly Verdict[]): Names {
  const known = ofModel.get(model);
  if (known) return known;
  const roles = new Set([...model.model.roles.flatMap(wordsIn), ...ANYBODY].map(stemOf));
  const terms = new Set<string>();
  for (const { unit, model: side } of verdicts)
    for (const { term } of modelTerms(unit, side).text.defined ?? []) {
      const [word = "", ...more] = wordsIn(term.replace(/\([^)]*\)/gu, ""));
      if (more.length === 0 && word !== "") terms.add(stemOf(word));
    }
  const made = { roles, terms };
  ofModel.set(model, made);
  return made;
}

/** Stems of the terms that the document defines: asked only where a term seems to be renamed. */
export function definedByDocument(verdicts: readonly Verdict[]): Set<string> {
  const texts = verdicts
    .filter(({ segments }) => segments.length > 0)
    .map(({ unit: { ref, kind, heading }, model, doc, unit }) => {
      const { expected } = modelTerms(unit, model).kept;
      return termText({ ref, kind, heading, expected }, plainText(doc.text), () => null);
    });
  return new Set(
    definitionsIn(texts).map(({ term }) => stemOf(withoutArticle(term.replace(/\([^)]*\)/gu, "")))),
  );
}

/**
 * Is the second word another name for the first? A role may get any name that names somebody and keeps its
 * capital; a term must be defined by its new name.
 * @param defined terms of the document, called only for a term
 */
export function isRenaming(
  from: string,
  to: string,
  { roles, terms }: Names,
  defined: () => ReadonlySet<string>,
): boolean {
  if (NO_NAME.has(to.toLowerCase()) || (isUpper(from) && !isUpper(to))) return false;
  const stem = stemOf(from);
  return roles.has(stem) || (terms.has(stem) && defined().has(stemOf(to)));
}

/** Does the word name somebody or something else in the model already? */
export const isTaken = (to: string, { roles, terms }: Names): boolean =>
  roles.has(stemOf(to)) || terms.has(stemOf(to));
