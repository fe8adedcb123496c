/** Retention periods that run on after the end of the agreement, and those that the law sets in care. */
import type { Bilingual } from "../text";

const NUMBER =
  "\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|achttien|twintig|vierentwintig|dertig|zesendertig|zestig";
const UNIT = "jaar|jaren|maand|maanden|week|weken|dag|dagen";
const TERM = new RegExp(
  `\\b(${NUMBER})(?: \\([^)]*\\))? ?(${UNIT})(?![\\p{L}])(?: na (?!afloop|(?:het |de )?(?:einde|be[eë]indiging))[^.;,\\n]{2,40})?`,
  "iu",
);
const ENDLESS = /onbepaald(?:e tijd|e duur)?\b|onbeperkt|voor altijd|permanent|blijvend/iu;
const AFTERWARDS = /[^.;\n]*\bna (?:(?:het|de) )?(?:einde|be[eë]indiging|afloop)[^.;\n]*/iu;
const NOT_LONGER =
  /(?:tot|uiterlijk|niet langer dan)[^.;\n]*(?:einde|be[eë]indiging|looptijd|duur)/iu;

const NUMBERS: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  twaalf: 12,
  vijftien: 15,
  achttien: 18,
  twintig: 20,
  vierentwintig: 24,
  dertig: 30,
  zesendertig: 36,
  zestig: 60,
};
const MONTHS: Readonly<Record<string, number>> = { j: 12, m: 1, w: 12 / 52, d: 12 / 365 };

/** A term in months, whatever its unit: "2 jaar" and "24 maanden" are one and the same. */
export function monthsOf(text: string): number | null {
  const [, number = "", unit = ""] = TERM.exec(text) ?? [];
  const count = NUMBERS[number.toLowerCase()] ?? Number(number);
  const each = MONTHS[unit.charAt(0).toLowerCase()];
  return number === "" || Number.isNaN(count) || each === undefined ? null : count * each;
}

/** Under a year a term ends within the agreement's own, as a rule: ours, no law's. */
const YEAR = 12;

/**
 * The period that cannot be squared with "no longer than until the end of this agreement", as the text
 * puts it: a year or more, no end at all, or a time after the end. Shorter periods, the legal period
 * without a number, and "tot einde overeenkomst" can be.
 */
export function contradictingPeriod(text: string): string | null {
  const after = AFTERWARDS.exec(text)?.[0].trim();
  if (after && !/(?:direct|onmiddellijk|terstond|meteen) na/iu.test(after)) return after;
  const endless = ENDLESS.exec(text)?.[0];
  if (endless) return endless;
  const term = TERM.exec(text)?.[0].trim();
  const months = monthsOf(text);
  return term && months !== null && months >= YEAR && !NOT_LONGER.test(text) ? term : null;
}

export interface LegalPeriod {
  months: number;
  about: RegExp;
  source: Bilingual;
}

/** What the law sets in care. Read 27 November 2026: forgen.nl, dirkzwager.nl on the act of 1 January 2020. */
export const CARE_PERIODS: readonly LegalPeriod[] = [
  {
    months: 20 * YEAR,
    about: /dossier|medisch|pati[eë]nt|behandel/iu,
    source: {
      nl: "het medisch dossier: twintig jaar na de laatste wijziging (art. 7:454 lid 3 BW, sinds 1-1-2020)",
      en: "the medical file: twenty years after its last change (art. 7:454(3) Dutch Civil Code, since 1-1-2020)",
    },
  },
];

/** Another number of years than the law's, where the text or what it is about is what the law speaks of. */
export function otherThanLegal(term: string, about: string): LegalPeriod | null {
  const months = monthsOf(term);
  if (months === null || months < 5 * YEAR) return null;
  return CARE_PERIODS.find((one) => one.about.test(about) && one.months !== months) ?? null;
}
