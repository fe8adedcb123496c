/** Texts of the page Controleren. */
import { kindTexts } from "../kinds";
import type { Texts } from "../locale";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const nl = {
  intro:
    "Vergelijkt het geopende document lid voor lid met de modelovereenkomst. Het document verlaat deze computer niet.",
  against: "Vergelijken met",
  recognise: "Het model dat het document volgt",
  check: "Controleer",
  again: "Controleer opnieuw",
  stage: {
    reading: "Het document wordt gelezen.",
    comparing: "Het document wordt vergeleken.",
  },
  byParagraphs: {
    title:
      "Word gaf dit document niet in zijn geheel. Gelezen zijn de alinea’s en tabellen van de tekst zelf.",
    text: "Niet gezien: bijgehouden wijzigingen (verwijderde tekst kan zijn meegelezen), invulvelden, noten, tekstvakken, opmerkingen en beveiliging. Bijlage 4 bijwerken kan zo niet. Sla het document op, open het opnieuw en controleer nogmaals.",
  },
  noModel: "Geen model herkend.",
  nothingCompared: "Niet vergeleken",
  followsNone: "Dit document volgt geen van de modellen. Er is dus niets gezegd over afwijkingen.",
  whatWasRead: "Wat er wel is gelezen",
  readText: "Tekst",
  nearest: "Lijkt nog het meest op",
  tooLittle: (name: string) => `${name}, te weinig om te vergelijken`,
  whatToDo: "Wat u kunt doen",
  compareAnyway: "Vergelijk toch met",
  compareAnywayHint: "Ieder lid dat ontbreekt wordt dan een afwijking.",
  chooseModel: "Kies een model",
  whichModel: "Welk model past?",
  showRead: "Toon wat Modeltrouw heeft gelezen",
  checkedAt: (time: string) => `Gecontroleerd om ${time}`,
  stale: "Dit resultaat is verouderd.",
  staleText: (lines: number, time: string, names: readonly string[]) => {
    const where = names.length > 0 ? `, in ${names.join(", ")}` : "";
    if (lines === 0) return `Het document is gewijzigd na de controle van ${time}.`;
    return `${plural(lines, "alinea", "alinea’s")} gewijzigd na de controle van ${time}${where}.`;
  },
  certainty: {
    sure: "zeker herkend",
    likely: "waarschijnlijk herkend",
    partly: "deels herkend",
  },
  confidence: (percent: number, words: string) => `${words} (${percent} %)`,
  chosen: "door u gekozen",
  also: (names: string) => `Lijkt ook op: ${names}.`,
  verdict: (inText: number, byTable: number) =>
    `${plural(inText, "afwijking", "afwijkingen")} in de tekst` +
    (byTable > 0 ? `, ${byTable} via Bijlage 4` : ""),
  verdictBoth: (accepted: number, rejected: number) =>
    `${plural(accepted, "afwijking", "afwijkingen")} na accepteren, ${rejected} na weigeren`,
  tracked: "Bijgehouden wijzigingen",
  view: {
    accepted: "Alles geaccepteerd",
    rejected: "Alles geweigerd",
    both: "Beide naast elkaar",
  },
  side: { accepted: "Na accepteren", rejected: "Na weigeren" },
  asModel: "Gelijk aan het model.",
  proposedBy: (names: string) => `Voorstel van ${names}.`,
  proposer: (author: string, when: string) =>
    [author || "een onbekende auteur", when].filter(Boolean).join(", "),
  verdictHint: "Hulpmiddel, geen juridisch advies.",
  unrecorded: (count: number) => `${count} nog niet vastgelegd in Bijlage 4`,
  allRecorded: "alle vastgelegd in Bijlage 4",
  kind: kindTexts.nl,
  becomes: (gone: string, came: string) => `“${gone}” wordt “${came}”`,
  lapses: (gone: string) => `“${gone}” vervalt`,
  comes: (came: string) => `“${came}” komt erbij`,
  isNew: (text: string) => `Nieuw: ${text}`,
  kindOnly: {
    changed: "Gewijzigd",
    missing: "Ontbreekt",
    added: "Nieuw",
    moved: "Staat op een andere plaats",
    split: "Gesplitst in meer leden",
    merged: "Samengevoegd met een ander lid",
  },
  substance: "inhoudelijk",
  keepsName: (from: string, to: string) => `Hier staat nog “${from}”, elders “${to}”.`,
  throughout: (count: number) => `Overal: ${plural(count, "plaats", "plaatsen")}.`,
  placeOf: (at: number, count: number) => `Plaats ${at} van ${count}`,
  nextPlace: (at: number) => `Toon plaats ${at}`,
  recorded: "in Bijlage 4",
  notRecorded: "niet in Bijlage 4",
  heading: (number: string, heading: string) => `Artikel ${number}. ${heading}`,
  after: (article: string) => `na ${article}`,
  ownNumber: (number: string) => `genummerd ${number}`,
  item: (id: string) => `onder ${id}`,
  show: "Toon in het document",
  showFull: "Toon het hele lid",
  showLess: "Toon alleen het verschil",
  deleted: "vervallen",
  inserted: "toegevoegd",
  viaTable: "Via Bijlage 4",
  viaTableText: "De tekst volgt hier het model; de bijlage gaat voor.",
  replaces: "Luidt volgens Bijlage 4",
  findings: (count: number) => `Bevindingen (${count})`,
  modelFindings: (count: number) => `Bekend van het model zelf (${count})`,
  fields: (filled: number, total: number) => `Invulvelden: ${filled} van ${total} ingevuld`,
  open: "nog open",
  notCompared: (count: number) => `Niet vergeleken (${count})`,
  notComparedText: "Eigen tekst van partijen: hiervoor bevat het model geen tekst.",
  outside: (count: number) => `Buiten de overeenkomst (${count})`,
  outsideText:
    "Tekst die geen deel is van de overeenkomst. Wat haar raakt, staat bij de bevindingen.",
  words: (count: number) => plural(count, "woord", "woorden"),
  touching: (count: number) =>
    plural(count, "zin raakt de overeenkomst", "zinnen raken de overeenkomst"),
  passedOver: (count: number) => `Overgeslagen (${count})`,
  passedOverText: "Geen tekst van de overeenkomst: paginanummers, kopregels, velden van Word.",
  decisive: (count: number) =>
    plural(count, "bevinding raakt de overeenkomst", "bevindingen raken de overeenkomst"),
  unread: "Niet gelezen",
  unreadText: "Deze tekst staat wel in het document, maar is niet vergeleken. Lees haar zelf na.",
  none: "De tekst is gelijk aan het model.",
  toAnnex: "Naar Bijlage 4",
  selected: (article: string) => `${article} is geselecteerd in het document.`,
};

