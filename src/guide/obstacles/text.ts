/** Obstacles that the words of the agreement themselves give: who the parties are, and what goes before what. */
import type { ModelAgreement } from "../../clauses/schema";
import { findClause } from "../../clauses/model";
import type { CheckReport } from "../../outcome";
import type { Blocker } from "./blocker";

/** The clause says what goes before what: found in the model's own text, whatever its number. */
const PRECEDENCE = /prevale|gaat voor|gaan voor|tegenstrijdig|strijdig is met/iu;

/** A clause on precedence of which the words were changed, or that is gone. */
export function precedence(model: ModelAgreement, { deviations }: CheckReport): Blocker[] {
  const touched = deviations.filter(
    ({ article, kind, weight }) =>
      kind !== "added" &&
      kind !== "moved" &&
      weight.level === "substance" &&
      article !== model.deviationRule?.clause &&
      PRECEDENCE.test(findClause(model, article)?.text ?? ""),
  );
  return [...new Set(touched.map(({ article }) => article))].map((article) => ({
    code: "precedence-touched",
    article,
    values: { article },
  }));
}

const plain = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Each kind of answer that two different parties never share. */
const OF_ONE: readonly (readonly [string, string])[] = [
  ["name", "same-party"],
  ["kvk", "same-number"],
];

/** One person, or one number in the register, on both sides: nobody can be bound to himself. */
export function sameParty(_model: ModelAgreement, { fields }: CheckReport): Blocker[] {
  const answer = (id: string): string => {
    const field = fields.find((one) => one.id === id);
    return field?.filled ? field.value : "";
  };
  return OF_ONE.flatMap(([kind, code]): Blocker[] => {
    const [one, other] = [answer(`party1.${kind}`), answer(`party2.${kind}`)];
    return plain(one) !== "" && plain(one) === plain(other)
      ? [{ code, article: "partijen", values: { value: one } }]
      : [];
  });
}

/** Names that stand for one still to be named. */
const EXAMPLE =
  /\b(?:praktijk|huisartsenpraktijk|organisatie|bedrijf|naam|partij|klant|stichting) ?[XYZ]\b|\bvoorbeeld(?:naam|bedrijf|praktijk|organisatie)\b|^(?:klant|naam|n\.?t\.?b\.?|x+)$/iu;

/** "Huisartsenpraktijk X" is filled in and says nothing yet. */
export function exampleNames(_model: ModelAgreement, { fields }: CheckReport): Blocker[] {
  return fields
    .filter(({ id, filled, value }) => filled && /\.name$/.test(id) && EXAMPLE.test(value.trim()))
    .map(({ id, value, label }) => ({
      code: "default-name",
      article: "partijen",
      values: { field: id, label, value },
    }));
}

/**
 * A model with a supplier's own answers in it, used by somebody else: some of a party's answers are
 * still the supplier's, others no longer.
 */
export function supplierNames(model: ModelAgreement, { fields }: CheckReport): Blocker[] {
  const own = new Map(model.fields.flatMap(({ id, default: said }) => (said ? [[id, said]] : [])));
  const answered = fields.filter(({ id, filled }) => filled && own.has(id));
  const isOwn = ({ id, value }: (typeof answered)[number]): boolean =>
    plain(value) === plain(own.get(id) ?? "");
  const partyOf = (id: string): string => id.split(".")[0] ?? "";
  return answered
    .filter(isOwn)
    .filter(({ id }) =>
      answered.some((other) => partyOf(other.id) === partyOf(id) && !isOwn(other)),
    )
    .map(({ id, value, label }) => ({
      code: "supplier-name",
      article: "partijen",
      values: { field: id, label, value },
    }));
}

/** Says that there is a reason, and not which. */
const EMPTY_PHRASE =
  /^(?:reden|toelichting|n\.?v\.?t\.?|niet van toepassing|geen|akkoord|zie (?:boven|tekst|overeenkomst)|idem|wijziging|aangepast|op verzoek|[-–—?.x…]+)\.?$/iu;

export function emptyReasons(_model: ModelAgreement, { deviationTable }: CheckReport): Blocker[] {
  return deviationTable.rows
    .filter(({ reason }) => reason.trim() !== "" && EMPTY_PHRASE.test(reason.trim()))
    .map(({ article, reason }) => ({
      code: "row-empty-reason",
      article,
      values: { article, reason: reason.trim() },
    }));
}
