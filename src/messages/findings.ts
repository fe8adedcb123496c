/**
 * A sentence for every finding of the comparison and of Bijlage 4: code → Dutch and English. Short,
 * and saying what to do where there is something to do.
 */
import { quoted } from "./quoted";
import type { Locale, Texts } from "./locale";
import { bindingTexts } from "./binding";
import { inPart } from "./parts";
import { tableFindings } from "./findings-table";
import { outsideFindings } from "./findings-outside";
import { guideFindings } from "./guide";
import type { FindingTexts, FindingValues } from "./finding-texts";

export type { FindingSentence, FindingTexts, FindingValues } from "./finding-texts";

const renumbered: Texts<Record<string, string>> = {
  nl: {
    article: "Artikel",
    clause: "Lid",
    item: "Onderdeel",
    definition: "Begrip",
    recital: "Overweging",
  },
  en: {
    article: "Article",
    clause: "Clause",
    item: "Item",
    definition: "Term",
    recital: "Recital",
  },
};
const fallback: Texts<Record<string, string>> = {
  nl: {
    difference:
      "Een lid is zo lang of zo sterk gewijzigd dat het verschil niet tot op het woord is bepaald.",
    moved:
      "Er zijn zo veel leden verplaatst dat niet elke verplaatsing is gevolgd. Wat niet is gevolgd, staat er als ontbrekend en als toegevoegd.",
    marks:
      "Voetnoten, opmerkingen, bladwijzers, velden en controletekens zijn niet geteld: het document is zonder deze tekens gelezen.",
    gap: "Op één plaats is zo veel achter elkaar gewijzigd dat leden daar alleen aan hun nummer zijn herkend.",
  },
  en: {
    difference:
      "A clause is so long or so much changed that its difference was not traced to the word.",
    moved:
      "So many clauses were moved that not every move was traced. What was not traced is listed as missing and as added.",
    marks:
      "Notes, comments, bookmarks, fields and proofing marks were not counted: the document was read without them.",
    gap: "In one place so much was changed in a row that clauses there were recognised by their numbers alone.",
  },
};

/** References stand inside quotes of ours nowhere: "overweging a" needs no article before it. */
const was = (values: FindingValues): string => (values["was"] ?? "").replace(/^overweging /, "");