const en: typeof nl = {
  intro:
    "Compares the open document with the standard agreement, clause by clause. The document does not leave this computer.",
  against: "Compare with",
  recognise: "The agreement that the document follows",
  check: "Check",
  again: "Check again",
  stage: {
    reading: "Reading the document.",
    comparing: "Comparing the document.",
  },
  byParagraphs: {
    title:
      "Word did not give this document whole. Its paragraphs and the tables of the text itself were read.",
    text: "Not seen: tracked changes (deleted text may have been read too), blanks, notes, text boxes, comments and protection. Annex 4 cannot be updated this way. Save the document, open it again and check once more.",
  },
  noModel: "No standard agreement recognised.",
  nothingCompared: "Not compared",
  followsNone:
    "This document follows none of the standard agreements. Nothing is said about deviations.",
  whatWasRead: "What was read",
  readText: "Text",
  nearest: "Most like",
  tooLittle: (name) => `${name}, too little to compare`,
  whatToDo: "What you can do",
  compareAnyway: "Compare with all the same",
  compareAnywayHint: "Every clause that is missing then becomes a deviation.",
  chooseModel: "Choose an agreement",
  whichModel: "Which one fits?",
  showRead: "Show what Modeltrouw read",
  checkedAt: (time) => `Checked at ${time}`,
  stale: "This result is out of date.",
  staleText: (lines, time, names) => {
    const where = names.length > 0 ? `, in ${names.join(", ")}` : "";
    if (lines === 0) return `The document was changed after the check of ${time}.`;
    return `${plural(lines, "paragraph", "paragraphs")} changed after the check of ${time}${where}.`;
  },
  certainty: {
    sure: "certain match",
    likely: "likely match",
    partly: "partial match",
  },
  confidence: (percent, words) => `${words} (${percent}%)`,
  chosen: "chosen by you",
  also: (names) => `Also resembles: ${names}.`,
  verdict: (inText, byTable) =>
    `${plural(inText, "deviation", "deviations")} in the text` +
    (byTable > 0 ? `, ${byTable} by Annex 4` : ""),
  verdictBoth: (accepted, rejected) =>
    `${plural(accepted, "deviation", "deviations")} if accepted, ${rejected} if rejected`,
  tracked: "Tracked changes",
  view: { accepted: "All accepted", rejected: "All rejected", both: "Both side by side" },
  side: { accepted: "If accepted", rejected: "If rejected" },
  asModel: "The same as the standard agreement.",
  proposedBy: (names) => `Proposed by ${names}.`,
  proposer: (author, when) => [author || "an unknown author", when].filter(Boolean).join(", "),
  verdictHint: "An aid, not legal advice.",
  unrecorded: (count) => `${count} not yet recorded in Annex 4`,
  allRecorded: "all recorded in Annex 4",
  kind: kindTexts.en,
  becomes: (gone, came) => `“${gone}” becomes “${came}”`,
  lapses: (gone) => `“${gone}” lapses`,
  comes: (came) => `“${came}” is added`,
  isNew: (text) => `New: ${text}`,
  kindOnly: {
    changed: "Changed",
    missing: "Missing",
    added: "New",
    moved: "Stands in another place",
    split: "Split into more clauses",
    merged: "Merged with another clause",
  },
  substance: "of substance",
  keepsName: (from, to) => `“${from}” still stands here, “${to}” elsewhere.`,
  throughout: (count) => `Throughout: ${plural(count, "place", "places")}.`,
  placeOf: (at, count) => `Place ${at} of ${count}`,
  nextPlace: (at) => `Show place ${at}`,
  recorded: "in Annex 4",
  notRecorded: "not in Annex 4",
  heading: (number, heading) => `Article ${number}. ${heading}`,
  after: (article) => `after ${article}`,
  ownNumber: (number) => `numbered ${number}`,
  item: (id) => `under ${id}`,
  show: "Show in the document",
  showFull: "Show the whole clause",
  showLess: "Show only the difference",
  deleted: "deleted",
  inserted: "inserted",
  viaTable: "By Annex 4",
  viaTableText: "The text follows the standard agreement here; the annex prevails.",
  replaces: "Reads under Annex 4",
  findings: (count) => `Findings (${count})`,
  modelFindings: (count) => `Known of the standard agreement itself (${count})`,
  fields: (filled, total) => `Blanks: ${filled} of ${total} filled in`,
  open: "still open",
  notCompared: (count) => `Not compared (${count})`,
  notComparedText: "The parties' own text: the standard agreement has none here.",
  outside: (count) => `Outside the agreement (${count})`,
  outsideText: "Text that is no part of the agreement. What touches it is among the findings.",
  words: (count) => plural(count, "word", "words"),
  touching: (count) =>
    plural(count, "sentence touches the agreement", "sentences touch the agreement"),
  passedOver: (count) => `Passed over (${count})`,
  passedOverText: "No text of the agreement: page numbers, running heads, fields of Word.",
  decisive: (count) =>
    plural(count, "finding touches the agreement", "findings touch the agreement"),
  unread: "Not read",
  unreadText: "This text is in the document, but was not compared. Read it yourself.",
  none: "The text is the same as the standard agreement.",
  toAnnex: "To Annex 4",
  selected: (article) => `${article} is selected in the document.`,
};

export const checkTexts: Texts<typeof nl> = { nl, en };
