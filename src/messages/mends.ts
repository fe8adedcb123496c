/** What ends an obstacle, and what no rule judges: a few words for each. */
import type { Locale } from "./locale";

const MENDS: Record<string, { nl: string; en: string }> = {
  fill: { nl: "Vul het in.", en: "Fill it in." },
  record: {
    nl: "Leg de afwijking vast in de afwijkingentabel, of herstel de modeltekst.",
    en: "Record the deviation in the deviation table, or bring back the standard text.",
  },
  row: {
    nl: "Verbeter de rij in de afwijkingentabel.",
    en: "Correct the row of the deviation table.",
  },
  limb: {
    nl: "Herstel de woorden van het model, of aanvaard dit met een reden.",
    en: "Bring back the words of the standard agreement, or accept this with a reason.",
  },
  gap: {
    nl: "Vul de overeenkomst op dit punt aan, of aanvaard dit met een reden.",
    en: "Add to the agreement on this point, or accept this with a reason.",
  },
  look: { nl: "Lees die plaats en beoordeel.", en: "Read that place and consider." },
  revisions: {
    nl: "Aanvaard of weiger de bijgehouden wijzigingen, of aanvaard ze in een schone versie.",
    en: "Accept or refuse the tracked changes, or accept them in a clean version.",
  },
  comments: {
    nl: "Beantwoord of verwijder de opmerkingen; een verzendkopie laat ze weg.",
    en: "Answer or remove the comments; a copy to send leaves them out.",
  },
  strip: {
    nl: "Een verzendkopie voor een schone versie of voor ondertekening laat dit weg.",
    en: "A copy to send, for a clean version or for signature, leaves this out.",
  },
  mark: { nl: "Haal de aanduiding weg.", en: "Take the mark away." },
  decide: {
    nl: "Herstel de modeltekst, of leg de afwijking met haar reden vast.",
    en: "Bring back the standard text, or record the deviation with its reason.",
  },
  copy: {
    nl: "Werk verder in een exemplaar dat open is.",
    en: "Go on in a copy that is open.",
  },
  update: {
    nl: "Vraag uw beheerder om een nieuwe uitgave van Modeltrouw, en ga zelf na wat er is veranderd.",
    en: "Ask whoever manages Modeltrouw for a newer release, and check yourself what has changed.",
  },
  hidden: {
    nl: "Maak de verborgen tekst zichtbaar of verwijder haar.",
    en: "Show the hidden text, or remove it.",
  },
  dates: {
    nl: "Ga na welke datum klopt, en wijzig de andere.",
    en: "Find out which date is right, and change the other.",
  },
  parties: { nl: "Controleer de partijen.", en: "Check the parties." },
};

/** Code → what to do; the rest is to be looked at. */
const MEND_OF: Record<string, string> = {
  "field-open": "fill",
  "choice-open": "fill",
  "annex-empty": "fill",
  "annex-missing": "fill",
  "limb-blank": "fill",
  "default-name": "fill",
  "supplier-name": "fill",
  "deviation-unrecorded": "record",
  "row-incomplete": "row",
  "row-conflict": "row",
  "row-without-reason": "row",
  "row-empty-reason": "row",
  "row-wrong-article": "row",
  "limb-lost": "limb",
  "limb-weakened": "limb",
  "deviation-rule-touched": "limb",
  "precedence-touched": "limb",
  "limb-not-in-model": "gap",
  "model-incomplete": "gap",
  "proposals-open": "revisions",
  "row-proposed": "revisions",
  "revisions-open": "revisions",
  "comments-open": "comments",
  "text-hidden": "hidden",
  "draft-mark": "mark",
  "properties-travel": "strip",
  "kern-undecided": "decide",
  "document-closed": "copy",
  "measures-unticked": "fill",
  "main-agreement-unnamed": "fill",
  "signature-differs": "parties",
  "signed-before-main": "dates",
  "row-overlaps": "row",
  "legal-data-dated": "update",
  "same-party": "parties",
  "same-number": "parties",
};

/** What to do about an obstacle. */
export function mendText(code: string, locale: Locale): string {
  return MENDS[MEND_OF[code] ?? "look"]?.[locale] ?? "";
}

/** What no rule judges: always said beneath a verdict. */
const NOT_JUDGED: Record<string, { nl: string; en: string }> = {
  roles: {
    nl: "of partijen verwerker en verwerkingsverantwoordelijke zijn",
    en: "whether the parties are processor and controller",
  },
  authority: {
    nl: "de bevoegdheid van de ondertekenaars",
    en: "the authority of those who sign",
  },
  "other-documents": {
    nl: "de Overeenkomst, voorwaarden en andere stukken",
    en: "the main agreement, terms and other documents",
  },
  answers: {
    nl: "of antwoorden juist en maatregelen passend zijn",
    en: "whether answers are right and measures appropriate",
  },
  transfers: { nl: "of een doorgifte rechtmatig is", en: "whether a transfer is lawful" },
  practice: { nl: "de uitvoering in de praktijk", en: "what is done in practice" },
  unread: { nl: "wat niet is gelezen", en: "what was not read" },
  properties: {
    nl: "namen en woorden in de eigenschappen van het bestand: die zijn niet gelezen",
    en: "names and words in the properties of the file: they were not read",
  },
};

export const notJudgedText = (code: string, locale: Locale): string =>
  NOT_JUDGED[code]?.[locale] ?? code;
