/**
 * Two clauses that stand and no longer agree, since one of them was changed. A table: what the changed
 * one now says, and what another says that does not go with it. "Can": whether they clash is for a lawyer.
 */
import type { Bilingual } from "../requirements";
import type { Matter, Standing } from "./matter";
import { prevailing } from "./says/law";
import { limits } from "./says/money";

interface Clash {
  id: string;
  /** The changed clause now says this and did not before. */
  now: (after: string, before: string) => boolean;
  /** Another clause says that; what is shown is the match. */
  other: RegExp;
  /** Only beside clauses of the same article. */
  near?: true;
  /** Behind "3.7 ↔ 7.3 (“…”): ". */
  why: Bilingual;
}

export interface Contradiction {
  id: string;
  /** The changed clause, as the document counts it. */
  article: string;
  other: string;
  /** Words of the other. */
  words: string;
  why: Bilingual;
}

const fresh =
  (pattern: RegExp) =>
  (after: string, before: string): boolean =>
    pattern.test(after) && !pattern.test(before);

const PROMPT = /onmiddellijk|ogenblikkelijk|terstond|onverwijld/iu;
const NOTICE_TERM = /(?:binnen|uiterlijk) [^.;]{0,30}(?:uur|dagen|werkdagen)/iu;
const AFTER_END = /bewa[^.;]{0,160}(?:na (?:het )?(?:einde|beëindiging|afloop))/iu;
const OWN_USE = /\banonimis|\btrain(?:en|ing)\b|\beigen (?:doel|gebruik)/iu;

const CLASHES: readonly Clash[] = [
  {
    id: "notice",
    now: (after, before) =>
      fresh(NOTICE_TERM)(after, before) &&
      PROMPT.test(before) &&
      /in kennis|meld|informe/iu.test(after),
    other:
      /(?:onmiddellijke reactie|ogenblikkelijk gericht|(?:onmiddellijk|ogenblikkelijk|onverwijld|terstond)[^.;]{0,40}(?:meld|kennis|gericht))/iu,
    near: true,
    why: { nl: "meldt eerder dan de nieuwe termijn", en: "gives notice sooner than the new term" },
  },
  {
    id: "audit-costs",
    now: fresh(/kosten[^.;]{0,80}(?:onderzoek|controle|audit)?[^.;]{0,60}voor rekening van/iu),
    other: /[^.;]{0,20}kosteloos[^.;]{0,20}/iu,
    why: {
      nl: "laat dat werk bij een tekortkoming kosteloos",
      en: "leaves that work free of charge upon a failure",
    },
  },
  {
    id: "consent",
    now: fresh(/algemene (?:en )?(?:voorafgaande )?(?:schriftelijke )?toestemming/iu),
    other: /voor zover \p{L}+ instemt/iu,
    why: { nl: "gaat nog uit van instemming per geval", en: "still assumes consent case by case" },
  },
  {
    id: "transfer",
    now: (after, before) =>
      /\b(?:mag|mogen|kan)\b/iu.test(after) &&
      /toestemming/iu.test(before) &&
      !/toestemming/iu.test(after) &&
      /buiten de/iu.test(after),
    other:
      /(?:buiten de Europese Economische Ruimte|buiten de EER)[^.;]{0,40}toestemming vereist/iu,
    why: { nl: "verwijst nog naar die toestemming", en: "still points at that consent" },
  },
  {
    id: "retention",
    now: fresh(AFTER_END),
    other: /bij beëindiging van de[^.;]{0,30}/iu,
    near: true,
    why: {
      nl: "vraagt dan al te vernietigen of terug te geven",
      en: "asks for deletion or return by then",
    },
  },
  {
    id: "own-use",
    now: fresh(OWN_USE),
    other: /niet voor eigen doeleinden/iu,
    why: { nl: "sluit dat uit", en: "excludes that" },
  },
  {
    id: "cap",
    now: (after, before) => limits(after) && !limits(before),
    other: /(?:uitsluitingen|beperkingen) van aansprakelijkheid[^.;]{0,60}/iu,
    why: {
      nl: "zet uitsluitingen opzij",
      en: "sets exclusions aside",
    },
  },
  {
    id: "precedence",
    now: (after, before) => prevailing(after) !== null && prevailing(after) !== prevailing(before),
    other: /(?:deze |de )Verwerkersovereenkomst prevaleert[^.;]{0,40}/u,
    why: { nl: "laat iets anders voorgaan", en: "lets something else prevail" },
  },
];

const articleOf = (ref: string): string => ref.split(".")[0] ?? ref;

/** The number that the changed clause goes by. */
export const ownRef = ({ deviation: { kind, article, ownNumber } }: Matter): string =>
  kind === "added" ? (ownNumber ?? `na ${article}`) : article;

/** What was found, to a whole word: patterns look a number of signs ahead. */
function wholeWords(text: string, found: RegExpExecArray): string {
  const end = found.index + found[0].length;
  if (!/[\p{L}\d]/u.test(text.charAt(end)) || !/[\p{L}\d]$/u.test(found[0])) return found[0].trim();
  return `${found[0].replace(/\s*[([]?[\p{L}\d]+$/u, "").trim()}…`;
}

function other(clash: Clash, matter: Matter): { standing: Standing; words: string }[] {
  const own = ownRef(matter);
  return matter.others.flatMap((standing) => {
    if (clash.near && articleOf(standing.ref) !== articleOf(own)) return [];
    const found = clash.other.exec(standing.text);
    return found === null ? [] : [{ standing, words: wholeWords(standing.text, found) }];
  });
}

/** What the deviation clashes with, clause by clause. */
export function contradictionsOf(matter: Matter): Contradiction[] {
  const { before, after } = matter;
  if (after === "") return [];
  return CLASHES.flatMap((clash) =>
    clash.now(after, before)
      ? other(clash, matter).map(({ standing: { ref }, words }) => ({
          id: clash.id,
          article: ownRef(matter),
          other: ref,
          words,
          why: clash.why,
        }))
      : [],
  );
}

/** "5.6 (“ogenblikkelijk gericht”) meldt eerder …" */
export const shownClash = ({ other: ref, words, why }: Contradiction): Bilingual => ({
  nl: `${ref} (“${words}”) ${why.nl}`,
  en: `${ref} (“${words}”) ${why.en}`,
});