const bodyFindings: FindingTexts = {
  "field-open": {
    nl: ({ label }) => `Nog niet ingevuld: ${label ?? ""}.`,
    en: ({ label, labelEn }) => `Not filled in yet: ${labelEn ?? label ?? ""}.`,
  },
  "choice-open": {
    nl: ({ label }) => `Nog te kiezen: ${label ?? ""}.`,
    en: ({ label, labelEn }) => `Still to be chosen: ${labelEn ?? label ?? ""}.`,
  },
  "choice-open-here": {
    nl: ({ label, rest }) => `Hier nog te kiezen: ${label ?? ""}. Elders staat ${rest ?? ""}.`,
    en: ({ labelEn, restEn }) =>
      `Still to be chosen here: ${labelEn ?? ""}. Elsewhere it is ${restEn ?? ""}.`,
  },
  "choice-contradicts": {
    nl: ({ here, rest }) =>
      `Hier is ${here ?? ""} gekozen, in de rest van het document ${rest ?? ""}. Maak de keuze overal gelijk.`,
    en: ({ hereEn, restEn }) =>
      `${hereEn ?? ""} is chosen here, ${restEn ?? ""} in the rest of the document. Make the choice the same everywhere.`,
  },
  "answer-binds": {
    nl: ({ what, sentence, annex }) =>
      `Eigen tekst ${bindingTexts.nl[what ?? ""] ?? "schept of beperkt een verplichting"}: “${quoted(sentence)}” Deze tekst is niet met het model vergeleken. Ga na of hij in de overeenkomst${annex ? ` of in Bijlage ${annex}` : ""} thuishoort.`,
    en: ({ what, sentence, annex }) =>
      `Own text ${bindingTexts.en[what ?? ""] ?? "creates or limits a duty"}: “${quoted(sentence)}” It was not compared with the model. Consider whether it belongs in the agreement${annex ? ` or in Annex ${annex}` : ""}.`,
  },
  "struck-through": {
    nl: ({ text }) =>
      `Doorgehaald, niet verwijderd: “${quoted(text)}” telt als tekst. Verwijder deze woorden of haal de doorhaling weg.`,
    en: ({ text }) =>
      `Struck through, not deleted: “${quoted(text)}” counts as text. Delete these words or take the line through them away.`,
  },
  "invisible-words": {
    nl: ({ text, part }) =>
      `Tekst die niemand kan zien${inPart(part, "nl")}: “${quoted(text)}” Wat niet te zien is, telt niet mee als tekst. Maak de woorden zichtbaar of verwijder ze.`,
    en: ({ text, part }) =>
      `Text that nobody can see${inPart(part, "en")}: “${quoted(text)}” What cannot be seen does not count as text. Make the words visible or delete them.`,
  },
  "lookalike-letters": {
    nl: ({ text, part }) =>
      `Letters die op elkaar lijken${inPart(part, "nl")}: in “${quoted(text)}” staan letters van een ander alfabet. Op papier leest het als het woord zelf, maar zoeken vindt het niet. Typ het woord opnieuw.`,
    en: ({ text, part }) =>
      `Letters that look alike${inPart(part, "en")}: “${quoted(text)}” has letters of another alphabet. On paper it reads as the word itself, but a search does not find it. Type the word again.`,
  },
  "direction-marks": {
    nl: ({ text, reads, part }) =>
      `Richtingtekens${inPart(part, "nl")}: in het bestand staat “${quoted(text)}”, op papier leest u “${quoted(reads)}”. Wat op papier staat, is vergeleken. Verwijder de tekens.`,
    en: ({ text, reads, part }) =>
      `Direction marks${inPart(part, "en")}: the file has “${quoted(text)}”, on paper it reads “${quoted(reads)}”. What stands on paper was compared. Delete the marks.`,
  },
  "split-digits": {
    nl: ({ text, reads, part }) =>
      `Gesplitst getal${inPart(part, "nl")}: “${quoted(text)}” lijkt ${reads ?? ""}, maar er staat iets tussen de cijfers. Typ het getal opnieuw.`,
    en: ({ text, reads, part }) =>
      `Split number${inPart(part, "en")}: “${quoted(text)}” looks like ${reads ?? ""}, but something stands between the digits. Type the number again.`,
  },
  "annex-missing": {
    nl: ({ heading, annex }) =>
      `Ontbreekt in het document: ${heading ?? `Bijlage ${annex ?? ""}`}.`,
    en: ({ heading, annex }) => `Missing from the document: ${heading ?? `Annex ${annex ?? ""}`}.`,
  },
  renumbered: {
    nl: (v) =>
      `Hernummerd: ${renumbered.nl[v["what"] ?? ""] ?? "Lid"} ${was(v)} van het model is hier ${v["now"] ?? ""}. Dit is geen afwijking.`,
    en: (v) =>
      `Renumbered: ${renumbered.en[v["what"] ?? ""] ?? "Clause"} ${was(v)} of the model is ${v["now"] ?? ""} here. This is no deviation.`,
  },
  "reference-broken": {
    nl: ({ cited, likely }) =>
      `Verwijzing naar ${cited ?? ""}: dat staat niet in dit document.${likely ? ` Waarschijnlijk is ${likely} bedoeld.` : ""}`,
    en: ({ cited, likely }) =>
      `Reference to ${cited ?? ""}: this document has no such place.${likely ? ` Probably ${likely} is meant.` : ""}`,
  },
  "reference-shifted": {
    nl: ({ cited, likely }) =>
      `Verwijzing naar ${cited ?? ""}: door de hernummering staat daar nu iets anders.${likely ? ` Het bedoelde lid is hier ${likely}.` : ""}`,
    en: ({ cited, likely }) =>
      `Reference to ${cited ?? ""}: after renumbering something else stands there.${likely ? ` The clause meant is ${likely} here.` : ""}`,
  },
  "term-undefined": {
    nl: ({ term }) => `“${term ?? ""}” is met een hoofdletter geschreven, maar niet gedefinieerd.`,
    en: ({ term }) => `“${term ?? ""}” is written with a capital but not defined.`,
  },
  "term-defined-twice": {
    nl: ({ term }) => `“${term ?? ""}” is tweemaal gedefinieerd.`,
    en: ({ term }) => `“${term ?? ""}” is defined twice.`,
  },
  "term-unused": {
    nl: ({ term }) => `“${term ?? ""}” is gedefinieerd, maar wordt niet meer gebruikt.`,
    en: ({ term }) => `“${term ?? ""}” is defined but no longer used.`,
  },
  mixture: {
    nl: ({ name, share }) =>
      `Het document bevat ook tekst van een ander model (${name ?? ""}, ${share ?? ""}% van de leden). Controleer welk model bedoeld is.`,
    en: ({ name, share }) =>
      `The document also holds text of another model (${name ?? ""}, ${share ?? ""}% of its clauses). Check which model is meant.`,
  },
  "second-copy": {
    nl: ({ count }) =>
      `De tekst van het model staat meer dan eens in het document (${count ?? ""} leden, onderdelen of begrippen nog een keer). Eén exemplaar is met het model vergeleken, het andere met dat ene: wat verschilt, staat per lid bij de bevindingen.`,
    en: ({ count }) =>
      `The document holds the model's text more than once (${count ?? ""} clauses, items or terms again). One copy was compared with the model, the other with that one: what differs is told clause by clause among the findings.`,
  },
  "model-note": {
    nl: ({ nl }) => nl ?? "",
    en: ({ en, nl }) => en ?? nl ?? "",
  },
  fallback: {
    nl: ({ what }) =>
      fallback.nl[what ?? ""] ??
      "Het document is zo groot dat een deel grover is vergeleken. Controleer de afwijkingen zelf na.",
    en: ({ what }) =>
      fallback.en[what ?? ""] ??
      "The document is so large that part of it was compared more coarsely. Check the deviations yourself.",
  },
};

export const findingTexts: FindingTexts = {
  ...bodyFindings,
  ...outsideFindings,
  ...tableFindings,
  ...guideFindings,
};

/** The sentence of a finding; a code that has none is shown as such, never hidden. */
export function findingText(
  finding: { code: string; values: FindingValues },
  locale: Locale,
): string {
  const sentence = findingTexts[finding.code]?.[locale];
  if (sentence) return sentence(finding.values);
  return locale === "nl" ? `Bevinding (${finding.code}).` : `Finding (${finding.code}).`;
}
