/**
 * Collisions between what a row brings and what stands unaltered beside it. Rules are data: words
 * that limit liability, words that refuse such a limit, and the subjects that both speak of.
 */
import { itemsOf } from "./items";
import type { ClauseText } from "./types";

/** Limits liability: "gelimiteerd tot", "ten hoogste", "maximaal". */
const LIMIT =
  /\b(?:gelimiteerd|beperkt(?:\s+is)?\s+tot|beperkt\s+zijn\s+tot|ten\s+hoogste|maximaal|maximum|niet\s+meer\s+(?:dan|bedragen)|gemaximeerd|is\s+beperkt|zijn\s+beperkt|wordt\s+beperkt|limiet|niet\s+aansprakelijk)\b/i;
const LIABILITY = /aansprakelijk|schade|vergoed|boete|vrijwa/i;
/** Refuses a limit or an exclusion of liability. */
const REFUSAL =
  /(?:uitsluiting|beperking|uitgesloten|limiter)[^.;]*\b(?:zijn|is|worden|wordt)\s+(?:uitgesloten|niet\s+toegestaan|nietig|niet\s+van\s+toepassing)\b|geen\s+(?:enkele\s+)?(?:beperking|uitsluiting)|onbeperkt\s+aansprakelijk|niet\s+(?:worden\s+)?(?:beperkt|uitgesloten)|beperking[^.;]*\bvervallen\b/i;
const SUBJECTS: { id: string; pattern: RegExp }[] = [
  { id: "fines", pattern: /boete/i },
  {
    id: "data-loss",
    pattern: /(?:verlies|verminking|vernietiging)[^.;]*gegevens|dataverlies|gegevensverlies/i,
  },
  { id: "intent", pattern: /\bopzet|grove\s+schuld/i },
];

export interface Collision {
  /** "8.2 b)" */
  with: string;
  subject: string;
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.;])\s+|\n/).filter((sentence) => sentence.trim() !== "");
}

/** Sentences that the replacing text has and the lapsing text has not, and that limit liability. */
function newLimits(before: string, after: string): string[] {
  const old = new Set(sentences(before).map((sentence) => sentence.trim().toLowerCase()));
  return sentences(after).filter(
    (sentence) =>
      !old.has(sentence.trim().toLowerCase()) && LIMIT.test(sentence) && LIABILITY.test(sentence),
  );
}

function refusals(clause: ClauseText): { where: string; text: string }[] {
  const items = itemsOf(clause.model);
  const inItems = items
    .filter((item) => REFUSAL.test(item.text))
    .map((item) => ({ where: `${clause.ref} ${item.label})`, text: item.text }));
  if (inItems.length > 0) return inItems;
  return REFUSAL.test(clause.model) ? [{ where: clause.ref, text: clause.model }] : [];
}

/**
 * Places of the same article that refuse the limit which this clause now has.
 * @param changed refs whose text other rows change: what they said is no longer sure.
 */
export function collisions(
  clause: ClauseText,
  after: string,
  clauses: ClauseText[],
  changed: ReadonlySet<string>,
): Collision[] {
  const limits = newLimits(clause.model, after);
  if (limits.length === 0) return [];
  const article = clause.ref.split(".")[0];
  // A limit that names its subject collides where that subject is named; one that names none, everywhere.
  const named = SUBJECTS.filter((subject) => limits.some((limit) => subject.pattern.test(limit)));
  const subjects = named.length > 0 ? named : SUBJECTS;
  return clauses
    .filter(
      (other) =>
        other.ref !== clause.ref && other.ref.split(".")[0] === article && !changed.has(other.ref),
    )
    .flatMap(refusals)
    .flatMap(({ where, text }) => {
      const subject = subjects.find((candidate) => candidate.pattern.test(text));
      return subject ? [{ with: where, subject: subject.id }] : [];
    });
}
