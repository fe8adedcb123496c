/** Health data and the measures that belong to them, as words a Dutch annex uses. */
import type { Bilingual } from "../text";

export const HEALTH =
  /gezondheid|medisch|pati[eë]nt|di[aä]gnos|medicatie|behandel(?:ing|plan|gegevens|relatie)|zorgdossier|zorgverlen|verzuim|ziekte|\bEPD\b|\bECD\b/iu;

export interface Measure {
  id: string;
  label: Bilingual;
  words: RegExp;
}

/** What article 32 GDPR names and Dutch care asks for (NEN 7510, 7513): without one of these something is amiss. */
export const HEALTH_MEASURES: Measure[] = [
  {
    id: "encryption",
    label: { nl: "versleuteling", en: "encryption" },
    words: /encrypt|versleutel|pseudonimi|\bTLS\b|\bHTTPS\b|\bVPN\b/iu,
  },
  {
    id: "access",
    label: { nl: "toegangsbeheer", en: "access control" },
    words: /toegang|autorisatie|account|wachtwoord|authenticatie/iu,
  },
  {
    id: "standard",
    label: { nl: "een norm (NEN 7510 of ISO 27001)", en: "a standard (NEN 7510 or ISO 27001)" },
    words: /NEN[ -]?7510|ISO(?:\/IEC)?[ -]?27001/iu,
  },
];

/** "Geen versleuteling", "versleuteling wordt niet toegepast", "nog niet": a denial is no measure. */
const DENIED_BEFORE = /\b(?:geen|niet|zonder|nog niet|nooit)\b[^.;,\n]{0,30}$/iu;
const DENIED_BEHIND =
  /^[^.;,\n]{0,40}\b(?:niet (?:toegepast|gebruikt|aanwezig|ingericht|beschikbaar|geïmplementeerd|mogelijk)|ontbreekt|ontbreken|niet van toepassing)\b|^[^.;,\n]{0,12}: ?(?:nee|geen|n\.?v\.?t)/iu;

/** Does a text promise the measure, somewhere and not only deny it? */
export function promises(text: string, { words }: Measure): boolean {
  return [...text.matchAll(new RegExp(words.source, "giu"))].some(
    ({ 0: found, index }) =>
      !DENIED_BEFORE.test(text.slice(0, index)) &&
      !DENIED_BEHIND.test(text.slice(index + found.length)),
  );
}
