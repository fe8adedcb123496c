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
  leftToo: (count: number) => `Daarnaast zo gelaten: ${count}.`,
  leave: "Zo laten",
  takeBack: "Maak ongedaan",
  takenBack: "Het beletsel staat weer open.",
  leftDone: "Zo gelaten: op dit apparaat onthouden.",
  openFields: (count: number, names: string) => `${count} invulvelden open: ${names}.`,
  unrecorded: (articles: string, count: number) =>
    `Niet in de afwijkingentabel vastgelegd: ${count} bepalingen (${articles}).`,
  acts: {
    record: "Leg vast in Bijlage 4",
    reason: "Geef de reden",
    restore: (place: string) => `Herstel ${place}`,
    fill: "Vul in",
    choose: "Kies",
    review: "Loop ze na",
    row: "Naar de rij",
    insert: (annex: string) => `Voeg bijlage ${annex} in`,
    look: "Bekijk",
    read: "Lees ze",
    compose: "Voeg in",
    again: "Controleer opnieuw",
    model: "Kies een model",
    place: (place: string) => `Naar ${place}`,
    show: (place: string) => (place === "" ? "Toon in het document" : `Toon ${place}`),
  },
  travels: {
    title: "Reist mee",
    looking: "Het bestand wordt nagelopen.",
    changes: "Bijgehouden wijzigingen",
    comments: "Opmerkingen",
    properties: "Namen en woorden in de eigenschappen",
    hidden: "Verborgen tekst",
    hiddenWords: "woorden",
    furniture: "Kop- en voetteksten",
    by: (count: number, author: string) => `${count} van ${author || "onbekend"}`,
  },
  copy: {
    title: "Verzendkopie",
    what: "Een nieuw bestand zonder onze kenmerken, notities en besluiten. Het wordt na het maken opnieuw gecontroleerd.",
    comments: "Opmerkingen die meegaan",
    comment: (author: string, text: string) => `${author || "onbekend"}: “${text}”`,
    proposals: (count: number) =>
      count === 1
        ? "In de kopie wordt 1 bijgehouden wijziging geaccepteerd"
        : `In de kopie worden ${count} bijgehouden wijzigingen geaccepteerd`,
    accept: (count: number) =>
      count === 1
        ? "Accepteer de wijziging in een verzendkopie"
        : `Accepteer alle ${count} in een verzendkopie`,
    make: "Maak verzendkopie",
    makeAnyway: "Maak toch een verzendkopie",
    making: "De kopie wordt gemaakt en gecontroleerd.",
    fileName: (name: string) => (name === "" ? "kopie.docx" : `${name}-kopie.docx`),
    made: (name: string) => `Verzendkopie gemaakt: ${name} staat bij uw downloads.`,
    same: "Opnieuw gecontroleerd: dezelfde uitkomst als dit document.",
    obstacles: (standing: number, left: number) =>
      [
        standing > 0 ? (standing === 1 ? "1 beletsel open" : `${standing} beletselen open`) : "",
        left > 0 ? `${left} zo gelaten` : "",
      ]
        .filter(Boolean)
        .join(", ") + ".",
    taken: (what: string) => `Eruit gehaald: ${what}.`,
    along: (what: string) => `Reist mee: ${what}.`,
    opened: "De verzendkopie staat open in een eigen venster. Sla haar daar op.",
  },
  report: {
    title: "Verslag",
    for: "Voor",
    audiences: {
      client: "cliënt",
      officer: "functionaris gegevensbescherming",
      counterparty: "wederpartij",
    },
    notes: "Met notities van ons",
    counterparty:
      "Zonder gewicht, voordeel, onderdelen van de wet, standpunten en notities: alleen wat afwijkt.",
    make: "Maak verslag",
    otherForm: "In een andere vorm",
    docx: "Als Word-document (.docx)",
    html: "Als webpagina (.html)",
    table: "Kopieer als tabel",
    making: "Het verslag wordt gemaakt.",
    fileName: (name: string, audience: string) =>
      `${name === "" ? "Document" : name}, verslag voor ${audience}`,
    made: (name: string) => `Verslag gemaakt: ${name} staat bij uw downloads.`,
    copied: "De tabel is gekopieerd. Plak haar in een document, mail of rekenblad.",
    byHand: "Kopieer de tabel hieronder.",
    unsaved: "nog niet opgeslagen document",
    opened: "Het verslag staat open in een eigen venster. Sla het daar op.",
  },
  noDownloads:
    "Word voor Mac neemt van een paneel geen bestand aan: het nieuwe bestand gaat open in een eigen venster.",
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
  leftToo: (count) => `Left as they are besides: ${count}.`,
  leave: "Leave as it is",
  takeBack: "Undo",
  takenBack: "The obstacle is open again.",
  leftDone: "Left as it is: remembered on this device.",
  openFields: (count, names) => `${count} fields open: ${names}.`,
  unrecorded: (articles, count) =>
    `Not recorded in the deviation table: ${count} clauses (${articles}).`,
  acts: {
    record: "Record in Annex 4",
    reason: "Give the reason",
    restore: (place) => `Restore ${place}`,
    fill: "Fill in",
    choose: "Choose",
    review: "Go through them",
    row: "To the row",
    insert: (annex) => `Insert annex ${annex}`,
    look: "See",
    read: "Read them",
    compose: "Insert",
    again: "Check again",
    model: "Choose a standard agreement",
    place: (place) => `To ${place}`,
    show: (place) => (place === "" ? "Show in the document" : `Show ${place}`),
  },
  travels: {
    title: "Goes along",
    looking: "The file is being looked through.",
    changes: "Tracked changes",
    comments: "Comments",
    properties: "Names and words in the properties",
    hidden: "Hidden text",
    hiddenWords: "words",
    furniture: "Headers and footers",
    by: (count, author) => `${count} by ${author || "unknown"}`,
  },
  copy: {
    title: "Copy to send",
    what: "A new file without our marks, notes and decisions. It is checked again once it is made.",
    comments: "Comments that go along",
    comment: (author, text) => `${author || "unknown"}: “${text}”`,
    proposals: (count) =>
      count === 1
        ? "1 tracked change is accepted in the copy"
        : `${count} tracked changes are accepted in the copy`,
    accept: (count) =>
      count === 1 ? "Accept the change in a copy to send" : `Accept all ${count} in a copy to send`,
    make: "Make a copy to send",
    makeAnyway: "Make a copy to send anyway",
    making: "The copy is being made and checked.",
    fileName: (name) => (name === "" ? "copy.docx" : `${name}-copy.docx`),
    made: (name) => `Copy made: ${name} is among your downloads.`,
    same: "Checked again: the same outcome as this document.",
    obstacles: (standing, left) =>
      [
        standing > 0 ? (standing === 1 ? "1 obstacle open" : `${standing} obstacles open`) : "",
        left > 0 ? `${left} left as they are` : "",
      ]
        .filter(Boolean)
        .join(", ") + ".",
    taken: (what) => `Taken out: ${what}.`,
    along: (what) => `Goes along: ${what}.`,
    opened: "The copy to send is open in a window of its own. Save it there.",
  },
  report: {
    title: "Report",
    for: "For",
    audiences: {
      client: "client",
      officer: "data protection officer",
      counterparty: "the other side",
    },
    notes: "With our notes",
    counterparty:
      "Without weight, favour, requirements of the law, positions and notes: only what deviates.",
    make: "Make the report",
    otherForm: "In another form",
    docx: "As a Word document (.docx)",
    html: "As a web page (.html)",
    table: "Copy as a table",
    making: "The report is being made.",
    fileName: (name, audience) => `${name === "" ? "Document" : name}, report for ${audience}`,
    made: (name) => `Report made: ${name} is among your downloads.`,
    copied: "The table was copied. Paste it in a document, mail or sheet.",
    byHand: "Copy the table below.",
    unsaved: "document not saved yet",
    opened: "The report is open in a window of its own. Save it there.",
  },
  noDownloads:
    "Word for the Mac takes no file from a pane: the new file opens in a window of its own.",
  notJudged: "Not judged",
  parts: (words, article) =>
    `The parties' own text in ${article} (${words === 1 ? "1 word" : `${words} words`})`,
  aid: "An aid, not legal advice.",
  none2: "There is nothing to send yet: the document follows no standard agreement.",
};

export const sendTexts: Texts<typeof nl> = { nl, en };
