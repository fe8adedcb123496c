/** Texts of the overview: what is open, how heavy, what is next. */
import type { Texts } from "../locale";

const nl = {
  facts: {
    model: "Model",
    source: "Brontekst",
    edited: "Bewerkt door",
    also: "Lijkt ook op",
    actsFor: "Wij zijn",
  },
  certainty: {
    sure: "zeker herkend",
    likely: "waarschijnlijk herkend",
    partly: "deels herkend",
  },
  chosen: "door u gekozen",
  edition: (name: string, version: string) =>
    name.includes(version) ? name : `${name}, ${version}`,
  deviations: (count: number) =>
    count === 0
      ? "Geen afwijkingen van het model"
      : count === 1
        ? "1 afwijking van het model"
        : `${count} afwijkingen van het model`,
  viaTable: (count: number) =>
    count === 1
      ? "1 lid wijkt af via Bijlage 4: de tekst volgt het model, de bijlage gaat voor."
      : `${count} leden wijken af via Bijlage 4: de tekst volgt het model, de bijlage gaat voor.`,
  ranks: { kern: "kern", inhoudelijk: "inhoudelijk", bewoording: "bewoording" },
  next: {
    kern: (count: number) =>
      count === 1 ? "Beoordeel de kernafwijking" : `Beoordeel de ${count} kernafwijkingen`,
    open: (count: number) =>
      count === 1 ? "Beoordeel de afwijking" : `Beoordeel de ${count} afwijkingen`,
    findings: (count: number) =>
      count === 1 ? "Bekijk de bevinding" : `Bekijk de ${count} bevindingen`,
    fill: (count: number) =>
      count === 1 ? "Vul het open veld in" : `Vul de ${count} open velden in`,
    send: "Naar Verzenden",
  },
  heaviest: "Zwaarste eerst",
  handled: (done: number, all: number) => `${done} van ${all} afgehandeld`,
  law: "Art. 28 AVG en Bijlage 4",
  table: "Bijlage 4",
  limbs: (lost: number, weakened: number) =>
    [
      lost > 0 ? `${lost} ${lost === 1 ? "onderdeel" : "onderdelen"} vervallen` : "",
      weakened > 0 ? `${weakened} verzwakt` : "",
    ]
      .filter(Boolean)
      .join(", "),
  limbsCarried: "Art. 28 AVG: geen onderdeel vervallen of verzwakt",
  unrecorded: (count: number, all: number, clause: string) =>
    `${count} van ${all} niet vastgelegd in Bijlage 4: volgens ${clause} niet geldig`,
  allRecorded: "Alle afwijkingen zijn vastgelegd in Bijlage 4",
  decisive: (count: number) =>
    count === 1
      ? "1 bevinding raakt de overeenkomst"
      : `${count} bevindingen raken de overeenkomst`,
  unread: (count: number) =>
    count === 1 ? "1 deel is niet gelezen" : `${count} delen zijn niet gelezen`,
  filled: (filled: number, total: number) => `${filled} van ${total} ingevuld`,
  goOn: (label: string) => `Verder bij ${label}`,
  send: "Verzenden",
  unseen: "Wat met het bestand meereist (namen, eigenschappen), wordt bij Verzenden nagegaan.",
  purpose: {
    negotiation: "Onderhandeling",
    clean: "Schone versie",
    signature: "Ondertekening",
  },
  obstacles: (count: number) =>
    count === 0 ? "geen beletselen gevonden" : count === 1 ? "1 beletsel" : `${count} beletselen`,
  obstaclesLeft: (count: number) =>
    count === 1 ? "1 beletsel zo gelaten" : `${count} beletselen zo gelaten`,
  checked: (time: string) => `Gecontroleerd om ${time}.`,
  aid: "Hulpmiddel, geen juridisch advies.",
  again: "Controleer opnieuw",
  check: "Controleer",
  stale: "Het document is sinds de controle gewijzigd.",
  empty: {
    title: "Nog geen overeenkomst",
    text: "Het document is leeg. Begin met een model, of open een overeenkomst om te controleren.",
    guide: "Welk model past?",
    guideText: "Enkele vragen over rol en zorg. Daarna een model, met de reden.",
    choose: "Of kies zelf",
    relation: {
      processor: "verwerker",
      "joint-controllers": "gezamenlijk verantwoordelijken",
      "independent-controllers": "zelfstandig verantwoordelijken",
    },
  },
};

