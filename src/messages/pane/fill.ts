/** Texts of the page Invullen. */
import type { Texts } from "../locale";

/** By the codes of src/clauses/answer-check. */
const faults = {
  kvk: "Een KvK-nummer heeft acht cijfers.",
  "enterprise-digits": "Een Belgisch ondernemingsnummer heeft tien cijfers en begint met 0 of 1.",
  "enterprise-checksum":
    "Het controlegetal van dit ondernemingsnummer klopt niet. Kijk of er een cijfer is verwisseld.",
  postcode: "Een Nederlandse postcode heeft vier cijfers en twee letters, zoals 1234 AB.",
  email: "Dit is geen volledig e-mailadres.",
  phone: "Dit is geen volledig telefoonnummer, zoals 020 123 45 67 of +31 20 123 45 67.",
  date: "Schrijf de datum als 1 januari 2026 of 1-1-2026.",
  "date-impossible": "Deze dag bestaat niet.",
  amount: "Schrijf het bedrag als € 1.250,00.",
  characters: "Hierin staat een teken dat Word niet kan bewaren. Typ het antwoord opnieuw.",
};

const nl = {
  faults,
  beside:
    "Hier staat meer dan het veld vraagt. Bij het controleren kan dat tellen als tekst die u aan de overeenkomst toevoegt.",
  reading: "De invulvelden worden gelezen.",
  writing: "De antwoorden worden in het document gezet.",
  rereading: "Opnieuw lezen",
  filled: (count: number, total: number) => `${count} van ${total} ingevuld`,
  choices: "Keuzes",
  write: (count: number) =>
    count === 0 ? "In het document zetten" : `In het document zetten (${count})`,
  drop: "Niet bewaren",
  written: (count: number) =>
    count === 1
      ? "1 antwoord staat in het document."
      : `${count} antwoorden staan in het document.`,
  openLeft: (labels: string) => `Nog niet overal ingevuld: ${labels}.`,
  openPlaces: (label: string, places: number) =>
    places === 1 ? `${label} (1 plaats)` : `${label} (${places} plaatsen)`,
  openAgain:
    "Uw antwoorden zijn hier bewaard. Druk nogmaals op “In het document zetten”; wat er al staat, blijft staan.",
  commented: (labels: string) =>
    `Niet overal ingevuld, omdat er een opmerking bij staat die Word dan zou verwijderen: ${labels}. Vul dit in het document zelf in.`,
  untracked:
    "Word heeft dit niet als wijziging bijgehouden: de wederpartij ziet het niet als voorstel.",
  show: (label: string) => `Toon ${label} in het document`,
  shown: (label: string) => `${label} is geselecteerd in het document.`,
  differs: (values: string) =>
    `Het document geeft hier verschillende antwoorden: ${values}. Wat u hier invult, komt overal te staan.`,
  partlyOpen: (open: number) =>
    open === 1 ? "Op 1 plaats staat dit nog niet." : `Op ${open} plaatsen staat dit nog niet.`,
  fillOpen: "Overal invullen",
  closed:
    "Dit veld is in het document vergrendeld of aan andere gegevens gekoppeld en wordt niet gewijzigd.",
  nowhere: "Hiervoor is in de tekst geen plaats gevonden. Vul het in het document zelf in.",
  ownText: "Hier staat een tekst die het model niet kent. Een keuze vervangt die tekst.",
  lapses: (clauses: string) => `Met deze keuze vervalt lid ${clauses}, met wat daarin is ingevuld.`,
  changed: {
    title: "Het document is intussen gewijzigd.",
    text: (labels: string) => `Er staat nu iets anders dan hier te zien was: ${labels}.`,
    overwrite: "Vervangen door mijn antwoord",
    keep: "Laten staan",
  },
  held: (labels: string) =>
    `Niet ingevuld, omdat daar een veld, noot, opmerking of inhoudsbesturingselement van een ander staat: ${labels}. Vul dit in het document zelf in.`,
  left: (labels: string) =>
    `Niet ingevuld, omdat het veld vergrendeld is of niet meer in het document staat: ${labels}.`,
  row: (number: number, text: string) => `Rij ${number}: ${text}`,
  emptyRow: "leeg",
  addRow: "Rij toevoegen",
  removeRow: (number: number) => `Rij ${number} verwijderen`,
  removeAsk: (number: number) => `Rij ${number} is ingevuld. Verwijderen?`,
  remove: "Verwijderen",
  keepRow: "Behouden",
  rowAdded: "De rij is toegevoegd.",
  rowRemoved: "De rij is verwijderd.",
  lastRow: "De laatste rij blijft staan; maak haar leeg als zij niet nodig is.",
  tracked: "Als bijgehouden wijziging",
  untrackable:
    "Hier verandert een antwoord dat er al staat. Deze versie van Word kan dat niet als wijziging bijhouden.",
  profile: "Mijn gegevens invullen als",
  profileUsed: (count: number) =>
    count === 0
      ? "Uw gegevens vullen hier geen open veld."
      : count === 1
        ? "1 open veld is voorgesteld uit uw gegevens."
        : `${count} open velden zijn voorgesteld uit uw gegevens.`,
  noProfile: "Gegevens van uw organisatie bewaren",
  none: {
    title: "Hier is niets om in te vullen.",
    text: "Er staan geen invulvelden van Modeltrouw, en de tekst volgt geen van de modellen. Voeg bij Opstellen een overeenkomst of formulier in.",
    compose: "Naar Opstellen",
  },
  inText: {
    title: "Deze overeenkomst heeft geen invulvelden.",
    text: "Uw antwoorden komen in de tekst zelf, op elke plaats die het model daarvoor heeft. Wat er al staat, wijzigt alleen waar u het hier wijzigt.",
  },
};

