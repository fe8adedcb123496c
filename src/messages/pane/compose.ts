/** Texts of the page Opstellen. */
import type { Texts } from "../locale";

/** What the cursor may stand in where text of a model does not belong (src/word/spot.ts). */
export type Around = "table" | "part" | "contents" | "field" | "control";

const AROUND: Record<Around, readonly [nl: string, en: string]> = {
  table: ["een tabel", "a table"],
  part: ["een artikel, bijlage of formulier", "an article, annex or form"],
  contents: ["een inhoudsopgave", "a table of contents"],
  field: ["een veld van Word", "a field of Word"],
  control: ["een inhoudsbesturingselement", "a content control"],
};

/** Why a page was not turned for a wide table (src/word/insert-part.ts). */
export type Upright = "costs" | "refused" | "unread";

const UPRIGHT: Record<Upright, readonly [nl: string, en: string]> = {
  costs: [
    "het blad hier kantelen zou kopteksten, kolommen of nummers van het document veranderen",
    "turning the page here would change headers, columns or numbers of the document",
  ],
  refused: ["deze Word maakt hier geen sectie-einde", "this Word makes no section break here"],
  unread: [
    "Word gaf niet door hoe de pagina hier is",
    "Word did not tell what the page is like here",
  ],
};

const nl = {
  model: "Modelovereenkomst",
  edition: (publisher: string, version: string) => `${publisher}, uitgave ${version}`,
  consent: (publisher: string) =>
    `De tekst is van ${publisher}. Vraag de uitgever om toestemming voordat u hem verder verspreidt.`,
  consentUnknown:
    "De uitgever is niet bekend. Ga na van wie de tekst is voordat u hem verder verspreidt.",
  what: "Wat invoegen",
  whole: "De hele overeenkomst",
  articles: "Artikelen",
  clauses: "Leden",
  annexes: "Bijlagen",
  forms: "Formulieren",
  where: "Waar",
  cursor: "Bij de cursor",
  end: "Aan het einde",
  contents: "Met inhoudsopgave",
  contentsHint: "De paginanummers vult Word in: klik in de inhoudsopgave en druk op F9.",
  pagesNumbered: "Onder aan de pagina’s staat nu een paginanummer.",
  pagesNot: "De pagina’s kregen geen nummer: Word liet de voettekst niet schrijven.",
  pagesUnknown:
    "Of de pagina’s een nummer kregen, is niet bekend: Word antwoordde niet. Kijk onder aan een pagina.",
  tracked: "Als bijgehouden wijziging",
  trackedHint: "De wederpartij ziet de invoeging als voorstel.",
  untrackable: "Deze versie van Word kan een invoeging niet als wijziging bijhouden.",
  insert: "Invoegen",
  inserting: "De tekst wordt ingevoegd. In Word op het web duurt dit enkele seconden.",
  done: (what: string) => `Ingevoegd: ${what}.`,
  doneAfter: (what: string, around: Around) =>
    `Ingevoegd: ${what}. De cursor stond in ${AROUND[around][0]}; de tekst staat daarachter.`,
  calledHere: (number: string) => `In dit document is dat ${number}.`,
  articleHere: (number: string) => `artikel ${number}`,
  upright: (why: Upright) => `De brede tabel staat rechtop, in kleine letters: ${UPRIGHT[why][0]}.`,
  shifted:
    "De artikelen daarna zijn opgeschoven. Verwijzingen naar hun nummers schuiven niet mee: loop ze na.",
  insertAtEnd: "Aan het einde invoegen",
  doneUnconfirmed: (what: string) =>
    `Word meldde een fout, maar de tekst staat wel in het document: ${what}. Loop haar na voordat u verdergaat.`,
  clauseDone: (ref: string, number: string) =>
    `Ingevoegd: lid ${ref} van het model, hier ${number}`,
  clauseAlone: (ref: string, number: string) =>
    number === ""
      ? `Ingevoegd: lid ${ref} van het model. Het heeft hier geen nummer.`
      : `Ingevoegd: lid ${ref} van het model. Het staat op zichzelf en houdt zijn nummer ${number}`,
  unnumbered: (texts: readonly string[]) =>
    texts.length === 1
      ? `Word heeft het nummer van één alinea niet overgenomen: “${texts[0] ?? ""}…”. Zet haar in de lijst, of maak de invoeging ongedaan met Ctrl+Z.`
      : `Word heeft de nummers van ${texts.length} alinea’s niet overgenomen, te beginnen bij “${texts[0] ?? ""}…”. Maak de invoeging ongedaan met Ctrl+Z en probeer het in de bureaubladversie van Word.`,
  untracked:
    "Word heeft dit niet als wijziging bijgehouden: de wederpartij ziet het niet als voorstel.",
  untagged:
    "Word heeft de invulvelden niet meegenomen: Invullen vindt hier niets, Controleren werkt wel.",
  choosePart: "Kies een artikel, lid, bijlage of formulier",
  chooseFirst: "Kies eerst een onderdeel.",
  insertPart: "Onderdeel invoegen",
  partOf: (name: string) => `Van ${name}.`,
  other: "Andere overeenkomst",
  otherText: (name: string) =>
    `Dit document bevat al ${name}. Een tweede komt erachter of bij de cursor, en vraagt eerst uw akkoord.`,
  missing: {
    title: "Ontbreekt in dit document",
    count: (count: number) =>
      count === 1
        ? "1 onderdeel van het model staat er niet."
        : `${count} onderdelen van het model staan er niet.`,
    clause: "lid ontbreekt; ook als afwijking gemeld",
    annex: "bijlage ontbreekt; komt aan het einde",
    toCard: (name: string) => `Naar ${name}`,
    insert: (name: string) => `Voeg ${name} in`,
  },
  second: {
    title: "Tweede overeenkomst invoegen?",
    text: (standing: string, second: string) =>
      `Dit document bevat al ${standing}. ${second} komt erbij; de antwoorden in ${standing} blijven staan. Ongedaan maken kan in één keer.`,
    agree: (second: string) => `Voeg ${second} erbij in`,
    cancel: "Annuleer",
  },
  next: {
    title: "Wat nu?",
    fill: "Vul de velden in",
    overview: "Naar het overzicht",
  },
  looseEnds: "Dit lid leunt op tekst die hier ontbreekt.",
  partiesCalled: (names: readonly { from: string; to: string }[]) =>
    `De partijen heten in de ingevoegde tekst zoals in dit document: ${names.map(({ from, to }) => `“${to}” voor ${from}`).join(" en ")}.`,
  partiesDerived:
    "Wie welke rol heeft, staat er niet in woorden; het volgt uit die namen. Ga na of het klopt.",
  partiesUnknown: (roles: readonly string[]) =>
    `Dit document zegt niet wie ${roles.join(" en wie ")} is. De ingevoegde tekst noemt ze zoals het model: vervang of definieer ${roles.length > 1 ? "die namen" : "die naam"}.`,
  partiesUnread: (roles: readonly string[]) =>
    `Hoe de partijen in dit document heten, kon niet worden nagegaan. De ingevoegde tekst noemt ze zoals het model (${roles.join(", ")}): vervang ${roles.length > 1 ? "die namen" : "die naam"} waar dit document andere gebruikt.`,
  looseUnknown:
    "Of dit lid leunt op tekst die hier ontbreekt, kon niet worden nagegaan: Word gaf het document niet.",
  looseTerms: (terms: string) => `Niet gedefinieerd in dit document: ${terms}.`,
  looseReferences: (places: string) =>
    `Verwijst, met de nummers van het model, naar: ${places}. Controleer deze verwijzingen.`,
  own: "Mijn gegevens invullen als",
  ownNot: "Niet invullen",
  agreementName: (name: string) => `de overeenkomst ${name}`,
  verbatim: "De tekst wordt woordelijk ingevoegd. De invulvelden zijn grijs.",
};

