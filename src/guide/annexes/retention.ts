/** Retention periods that run on after the end of the agreement. */

const NUMBER =
  "\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig";
const YEARS = new RegExp(`\\b(?:${NUMBER})(?: \\([^)]*\\))? ?(?:jaar|jaren)(?![\\p{L}])`, "iu");
const ENDLESS = /onbepaalde tijd|onbeperkt|voor altijd|permanent|blijvend/iu;
const AFTERWARDS = /[^.;\n]*\bna (?:(?:het|de) )?(?:einde|be[eë]indiging|afloop)[^.;\n]*/iu;
const NOT_LONGER =
  /(?:tot|uiterlijk|niet langer dan)[^.;\n]*(?:einde|be[eë]indiging|looptijd|duur)/iu;

/**
 * The period that cannot be squared with "no longer than until the end of this agreement", as the text
 * puts it: a number of years, no end at all, or a time after the end. Periods under a year, the legal
 * period without a number, and "tot einde overeenkomst" can be.
 */
export function contradictingPeriod(text: string): string | null {
  const after = AFTERWARDS.exec(text)?.[0].trim();
  if (after && !/(?:direct|onmiddellijk|terstond|meteen) na/iu.test(after)) return after;
  const endless = ENDLESS.exec(text)?.[0];
  if (endless) return endless;
  const years = YEARS.exec(text)?.[0];
  return years && !NOT_LONGER.test(text) ? years : null;
}
