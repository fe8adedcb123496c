/** Texts of "Wat erin moet staan" and readiness on Controleren. */
import type { Texts } from "../locale";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const nl = {
  title: (found: number, total: number) => `Wat erin moet staan (${found} van ${total} gevonden)`,
  lists: { guide: "Volgens de handreiking", gdpr: "Volgens artikel 28 AVG" },
  optionalUnknown:
    "Welke punten de handreiking als optioneel aanmerkt, is onbekend: zij zijn cursief gedrukt en dat is in de bron verloren gegaan.",
  coveredBy: "In",
  status: {
    gedeeltelijk: "gedeeltelijk",
    "niet gevonden": "niet gevonden",
    onbekend: "onbekend",
  },
  limb: {
    gedragen: "gedragen",
    "gedragen (beperkt)": "gedragen, beperkt, zo in het model",
    vervangen: "vervangen door een andere wettige vorm",
    "n.v.t.": "niet van toepassing",
    "mogelijk elders": "mogelijk elders",
    verzwakt: "verzwakt",
    vervallen: "vervallen",
    "niet in het model": "staat niet in het model",
  },
  notJudged: (what: string) => `Niet beoordeeld: ${what}.`,
  readAlso: (places: string) => `Lees ${places}.`,
  state: { changed: "gewijzigd", missing: "ontbreekt", intact: "" },
  lostTitle: (count: number) =>
    plural(count, "verplicht onderdeel is vervallen", "verplichte onderdelen zijn vervallen"),
  lostBy: (refs: string) => `Niet gevonden; ontbreekt: ${refs} van het model.`,
  touches: "Raakt",
  ready: "Geen beletselen gevonden voor ondertekening in wat is gelezen",
  readyText:
    "Dit zegt niet dat de overeenkomst aan de AVG voldoet. Niet beoordeeld: eigen tekst van partijen in de bijlagen, voor zover zij niets schept of beperkt, en of de antwoorden juist zijn.",
  notReady: (count: number) => `Beletselen voor ondertekening (${plural(count, "punt", "punten")})`,
};

const en: typeof nl = {
  title: (found, total) => `Required content (${found} of ${total} found)`,
  lists: { guide: "According to the guide", gdpr: "According to article 28 GDPR" },
  optionalUnknown:
    "Which points the guide marks as optional is not known: they are printed in italics, which the source has lost.",
  coveredBy: "In",
  status: { gedeeltelijk: "in part", "niet gevonden": "not found", onbekend: "unknown" },
  limb: {
    gedragen: "carried",
    "gedragen (beperkt)": "carried, in part, so in the standard agreement",
    vervangen: "replaced by another lawful form",
    "n.v.t.": "does not apply",
    "mogelijk elders": "possibly elsewhere",
    verzwakt: "weakened",
    vervallen: "lost",
    "niet in het model": "not in the standard agreement",
  },
  notJudged: (what) => `Not judged: ${what}.`,
  readAlso: (places) => `Read ${places}.`,
  state: { changed: "changed", missing: "missing", intact: "" },
  lostTitle: (count) =>
    plural(count, "required part has been lost", "required parts have been lost"),
  lostBy: (refs) => `Not found: ${refs} of the standard agreement is missing.`,
  touches: "Touches",
  ready: "No obstacles to signature found in what was read",
  readyText:
    "This does not say that the agreement meets the GDPR. Not judged: the parties' own text in the annexes, where it creates or limits nothing, and whether the answers are right.",
  notReady: (count) => `Obstacles to signature (${plural(count, "point", "points")})`,
};

export const contentsTexts: Texts<typeof nl> = { nl, en };
