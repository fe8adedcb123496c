/** Sentences about what stands in the way in the file, at the signatures and between clauses. */
import type { FindingTexts } from "./finding-texts";
import { propertyList } from "./properties";

const CLOSED: Record<string, { nl: string; en: string }> = {
  final: { nl: "als definitief gemarkeerd", en: "marked as final" },
  signed: { nl: "digitaal ondertekend", en: "digitally signed" },
  protected: { nl: "beveiligd", en: "protected" },
  unsettled: { nl: "zonder zijn instellingen", en: "without its settings" },
};

export const obstacleTexts: FindingTexts = {
  "document-closed": {
    nl: ({ why }) =>
      `Het document is ${CLOSED[why ?? ""]?.nl ?? "gesloten"}; daarin wordt niets geschreven.`,
    en: ({ why }) =>
      `The document is ${CLOSED[why ?? ""]?.en ?? "closed"}; nothing is written in it.`,
  },
  "comments-open": {
    nl: ({ count }) =>
      count === "1"
        ? "1 opmerking staat nog in het document."
        : `${count ?? ""} opmerkingen staan nog in het document.`,
    en: ({ count }) =>
      count === "1"
        ? "1 comment still stands in the document."
        : `${count ?? ""} comments still stand in the document.`,
  },
  "model-older": {
    nl: ({ nl }) => `Er is een nieuwere uitgave van het model. ${nl ?? ""}`,
    en: ({ en }) => `There is a newer edition of the standard agreement. ${en ?? ""}`,
  },
  "model-unverified": {
    nl: () =>
      "De modeltekst komt uit een exemplaar van een ander en is niet naast die van de uitgever gelegd.",
    en: () =>
      "The standard text comes from another's copy and was not held against the publisher's.",
  },
  "law-lapsed": {
    nl: ({ places }) => `Het model noemt een vervallen wet: ${places ?? ""}.`,
    en: ({ places }) => `The standard agreement names a law that has lapsed: ${places ?? ""}.`,
  },
  "model-slips": {
    nl: ({ places }) => `Schrijffouten van het model staan nog in de tekst: ${places ?? ""}.`,
    en: ({ places }) => `Slips of the standard agreement still stand in the text: ${places ?? ""}.`,
  },
  "limb-limited": {
    nl: ({ text }) => `Het model zelf regelt beperkter dan de AVG: ${text ?? ""}.`,
    en: ({ textEn }) =>
      `The standard agreement itself carries less than the GDPR asks: ${textEn ?? ""}.`,
  },
  "draft-mark": {
    nl: ({ text }) => `Het document noemt zich een concept: “${text ?? ""}”.`,
    en: ({ text }) => `The document calls itself a draft: “${text ?? ""}”.`,
  },
  "properties-travel": {
    nl: (values) => `Met het bestand reist mee: “${propertyList(values, "nl")}”.`,
    en: (values) => `Goes along with the file: “${propertyList(values, "en")}”.`,
  },
  "measures-unticked": {
    nl: ({ article }) => `In ${article ?? ""} is geen maatregel aangekruist of genoemd.`,
    en: ({ article }) => `No measure is ticked or named in ${article ?? ""}.`,
  },
  "main-agreement-unnamed": {
    nl: ({ article, head }) =>
      `In ${article ?? ""} is geen Overeenkomst genoemd (“${head ?? ""}”), waar artikelen aan hangen.`,
    en: ({ article, head }) =>
      `No main agreement is named in ${article ?? ""} (“${head ?? ""}”), on which clauses hang.`,
  },
  "signature-differs": {
    nl: ({ label, value }) =>
      `Boven en onder de overeenkomst staat niet hetzelfde bij ${label ?? ""}: ${value ?? ""}.`,
    en: ({ label, value }) =>
      `The head and the foot of the agreement differ in ${label ?? ""}: ${value ?? ""}.`,
  },
  "signed-before-main": {
    nl: ({ label, value, other, since }) =>
      `“${label ?? ""}” (${value ?? ""}) ligt vóór “${other ?? ""}” (${since ?? ""}).`,
    en: ({ label, value, other, since }) =>
      `“${label ?? ""}” (${value ?? ""}) is earlier than “${other ?? ""}” (${since ?? ""}).`,
  },
  "signature-missing": {
    nl: () => "De ondertekening ontbreekt.",
    en: () => "The signatures are missing.",
  },
  "kern-undecided": {
    nl: ({ article }) => `Over deze afwijking in de kern is nog niet beslist: ${article ?? ""}.`,
    en: ({ article }) => `This deviation in the core was not decided on yet: ${article ?? ""}.`,
  },
  "clauses-contradict": {
    nl: ({ article, other, words, why }) =>
      `Kan botsen: ${article ?? ""} met ${other ?? ""} (“${words ?? ""}”), dat ${why ?? ""}.`,
    en: ({ article, other, words, whyEn }) =>
      `Can clash: ${article ?? ""} with ${other ?? ""} (“${words ?? ""}”), which ${whyEn ?? ""}.`,
  },
  "row-overlaps": {
    nl: ({ article }) =>
      `Rij ${article ?? ""} van de afwijkingentabel betreft dezelfde tekst als een andere rij.`,
    en: ({ article }) =>
      `Row ${article ?? ""} of the deviation table is about the same text as another row.`,
  },
  "copy-differs": {
    nl: ({ article }) => `Een tweede tekst van ${article || "de overeenkomst"} luidt anders.`,
    en: ({ article }) => `A second text of ${article || "the agreement"} reads otherwise.`,
  },
  "text-deceives": {
    nl: ({ article }) =>
      `De tekst leest op papier anders dan in het bestand${article ? `: ${article}` : ""}.`,
    en: ({ article }) =>
      `The text reads otherwise on paper than in the file${article ? `: ${article}` : ""}.`,
  },
  "text-hidden": {
    nl: () => "Het document bevat verborgen tekst; die is niet gelezen.",
    en: () => "The document has hidden text, which was not read.",
  },
  "outside-binds": {
    nl: ({ count, article }) =>
      `${count === "1" ? "1 zin" : `${count ?? ""} zinnen`} buiten de overeenkomst ${count === "1" ? "raakt" : "raken"} haar${article ? ` (${article})` : ""}.`,
    en: ({ count, article }) =>
      `${count === "1" ? "1 sentence" : `${count ?? ""} sentences`} outside the agreement ${count === "1" ? "touches" : "touch"} it${article ? ` (${article})` : ""}.`,
  },
  "reference-off": {
    nl: ({ article }) =>
      `Een verwijzing of begrip klopt niet meer${article ? `: ${article}` : ""}.`,
    en: ({ article }) => `A reference or term is no longer right${article ? `: ${article}` : ""}.`,
  },
};
