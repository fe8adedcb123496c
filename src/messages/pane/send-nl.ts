/** Texts of the page Verzenden, in Dutch. */

export const nl = {
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
    copy: "Naar de verzendkopie",
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
    properties: "Eigenschappen van het bestand",
    hidden: "Verborgen tekst",
    hiddenWords: "woorden",
    furniture: "Kop- en voetteksten",
    by: (count: number, author: string) => `${count} van ${author || "onbekend"}`,
  },
  copy: {
    title: "Verzendkopie",
    what: "Een nieuw bestand zonder onze kenmerken, notities en besluiten; voor een schone versie of ondertekening ook zonder namen, vreemde titels en datums in de eigenschappen. Het wordt na het maken opnieuw gecontroleerd.",
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