const en: typeof nl = {
  facts: {
    model: "Model",
    source: "Source text",
    edited: "Edited by",
    also: "Also resembles",
    actsFor: "We are",
  },
  certainty: {
    sure: "recognised with certainty",
    likely: "probably recognised",
    partly: "recognised in part",
  },
  chosen: "chosen by you",
  edition: (name, version) => (name.includes(version) ? name : `${name}, ${version}`),
  deviations: (count) =>
    count === 0
      ? "No deviations from the standard agreement"
      : count === 1
        ? "1 deviation from the standard agreement"
        : `${count} deviations from the standard agreement`,
  viaTable: (count) =>
    count === 1
      ? "1 clause deviates through Annex 4: the text follows the standard agreement, the annex prevails."
      : `${count} clauses deviate through Annex 4: the text follows the standard agreement, the annex prevails.`,
  ranks: { kern: "core", inhoudelijk: "of substance", bewoording: "wording" },
  next: {
    kern: (count) =>
      count === 1 ? "Consider the core deviation" : `Consider the ${count} core deviations`,
    open: (count) => (count === 1 ? "Consider the deviation" : `Consider the ${count} deviations`),
    findings: (count) => (count === 1 ? "See the finding" : `See the ${count} findings`),
    fill: (count) => (count === 1 ? "Fill in the open blank" : `Fill in the ${count} open blanks`),
    send: "Go to Send",
  },
  heaviest: "Heaviest first",
  handled: (done, all) => `${done} of ${all} handled`,
  law: "Art. 28 GDPR and Annex 4",
  table: "Annex 4",
  limbs: (lost, weakened) =>
    [
      lost > 0 ? `${lost} ${lost === 1 ? "part" : "parts"} lost` : "",
      weakened > 0 ? `${weakened} weakened` : "",
    ]
      .filter(Boolean)
      .join(", "),
  limbsCarried: "Art. 28 GDPR: no part lost or weakened",
  unrecorded: (count, all, clause) =>
    `${count} of ${all} not recorded in Annex 4: not valid under ${clause}`,
  allRecorded: "All deviations are recorded in Annex 4",
  decisive: (count) =>
    count === 1 ? "1 finding touches the agreement" : `${count} findings touch the agreement`,
  unread: (count) => (count === 1 ? "1 part was not read" : `${count} parts were not read`),
  filled: (filled, total) => `${filled} of ${total} filled in`,
  goOn: (label) => `Go on at ${label}`,
  send: "Send",
  unseen: "What goes along with the file (names, properties) is looked at under Send.",
  purpose: { negotiation: "Negotiation", clean: "Clean version", signature: "Signature" },
  obstacles: (count) =>
    count === 0 ? "no obstacles found" : count === 1 ? "1 obstacle" : `${count} obstacles`,
  obstaclesLeft: (count) =>
    count === 1 ? "1 obstacle left as it is" : `${count} obstacles left as they are`,
  checked: (time) => `Checked at ${time}.`,
  aid: "An aid, not legal advice.",
  again: "Check again",
  check: "Check",
  stale: "The document was changed since the check.",
  empty: {
    title: "No agreement yet",
    text: "The document is empty. Begin with a standard agreement, or open an agreement to check it.",
    guide: "Which one fits?",
    guideText: "A few questions about roles and care. Then an agreement, with the reason.",
    choose: "Or choose one yourself",
    relation: {
      processor: "processor",
      "joint-controllers": "joint controllers",
      "independent-controllers": "independent controllers",
    },
  },
};

export const overviewTexts: Texts<typeof nl> = { nl, en };
