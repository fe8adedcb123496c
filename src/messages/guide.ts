/** Sentences about what the guide finds in the annexes, and about what still blocks signing. */
import type { FindingTexts, FindingValues } from "./findings";
import type { Locale } from "./locale";

export const guideFindings: FindingTexts = {
  "outside-eea-without-ground": {
    nl: ({ country, entry }) =>
      `Doorgifte buiten de EER (${country ?? ""}) zonder grondslag: “${entry ?? ""}”. Noem de grondslag (art. 44 tot en met 46 AVG), bijvoorbeeld modelcontractbepalingen.`,
    en: ({ country, entry }) =>
      `Transfer outside the EEA (${country ?? ""}) without a ground: “${entry ?? ""}”. Name the ground (arts. 44 to 46 GDPR), for example standard contractual clauses.`,
  },
  "outside-eea-needs-permission": {
    nl: ({ country, clause, entry }) =>
      `Artikel ${clause ?? ""} eist voorafgaande schriftelijke toestemming voor verwerking buiten de EER (${country ?? ""}): “${entry ?? ""}”. Ga na of die er is.`,
    en: ({ country, clause, entry }) =>
      `Clause ${clause ?? ""} requires prior written permission for processing outside the EEA (${country ?? ""}): “${entry ?? ""}”. Check that there is one.`,
  },
  "sub-processor-without-name": {
    nl: ({ entry }) => `Subverwerker zonder naam: “${entry ?? ""}”. Noem de naam.`,
    en: ({ entry }) => `Sub-processor without a name: “${entry ?? ""}”. Give the name.`,
  },
  "sub-processor-without-place": {
    nl: ({ names }) =>
      `Van deze subverwerkers staat niet waar zij verwerken: ${names ?? ""}. Noem de plaats of het land.`,
    en: ({ names }) =>
      `It is not said where these sub-processors process: ${names ?? ""}. Give the place or country.`,
  },
  "health-data-without-measures": {
    nl: ({ word, missing }) =>
      `Bijlage 1 noemt gezondheidsgegevens (“${word ?? ""}”), maar bij de beveiligingsmaatregelen ontbreekt: ${missing ?? ""}.`,
    en: ({ word, missing, missingEn }) =>
      `Annex 1 speaks of health data (“${word ?? ""}”), but the security measures lack: ${missingEn ?? missing ?? ""}.`,
  },
  "retention-contradicts-articles": {
    nl: ({ term, clause }) =>
      `De bewaartermijn “${term ?? ""}” strijdt met artikel ${clause ?? ""}: niet langer dan tot het einde van de verwerkersovereenkomst.`,
    en: ({ term, clause }) =>
      `The retention period “${term ?? ""}” contradicts clause ${clause ?? ""}: no longer than until the end of the processor agreement.`,
  },
};

/** What stands in the way of signing: code of src/guide/readiness → sentence. */
const ofDocument: FindingTexts = {
  "no-model": {
    nl: () => "Geen model herkend.",
    en: () => "No model recognised.",
  },
  "model-incomplete": {
    nl: ({ nl }) => `Het model zelf is niet compleet: ${nl ?? ""}`,
    en: ({ en }) => `The model itself is not complete: ${en ?? ""}`,
  },
  "field-open": {
    nl: ({ label }) => `Nog niet ingevuld: ${label ?? ""}.`,
    en: ({ label, labelEn }) => `Not filled in yet: ${labelEn ?? label ?? ""}.`,
  },
  "choice-open": {
    nl: ({ label }) => `Nog te kiezen: ${label ?? ""}.`,
    en: ({ label, labelEn }) => `Still to be chosen: ${labelEn ?? label ?? ""}.`,
  },
  "annex-missing": {
    nl: ({ heading }) => `Bijlage ontbreekt: ${heading ?? ""}.`,
    en: ({ heading }) => `Annex missing: ${heading ?? ""}.`,
  },
  "annex-empty": {
    nl: ({ heading }) => `Bijlage is nog niet ingevuld: ${heading ?? ""}.`,
    en: ({ heading }) => `Annex not filled in yet: ${heading ?? ""}.`,
  },
  "deviation-rule-touched": {
    nl: ({ clause }) =>
      `Artikel ${clause ?? ""} (welke afwijkingen gelden) is gewijzigd of ontbreekt. Beoordeel dit eerst.`,
    en: ({ clause }) =>
      `Clause ${clause ?? ""} (which deviations are valid) was changed or is missing. Consider this first.`,
  },
  "deviation-unrecorded": {
    nl: ({ article }) => `Afwijking niet vastgelegd: ${article ?? ""}.`,
    en: ({ article }) => `Deviation not recorded: ${article ?? ""}.`,
  },
  "row-conflict": {
    nl: ({ article }) => `Rij ${article ?? ""} van de afwijkingentabel klopt niet met de tekst.`,
    en: ({ article }) => `Row ${article ?? ""} of the deviation table does not match the text.`,
  },
  "proposals-open": {
    nl: ({ article }) => `Bijgehouden wijziging nog niet aanvaard of geweigerd: ${article ?? ""}.`,
    en: ({ article }) => `Tracked change not yet accepted or refused: ${article ?? ""}.`,
  },
};

