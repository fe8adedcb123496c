/** Sentences about what the guide finds in the annexes, and about what still blocks signing. */
import type { FindingTexts, FindingValues } from "./finding-texts";
import type { Locale } from "./locale";
import { obstacleTexts } from "./obstacles";

export const guideFindings: FindingTexts = {
  "outside-eea-without-ground": {
    nl: ({ country, entry, adequacy }) =>
      `Doorgifte buiten de EER (${country ?? ""}) zonder grondslag: “${entry ?? ""}”. ${adequacy ? `Er is een ${adequacy}; noem dat de ontvanger eronder valt, of een andere grondslag (art. 46 AVG).` : "Noem de grondslag (art. 44 tot en met 46 AVG), bijvoorbeeld modelcontractbepalingen."}`,
    en: ({ country, entry, adequacyEn }) =>
      `Transfer outside the EEA (${country ?? ""}) without a ground: “${entry ?? ""}”. ${adequacyEn ? `There is an ${adequacyEn}; say that the recipient falls under it, or name another ground (art. 46 GDPR).` : "Name the ground (arts. 44 to 46 GDPR), for example standard contractual clauses."}`,
  },
  "outside-eea-needs-permission": {
    nl: ({ country, clause, entry, adequacy }) =>
      `Artikel ${clause ?? ""} eist voorafgaande schriftelijke toestemming voor verwerking buiten de EER (${country ?? ""}${adequacy ? `; ${adequacy}` : ""}): “${entry ?? ""}”. Ga na of die er is.`,
    en: ({ country, clause, entry, adequacyEn }) =>
      `Clause ${clause ?? ""} requires prior written permission for processing outside the EEA (${country ?? ""}${adequacyEn ? `; ${adequacyEn}` : ""}): “${entry ?? ""}”. Check that there is one.`,
  },
  "outside-eea-clause-changed": {
    nl: ({ country, clause, entry, adequacy }) =>
      `Verwerking buiten de EER (${country ?? ""}${adequacy ? `; ${adequacy}` : ""}): “${entry ?? ""}”. Artikel ${clause ?? ""}, dat daarvoor toestemming vroeg, is gewijzigd of ontbreekt: beoordeel beide samen.`,
    en: ({ country, clause, entry, adequacyEn }) =>
      `Processing outside the EEA (${country ?? ""}${adequacyEn ? `; ${adequacyEn}` : ""}): “${entry ?? ""}”. Clause ${clause ?? ""}, which asked permission for it, was changed or is missing: consider both together.`,
  },
  "retention-other-than-legal": {
    nl: ({ term, legal }) =>
      `De bewaartermijn “${term ?? ""}” is een andere dan die van de wet voor ${legal ?? ""}. Ga na om welke gegevens het gaat.`,
    en: ({ term, legalEn }) =>
      `The retention period “${term ?? ""}” is another than the law's for ${legalEn ?? ""}. Check which data it is about.`,
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
  "limb-lost": {
    nl: ({ source, text, because }) =>
      `Vervallen: ${text ?? ""} (${source ?? ""})${because ? `: “${because}”` : ""}.`,
    en: ({ sourceEn, textEn, because }) =>
      `Lost: ${textEn ?? ""} (${sourceEn ?? ""})${because ? `: “${because}”` : ""}.`,
  },
  "limb-weakened": {
    nl: ({ source, text, because }) =>
      `Verzwakt: ${text ?? ""} (${source ?? ""})${because ? `: “${because}”` : ""}.`,
    en: ({ sourceEn, textEn, because }) =>
      `Weakened: ${textEn ?? ""} (${sourceEn ?? ""})${because ? `: “${because}”` : ""}.`,
  },
  "limb-elsewhere": {
    nl: ({ source, text, elsewhere }) =>
      `Mogelijk elders: ${text ?? ""} (${source ?? ""}); lees ${elsewhere ?? ""}.`,
    en: ({ sourceEn, textEn, elsewhere }) =>
      `Possibly elsewhere: ${textEn ?? ""} (${sourceEn ?? ""}); read ${elsewhere ?? ""}.`,
  },
  "limb-not-in-model": {
    nl: ({ source, text }) => `Staat niet in het model zelf: ${text ?? ""} (${source ?? ""}).`,
    en: ({ sourceEn, textEn }) =>
      `Not in the standard agreement itself: ${textEn ?? ""} (${sourceEn ?? ""}).`,
  },
  "limb-blank": {
    nl: ({ source, text, article }) =>
      `Nog in te vullen in ${article ?? ""}: ${text ?? ""} (${source ?? ""}).`,
    en: ({ sourceEn, textEn, article }) =>
      `Still to be filled in in ${article ?? ""}: ${textEn ?? ""} (${sourceEn ?? ""}).`,
  },
  "precedence-touched": {
    nl: ({ article }) =>
      `Artikel ${article ?? ""} (wat bij strijd voorgaat) is gewijzigd of ontbreekt. Wat hieronder gedragen is, geldt slechts voor zover een ander stuk niet anders bepaalt; dat is niet gelezen.`,
    en: ({ article }) =>
      `Clause ${article ?? ""} (what prevails in case of conflict) was changed or is missing. What is carried holds only as far as another document does not say otherwise; that was not read.`,
  },
  "same-party": {
    nl: ({ value }) => `Beide partijen hebben dezelfde naam: “${value ?? ""}”.`,
    en: ({ value }) => `Both parties have the same name: “${value ?? ""}”.`,
  },
  "same-number": {
    nl: ({ value }) => `Beide partijen hebben hetzelfde KvK-nummer: ${value ?? ""}.`,
    en: ({ value }) => `Both parties have the same Chamber of Commerce number: ${value ?? ""}.`,
  },
  "default-name": {
    nl: ({ label, value }) => `${label ?? ""}: “${value ?? ""}” is een voorbeeldnaam.`,
    en: ({ label, value }) => `${label ?? ""}: “${value ?? ""}” is an example of a name.`,
  },
  "supplier-name": {
    nl: ({ label, value }) =>
      `${label ?? ""}: “${value ?? ""}” is van de leverancier van het model; andere gegevens van deze partij zijn dat niet.`,
    en: ({ label, value }) =>
      `${label ?? ""}: “${value ?? ""}” is of the supplier whose model this is; other details of this party are not.`,
  },
  "legal-data-dated": {
    nl: ({ date }) =>
      `De wettelijke lijsten (landen, normen, termijnen) zijn meer dan een jaar oud (${date ?? ""}): niet meer zeker.`,
    en: ({ date }) =>
      `The lists of law (countries, norms, periods) are more than a year old (${date ?? ""}): no longer certain.`,
  },
  "row-empty-reason": {
    nl: ({ article, reason }) =>
      `Rij ${article ?? ""} van de afwijkingentabel noemt als reden alleen “${reason ?? ""}”.`,
    en: ({ article, reason }) =>
      `Row ${article ?? ""} of the deviation table gives only “${reason ?? ""}” as its reason.`,
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
  "row-proposed": {
    nl: ({ article, author }) =>
      `Rij ${article ?? ""} van de afwijkingentabel is alleen voorgesteld${author ? ` (${author})` : ""}: zij legt pas iets vast als zij is aanvaard.`,
    en: ({ article, author }) =>
      `Row ${article ?? ""} of the deviation table is only proposed${author ? ` (${author})` : ""}: it records nothing until it is accepted.`,
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

export const blockerTexts: FindingTexts = { ...ofDocument, ...found, ...obstacleTexts };

/** The sentence of what stands in the way; a code that has none is shown as such, never hidden. */
export function blockerText(
  blocker: { code: string; values: FindingValues },
  locale: Locale,
): string {
  return blockerTexts[blocker.code]?.[locale](blocker.values) ?? blocker.code;
}
