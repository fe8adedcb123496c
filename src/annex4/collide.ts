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

/** Says that a clause goes on beside it: "laat artikel 8.6 onverlet", "artikel 8.2, onder a en b, blijft van toepassing". */
const SPARES =
  /\bonverlet\b|\bonverminderd\b|\bblij(?:ft|ven)\b[^.;]*\bvan\s+(?:toepassing|kracht)\b/i;
/** "8.2", "8.2, onder a en b". */
const NAMED =
  /(?<!\d[.\d]*)(\d+\.\d+)(?:,?\s+(?:aanhef\s+en\s+)?(?:onder|sub)\s+((?:[a-z]\b\)?(?:\s*,\s*|\s+en\s+)?)+))?/gi;

/** Places that the text itself leaves as they are: "8.6", "8.2 a)". */
function spared(after: string): Set<string> {
  // A number holds a full stop of its own: it ends no sentence.
  const said = after.split(/(?<=[.;])\s+|\n/).filter((one) => SPARES.test(one));
  const named = said.flatMap((one) => [...one.matchAll(NAMED)]);
  return new Set(
    named.flatMap(([, ref = "", items]) =>
      items === undefined
        ? [ref]
        : [...items.matchAll(/\b[a-z]\b/gi)].map(([item]) => `${ref} ${item.toLowerCase()})`),
    ),
  );
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
  const beside = spared(after);
  // A limit that names its subject collides where that subject is named; one that names none, everywhere.
  const named = SUBJECTS.filter((subject) => limits.some((limit) => subject.pattern.test(limit)));
  const subjects = named.length > 0 ? named : SUBJECTS;
  return clauses
    .filter(
      (other) =>
        other.ref !== clause.ref && other.ref.split(".")[0] === article && !changed.has(other.ref),
    )
    .flatMap(refusals)
    .filter(({ where }) => !beside.has(where) && !beside.has(where.split(" ")[0] ?? where))
    .flatMap(({ where, text }) => {
      const subject = subjects.find((candidate) => candidate.pattern.test(text));
      return subject ? [{ with: where, subject: subject.id }] : [];
    });
}
