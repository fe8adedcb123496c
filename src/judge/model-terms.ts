/** Terms of the model's own texts: read once a model, for they are the same at every check. */
import type { Side } from "../match/difference/side";
import type { ModelUnit, PreparedModel } from "../match/model/prepared";
import type { Verdict } from "./verdict";
import { stemOf } from "../language/capitals";
import { definitionsIn, listedTerm, plainText, type TermText } from "../match/model/definitions";

/** A text with its lower case, made when first asked for. */
export function termText(
  what: Pick<TermText, "ref" | "kind" | "heading" | "expected">,
  text: string,
  place: TermText["place"],
): TermText {
  const { ref, kind, heading, expected } = what;
  let lower: string | null = null;
  const small = (): string => (lower ??= text.toLowerCase());
  return { ref, kind, heading, text, small, place, expected, defined: undefined };
}

/** A text of the model as it stands at a place of the document. */
export function placed(own: TermText, place: TermText["place"]): TermText {
  const { ref, kind, heading, text, small, expected, defined } = own;
  return { ref, kind, heading, text, small, place, expected, defined };
}

interface ModelTerms {
  /** As the model has it. */
  text: TermText;
  /** As a document has it that says the same to the letter. */
  kept: TermText;
}

const ofSide = new WeakMap<Side, ModelTerms>();

export function modelTerms({ ref, kind, heading }: ModelUnit, side: Side): ModelTerms {
  const known = ofSide.get(side);
  if (known) return known;
  const own = termText({ ref, kind, heading }, plainText(side.text), () => null);
  const expected = listedTerm(own) ?? undefined;
  const text = { ...own, defined: definitionsIn([own]) };
  const kept = { ...own, expected, defined: definitionsIn([{ ...own, expected }]) };
  const made = { text, kept };
  ofSide.set(side, made);
  return made;
}

const ofModel = new WeakMap<PreparedModel, Set<string>>();

/** Stems of the roles and of every word that the model writes with a capital. */
export function modelWords(model: PreparedModel, verdicts: readonly Verdict[]): Set<string> {
  const known = ofModel.get(model);
  if (known) return known;
  const words = new Set<string>();
  for (const role of model.model.roles)
    for (const word of role.match(/\p{L}{3,}/gu) ?? []) words.add(stemOf(word));
  for (const { unit, model: side } of verdicts)
    for (const word of modelTerms(unit, side).text.text.match(/\p{Lu}\p{L}{2,}/gu) ?? [])
      words.add(stemOf(word));
  ofModel.set(model, words);
  return words;
}
