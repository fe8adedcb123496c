/** Texts of the page Verzenden: the purpose, what stands in its way, what was not judged. */
import type { Texts } from "../locale";

const nl = {
  purpose: "Waarvoor?",
  purposes: {
    negotiation: "Onderhandeling",
    clean: "Schone versie",
    signature: "Ondertekening",
  },
  forPurpose: {
    negotiation: "voor onderhandeling",
    clean: "voor een schone versie",
    signature: "voor ondertekening",
  },
  obstacles: (count: number) => (count === 1 ? "1 beletsel" : `${count} beletselen`),
  counts: (purpose: string, core: number, other: number) =>
    core > 0 && other > 0
      ? `${purpose}: ${core} kern, ${other} overig`
      : core > 0
        ? `${purpose}: kern`
        : purpose,
  none: (purpose: string) => `Geen beletselen gevonden ${purpose} in wat is gelezen`,
  noneText: "Dit zegt niet dat de overeenkomst aan de AVG voldoet.",
  notJudgedParts: (count: number) =>
    count === 1 ? "Niet beoordeeld: 1 punt." : `Niet beoordeeld: ${count} punten.`,
  leftOnly: (count: number) =>
    count === 1
      ? "1 beletsel zo gelaten, verder geen gevonden"
      : `${count} beletselen zo gelaten, verder geen gevonden`,
  core: "Kern",
  other: "Overig",
  warnings: "Staan niet in de weg",
  left: (count: number) => `Zo gelaten (${count})`,
  leave: "Zo laten",
  takeBack: "Maak ongedaan",
  leftDone: "Zo gelaten: op dit apparaat onthouden.",
  acts: {
    record: "Leg vast",
    fill: "Vul in",
    choose: "Kies",
    review: "Loop ze na",
    row: "Verbeter de rij",
    insert: "Voeg in",
    look: "Bekijk",
    place: (place: string) => `Naar ${place}`,
  },
  notJudged: "Niet beoordeeld",
  parts: (words: number, article: string) =>
    `Eigen tekst van partijen in ${article} (${words === 1 ? "1 woord" : `${words} woorden`})`,
  aid: "Hulpmiddel, geen juridisch advies.",
  none2: "Er is nog niets te verzenden: het document volgt geen model.",
};

const en: typeof nl = {
  purpose: "What for?",
  purposes: { negotiation: "Negotiation", clean: "Clean version", signature: "Signature" },
  forPurpose: {
    negotiation: "for negotiation",
    clean: "for a clean version",
    signature: "for signature",
  },
  obstacles: (count) => (count === 1 ? "1 obstacle" : `${count} obstacles`),
  counts: (purpose, core, other) =>
    core > 0 && other > 0
      ? `${purpose}: ${core} core, ${other} other`
      : core > 0
        ? `${purpose}: core`
        : purpose,
  none: (purpose) => `No obstacles found ${purpose} in what was read`,
  noneText: "This does not say that the agreement meets the GDPR.",
  notJudgedParts: (count) =>
    count === 1 ? "Not judged: 1 point." : `Not judged: ${count} points.`,
  leftOnly: (count) =>
    count === 1
      ? "1 obstacle left as it is, no other found"
      : `${count} obstacles left as they are, no other found`,
  core: "Core",
  other: "Other",
  warnings: "Stand in no way",
  left: (count) => `Left as they are (${count})`,
  leave: "Leave as it is",
  takeBack: "Undo",
  leftDone: "Left as it is: remembered on this device.",
  acts: {
    record: "Record",
    fill: "Fill in",
    choose: "Choose",
    review: "Go through them",
    row: "Correct the row",
    insert: "Insert",
    look: "See",
    place: (place) => `To ${place}`,
  },
  notJudged: "Not judged",
  parts: (words, article) =>
    `The parties' own text in ${article} (${words === 1 ? "1 word" : `${words} words`})`,
  aid: "An aid, not legal advice.",
  none2: "There is nothing to send yet: the document follows no standard agreement.",
};

export const sendTexts: Texts<typeof nl> = { nl, en };