/** More of what stands in the way: what the text lacks, and what was found and nobody looked at yet. */
const found: FindingTexts = {
  "requirement-not-found": {
    nl: ({ source, text }) => `Niet gevonden: ${source ?? ""}, ${text ?? ""}.`,
    en: ({ sourceEn, textEn }) => `Not found: ${sourceEn ?? ""}, ${textEn ?? ""}.`,
  },
  "row-incomplete": {
    nl: ({ article }) => `Rij ${article ?? ""} van de afwijkingentabel is maar deels ingevuld.`,
    en: ({ article }) => `Row ${article ?? ""} of the deviation table is only partly filled in.`,
  },
  "row-without-reason": {
    nl: ({ article }) => `Rij ${article ?? ""} van de afwijkingentabel noemt geen reden.`,
    en: ({ article }) => `Row ${article ?? ""} of the deviation table gives no reason.`,
  },
  "row-wrong-article": {
    nl: ({ article }) =>
      `Rij ${article ?? ""} van de afwijkingentabel haalt de tekst van een ander artikel aan.`,
    en: ({ article }) =>
      `Row ${article ?? ""} of the deviation table quotes the text of another article.`,
  },
  "revisions-open": {
    nl: () => "Het document heeft bijgehouden wijzigingen die niet zijn aanvaard of geweigerd.",
    en: () => "The document has tracked changes that were neither accepted nor refused.",
  },
  "finding-open": {
    nl: ({ count }) =>
      count === "1"
        ? "1 bevinding raakt de tekst van de overeenkomst en moet eerst worden beoordeeld."
        : `${count ?? ""} bevindingen raken de tekst van de overeenkomst en moeten eerst worden beoordeeld.`,
    en: ({ count }) =>
      count === "1"
        ? "1 finding touches the text of the agreement and must be considered first."
        : `${count ?? ""} findings touch the text of the agreement and must be considered first.`,
  },
  "finding-open-at": {
    nl: ({ article, count }) =>
      `Eerst te beoordelen: ${count === "1" ? "1 bevinding" : `${count ?? ""} bevindingen`} bij ${article ?? ""}.`,
    en: ({ article, count }) =>
      `To be considered first: ${count === "1" ? "1 finding" : `${count ?? ""} findings`} at ${article ?? ""}.`,
  },
  "part-unread": {
    nl: ({ count }) =>
      `${count === "1" ? "1 onderdeel van het document is" : `${count ?? ""} onderdelen van het document zijn`} niet gelezen; zie “Niet gelezen”.`,
    en: ({ count }) =>
      `${count === "1" ? "1 part of the document was" : `${count ?? ""} parts of the document were`} not read; see “Not read”.`,
  },
};

export const blockerTexts: FindingTexts = { ...ofDocument, ...found };

/** The sentence of what stands in the way; a code that has none is shown as such, never hidden. */
export function blockerText(
  blocker: { code: string; values: FindingValues },
  locale: Locale,
): string {
  return blockerTexts[blocker.code]?.[locale](blocker.values) ?? blocker.code;
}