const en: typeof nl = {
  model: "Standard agreement",
  edition: (publisher, version) => `${publisher}, edition ${version}`,
  consent: (publisher) =>
    `The text belongs to ${publisher}. Ask the publisher's consent before you spread it further.`,
  consentUnknown:
    "The publisher is not known. Find out whose text it is before you spread it further.",
  what: "What to insert",
  whole: "The whole agreement",
  articles: "Articles",
  clauses: "Clauses",
  annexes: "Annexes",
  forms: "Forms",
  where: "Where",
  cursor: "At the cursor",
  end: "At the end",
  contents: "With a table of contents",
  contentsHint: "Word fills in the page numbers: click in the table of contents and press F9.",
  pagesNumbered: "The pages now have a number at the foot.",
  pagesNot: "The pages got no number: Word did not let the footer be written.",
  pagesUnknown:
    "Whether the pages got a number is not known: Word did not answer. Look at the foot of a page.",
  tracked: "As a tracked change",
  trackedHint: "The other party sees the insertion as a proposal.",
  untrackable: "This version of Word cannot track an insertion as a change.",
  insert: "Insert",
  inserting: "Inserting the text. In Word on the web this takes several seconds.",
  done: (what) => `Inserted: ${what}.`,
  doneAfter: (what, around) =>
    `Inserted: ${what}. The cursor was inside ${AROUND[around][1]}; the text stands after it.`,
  calledHere: (number) => `In this document it is ${number}.`,
  articleHere: (number) => `article ${number}`,
  upright: (why) => `The wide table stands upright, in small letters: ${UPRIGHT[why][1]}.`,
  shifted:
    "The articles below have moved up. References to their numbers do not move with them: look them through.",
  insertAtEnd: "Insert at the end",
  doneUnconfirmed: (what) =>
    `Word reported an error, but the text does stand in the document: ${what}. Read it through before you go on.`,
  clauseDone: (ref, number) => `Inserted: clause ${ref} of the standard agreement, here ${number}`,
  clauseAlone: (ref, number) =>
    number === ""
      ? `Inserted: clause ${ref} of the standard agreement. It has no number here.`
      : `Inserted: clause ${ref} of the standard agreement. It stands by itself and keeps its number ${number}`,
  unnumbered: (texts) =>
    texts.length === 1
      ? `Word lost the number of one paragraph: “${texts[0] ?? ""}…”. Put it in the list, or undo the insertion with Ctrl+Z.`
      : `Word lost the numbers of ${texts.length} paragraphs, beginning with “${texts[0] ?? ""}…”. Undo the insertion with Ctrl+Z and try desktop Word.`,
  untracked: "Word did not track this as a change: the other party does not see it as a proposal.",
  untagged: "Word did not take the blanks along: Fill in finds nothing here, Check does work.",
  choosePart: "Choose an article, clause, annex or form",
  chooseFirst: "Choose a part first.",
  insertPart: "Insert a part",
  partOf: (name) => `Of ${name}.`,
  other: "Another agreement",
  otherText: (name) =>
    `This document holds ${name} already. A second one comes behind it or at the cursor, and asks first.`,
  missing: {
    title: "Missing in this document",
    count: (count) =>
      count === 1
        ? "1 part of the standard agreement is not there."
        : `${count} parts of the standard agreement are not there.`,
    clause: "clause missing; told as a deviation too",
    annex: "annex missing; comes at the end",
    toCard: (name) => `To ${name}`,
    insert: (name) => `Insert ${name}`,
  },
  second: {
    title: "Insert a second agreement?",
    text: (standing, second) =>
      `This document holds ${standing} already. ${second} is added; the answers in ${standing} stay. It can be undone at once.`,
    agree: (second) => `Add ${second}`,
    cancel: "Cancel",
  },
  next: {
    title: "What now?",
    fill: "Fill in the blanks",
    overview: "To the overview",
  },
  looseEnds: "This clause leans on text that is missing here.",
  partiesCalled: (names) =>
    `The inserted text calls the parties as this document does: ${names.map(({ from, to }) => `“${to}” for ${from}`).join(" and ")}.`,
  partiesDerived:
    "Who has which role is not said in words; it follows from those names. See whether it is right.",
  partiesUnknown: (roles) =>
    `This document does not say who is ${roles.join(" and who is ")}. The inserted text calls them as the standard agreement does: replace or define ${roles.length > 1 ? "those names" : "that name"}.`,
  partiesUnread: (roles) =>
    `What this document calls the parties could not be seen. The inserted text calls them as the standard agreement does (${roles.join(", ")}): replace ${roles.length > 1 ? "those names" : "that name"} where this document uses others.`,
  looseUnknown:
    "Whether this clause leans on text that is missing here could not be seen: Word did not give the document.",
  looseTerms: (terms) => `Not defined in this document: ${terms}.`,
  looseReferences: (places) =>
    `Refers, by the numbers of the standard agreement, to: ${places}. Check these references.`,
  own: "Fill in my details as",
  ownNot: "Do not fill in",
  agreementName: (name) => `the agreement ${name}`,
  verbatim: "The text is inserted word for word. Blanks are grey.",
};

export const composeTexts: Texts<typeof nl> = { nl, en };