const en: typeof nl = {
  faults: {
    kvk: "A Dutch Chamber of Commerce number has eight digits.",
    "enterprise-digits": "A Belgian enterprise number has ten digits and begins with 0 or 1.",
    "enterprise-checksum":
      "The check digits of this enterprise number are wrong. See whether digits were swapped.",
    postcode: "A Dutch postcode has four digits and two letters, such as 1234 AB.",
    email: "This is not a complete e-mail address.",
    phone: "This is not a complete telephone number, such as 020 123 45 67 or +31 20 123 45 67.",
    date: "Write the date as 1 januari 2026 or 1-1-2026: the agreement is in Dutch.",
    "date-impossible": "There is no such day.",
    amount: "Write the amount as € 1.250,00.",
    characters: "This holds a character that Word cannot keep. Type the answer again.",
  },
  beside:
    "This says more than the blank asks for. A check may count that as text added to the agreement.",
  reading: "Reading the blanks.",
  writing: "Putting the answers in the document.",
  rereading: "Read again",
  filled: (count, total) => `${count} of ${total} filled in`,
  choices: "Choices",
  write: (count) => (count === 0 ? "Put in the document" : `Put in the document (${count})`),
  drop: "Discard",
  written: (count) =>
    count === 1 ? "1 answer is in the document." : `${count} answers are in the document.`,
  openLeft: (labels) => `Not filled in everywhere yet: ${labels}.`,
  openPlaces: (label, places) =>
    places === 1 ? `${label} (1 place)` : `${label} (${places} places)`,
  openAgain:
    "Your answers are kept here. Press “Put in the document” again; what stands there already stays.",
  commented: (labels) =>
    `Not filled in everywhere, because of a comment that Word would remove: ${labels}. Fill this in in the document itself.`,
  untracked: "Word did not track this as a change: the other party does not see it as a proposal.",
  show: (label) => `Show ${label} in the document`,
  shown: (label) => `${label} is selected in the document.`,
  differs: (values) =>
    `The document gives different answers here: ${values}. What you enter goes everywhere.`,
  partlyOpen: (open) => (open === 1 ? "1 place is still open." : `${open} places are still open.`),
  fillOpen: "Fill in everywhere",
  closed: "This blank is locked in the document or bound to other data and is not changed.",
  nowhere: "No place for this was found in the text. Fill it in in the document itself.",
  ownText: "There is a text here that the standard agreement does not know. A choice replaces it.",
  lapses: (clauses) => `With this choice clause ${clauses} lapses, with what was filled in there.`,
  changed: {
    title: "The document was changed in the meantime.",
    text: (labels) => `It now says something else than was shown here: ${labels}.`,
    overwrite: "Replace by my answer",
    keep: "Leave it",
  },
  held: (labels) =>
    `Not filled in, because a field, note, comment or content control of somebody else stands there: ${labels}. Fill this in in the document itself.`,
  left: (labels) => `Not filled in, because the blank is locked or gone: ${labels}.`,
  row: (number, text) => `Row ${number}: ${text}`,
  emptyRow: "empty",
  addRow: "Add row",
  removeRow: (number) => `Remove row ${number}`,
  removeAsk: (number) => `Row ${number} is filled in. Remove it?`,
  remove: "Remove",
  keepRow: "Keep",
  rowAdded: "The row was added.",
  rowRemoved: "The row was removed.",
  lastRow: "The last row stays; empty it when it is not needed.",
  tracked: "As a tracked change",
  untrackable:
    "This changes an answer that stands there already. This version of Word cannot track that as a change.",
  profile: "Fill in my details as",
  profileUsed: (count) =>
    count === 0
      ? "Your details fill no open blank here."
      : count === 1
        ? "1 open blank is proposed from your details."
        : `${count} open blanks are proposed from your details.`,
  noProfile: "Keep your organisation's details",
  none: {
    title: "There is nothing to fill in here.",
    text: "There are no blanks of Modeltrouw, and the text follows none of the standard agreements. Insert an agreement or form on Compose.",
    compose: "Go to Compose",
  },
  inText: {
    title: "This agreement has no blanks of ours.",
    text: "Your answers go into the text itself, at every place that the standard agreement has for them. What stands there already changes only where you change it here.",
  },
};

export const fillTexts: Texts<typeof nl> = { nl, en };
