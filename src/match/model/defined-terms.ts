/** The terms that models define in rows or lists: by these a column of terms is known, wherever it stands. */
import { keyOf, listedTerm, plainText } from "./definitions";
import type { PreparedModel } from "./prepared";

let last: { models: PreparedModel[]; terms: ReadonlySet<string> } | null = null;

/** What a term is known by, letters before it and plurals in brackets left out. */
export const termKey = (text: string): string => keyOf(plainText(text));

/** Terms of all models together; kept for as long as the same models are asked for. */
export function definedTerms(models: PreparedModel[]): ReadonlySet<string> {
  const same =
    last?.models.length === models.length && models.every((one, at) => one === last?.models[at]);
  if (last && same) return last.terms;
  const terms = new Set<string>();
  for (const { units, pieces } of models)
    for (const { kind, heading, ref, from } of units) {
      const text = plainText(pieces[from]?.text ?? "");
      const term = listedTerm({ kind, heading, ref, text, small: () => "", place: () => null });
      if (term !== null && term !== "") terms.add(termKey(term));
    }
  last = { models, terms };
  return terms;
}
