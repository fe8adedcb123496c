/** What the command line says besides errors (those stand in errors.ts). */
import { kindTexts } from "./kinds";
import type { Texts } from "./locale";
import { partName, passedTexts } from "./parts";
import { plural } from "./plural";
import { readerNoteTexts } from "./reader-notes";
import { readingTexts } from "./reading";

function headed(word: string, article: string, heading: string): string {
  const number = /^(\d+)(?:\.|$)/.exec(article)?.[1];
  if (number === undefined) return heading === "" ? article : heading;
  return heading === "" ? `${word} ${number}` : `${word} ${number}. ${heading}`;
}

const nl = {
  usage: `Modeltrouw – modelovereenkomsten invoegen en controleren

  modeltrouw compose --model ID --out BESTAND.docx [--answers antwoorden.json] [--contents]
      Maakt de hele overeenkomst als Word-document.

  modeltrouw check BESTAND.docx… [--model ID] [--view accepted|rejected]
             [--count SOORTEN] [--purpose negotiation|clean|signature] [--json] [--strict]
             [--explain PLAATS]
      Vergelijkt met de modeltekst en meldt elke afwijking.
      --json    één JSON-object per regel, één per bestand (zie docs/report.md)
      --strict  ook bevindingen tellen mee voor de afsluitcode
      --view    bijgehouden wijzigingen als aanvaard (standaard) of als geweigerd lezen
      --purpose waarvoor: onderhandelen, net exemplaar of ondertekening (standaard)
      --explain van wie de tekst daar is en waarom: een lid (8.3) of alinea (p8, footer1:p2)
      --count   wat anders niet telt, toch als afwijking melden; met komma's ertussen, of all:
                quotes (aanhalingstekens), dashes (streepjes), spaces (spaties),
                soft-hyphens (zachte afbreekstreepjes), line-breaks (regeleinden),
                letters (ligaturen), article-word (art. voor artikel),
                heading-capitals (hoofdletters in opschriften), numbering (stijl van
                de nummers), page-furniture (paginanummers en kopregels),
                field-results (velden van Word), bookmarks (bladwijzers), comments
                (opmerkingen), footnotes (voetnoten en eindnoten), proofing-marks
                (spellingcontrole en taal)

  modeltrouw read BESTAND.docx… [--view accepted|rejected] [--json]
      Toont het document zoals Modeltrouw het leest: een regel per alinea, met onderdeel,
      nummer en tekst, en daarna wat niet kon worden gelezen (zie docs/reading.md).

  modeltrouw annex BESTAND.docx --out BESTAND2.docx [--update 8.3,9.1] [--model ID]
      Maakt Bijlage 4 of werkt haar bij. Rijen van een ander blijven zoals zij zijn.
      --update  rijen van een ander die de tekst van het document moeten volgen

  modeltrouw restore BESTAND.docx --out BESTAND2.docx [--only 8.3,9.1] [--record]
             [--reason REDEN] [--view accepted|rejected] [--model ID]
      Herstelt de modeltekst als bijgehouden wijziging, alles of wat bij --only staat.
      --record  legt de tekst die er stond vast in Bijlage 4, met --reason als reden

  modeltrouw report BESTAND.docx --out VERSLAG.html|.docx [--for client|officer|counterparty]
             [--purpose negotiation|clean|signature] [--language nl|en] [--model ID]
             [--view accepted|rejected]
      Maakt een verslag voor de cliënt (standaard), de functionaris gegevensbescherming of
      de wederpartij; dat laatste zonder onze weging, eisen, standpunten en notities.

  modeltrouw playbook [STANDPUNTEN.json] [--model ID] [--out BESTAND.json]
      Toont standpunten per lid, of het voorbeeld; met --out geschreven om mee te beginnen.
      check en report herkennen met --playbook STANDPUNTEN.json welke terugval een
      afwijking precies is.

  modeltrouw rung BESTAND.docx --ref 5.2 --rung 1 --out BESTAND2.docx [--playbook STANDPUNTEN.json]
             [--answers velden.json] [--model ID] [--yes]
      Zet een terugval als rij in Bijlage 4, met haar reden; het lid in de tekst krijgt de
      modeltekst terug. Bijgehouden. Alleen waar het model zijn bijlage voor laat gaan.

  modeltrouw send BESTAND.docx --out KOPIE.docx [--for negotiation|clean|signature]
             [--comments none|all|AUTEUR,…] [--author NAAM] [--yes] [--model ID]
      Maakt een verzendkopie zonder iets van ons en zegt wat meereist.
      --for     waarvoor: onderhandelen (standaard), net exemplaar of ondertekening
      --comments welke opmerkingen meegaan bij onderhandelen: geen (standaard), alle, of
                die van bepaalde auteurs
      --author  naam in plaats van de onze bij wijzigingen die Modeltrouw bijhield
      --yes     accepteert in een net exemplaar de bijgehouden wijzigingen die zijn getoond

Afsluitcode: 0 geen afwijkingen, 1 wel, 2 een bestand of opdracht kon niet worden gelezen,
3 niets vergeleken. Van meer bestanden de ernstigste: 2, 3, 1, 0.
`,
  written: (path: string, model: string) => `${path}: ${model} geschreven.`,
  closed: {
    final: "als definitief gemarkeerd",
    protected: "beveiligd",
    signed: "ondertekend",
    unsettled: "zonder zijn instellingen, zodat niet te zien is of het beveiligd is,",
  },
  isClosed: (how: string) => `Het document is ${how}.`,
  noModel: "Geen model herkend; er is niets vergeleken. Geef het model op met --model.",
  model: (name: string, title: string, percent: number) => `${name} – ${title} (${percent}% zeker)`,
  alsoLike: (ids: string) => `Lijkt ook op: ${ids}.`,
  view: {
    accepted: "Bijgehouden wijzigingen gelezen als aanvaard.",
    rejected: "Bijgehouden wijzigingen gelezen als geweigerd.",
  },
  verdict: (inText: number, byTable: number) =>
    `${plural(inText, "afwijking", "afwijkingen")} in de tekst, ${byTable} via Bijlage 4`,
  aid: "hulpmiddel, geen juridisch advies",
  /** "8.3", "Aansprakelijkheid" → "Artikel 8. Aansprakelijkheid"; recitals and annexes name themselves. */
  heading: (article: string, heading: string) => headed("Artikel", article, heading),
  kind: kindTexts.nl,
  weight: { wording: "bewoording", substance: "inhoudelijk" },
  rank: (rank: string, count: number) =>
    `${rank.charAt(0).toUpperCase()}${rank.slice(1)} (${count})`,
  besides: (remark: string) => `let op: ${remark}`,
  favours: (whom: string) => `gunstiger voor de ${whom} dan het model, op dit punt`,
  recorded: "vastgelegd in Bijlage 4",
  notRecorded: "niet vastgelegd",
  after: (article: string) => `na ${article}`,
  throughout: (places: number) => `overal (${plural(places, "plaats", "plaatsen")})`,
  keepsName: (from: string, to: string) => `hier staat nog “${from}”, elders “${to}”`,
  proposed: (who: string) => `voorgesteld door ${who}`,
  proposal: (author: string, date: string) => (date === "" ? author : `${author} op ${date}`),
  someone: "onbekend",
  table: "Bijlage 4",
  status: {
    matches: "komt overeen met de tekst",
    "annex-only": "wijkt af via de bijlage; de tekst volgt het model",
    conflict: "strookt niet met de tekst",
    "without-effect": "zonder gevolg; de tekst volgt het model",
    "not-checked": "niet automatisch gecontroleerd",
  },
  findings: "Bevindingen",
  modelFindings: "Bekend van de modeltekst zelf",
  fields: (filled: number, total: number) => `${filled} van ${total} invulvelden ingevuld`,
  open: (labels: string) => `open: ${labels}`,
  lost: "Verplichte inhoud vervallen",
  lostRequirement: (source: string, text: string, refs: string) =>
    `${source}: ${text} – niet gevonden; in het document ontbreekt: ${refs} van het model`,
  touches: (sources: string) => `raakt ${sources}`,
  ready: "Geen beletselen gevonden voor ondertekening in wat is gelezen",
  notLawful: "Dit zegt niet dat de overeenkomst aan de AVG voldoet.",
  notJudged: (what: string) => `Niet beoordeeld: ${what}.`,
  ownText: "eigen tekst van partijen in de bijlagen, voor zover zij niets schept of beperkt",
  answers: "of de antwoorden juist zijn",
  outsideText: "tekst buiten de overeenkomst die haar niet raakt",
  notReady: "Beletselen voor ondertekening",
  openFields: (count: number) =>
    plural(count, "invulveld is nog open.", "invulvelden zijn nog open."),
  notCompared: "Niet vergeleken",
  nothingCompared: "Niet vergeleken",
  outside: "Buiten de overeenkomst",
  words: (count: number) => plural(count, "woord", "woorden"),
  touching: (count: number) =>
    plural(count, "zin raakt de overeenkomst", "zinnen raken de overeenkomst"),
  passedOver: "Overgeslagen",
  passed: (kind: string, count: number) => `${passedTexts.nl[kind] ?? kind} (${count})`,
  part: (part: string) => partName(part, "nl"),
  notRead: "Niet gelezen",
  note: (code: string) => readerNoteTexts.nl[code] ?? code,
  read: readingTexts.nl,
  decisive: (count: number) =>
    plural(count, "bevinding raakt de overeenkomst", "bevindingen raken de overeenkomst"),
};

const en: typeof nl = {
  usage: `Modeltrouw – insert and check standard agreements

  modeltrouw compose --model ID --out FILE.docx [--answers answers.json] [--contents]
      Makes the whole agreement as a Word document.

  modeltrouw check FILE.docx… [--model ID] [--view accepted|rejected]
             [--count KINDS] [--purpose negotiation|clean|signature] [--json] [--strict]
             [--explain PLACE]
      Compares with the model text and tells every deviation.
      --json    one JSON object a line, one a file (see docs/report.md)
      --strict  findings count for the exit code too
      --view    read tracked changes as accepted (default) or as rejected
      --purpose what for: negotiation, a clean copy or signature (the default)
      --explain who owns the text there, and why: a clause (8.3), a paragraph (p8, footer1:p2)
      --count   tell as deviations what does not count otherwise; with commas, or all:
                quotes, dashes, spaces, soft-hyphens, line-breaks, letters (ligatures),
                article-word (art. for artikel), heading-capitals, numbering (style of
                the numbers), page-furniture (page numbers and running heads),
                field-results (fields of Word), bookmarks, comments, footnotes (and
                endnotes), proofing-marks (spelling, grammar, language)

  modeltrouw read FILE.docx… [--view accepted|rejected] [--json]
      Shows the document as Modeltrouw reads it: one line a paragraph, with part, number
      and text, and then what could not be read (see docs/reading.md).

  modeltrouw annex FILE.docx --out FILE2.docx [--update 8.3,9.1] [--model ID]
      Makes Annex 4 or brings it up to date. Rows of others stay as they are.
      --update  rows of others that are to follow the text of the document

  modeltrouw report FILE.docx --out REPORT.html|.docx [--for client|officer|counterparty]
             [--purpose negotiation|clean|signature] [--language nl|en] [--model ID]
             [--view accepted|rejected]
      Makes a report for the client (default), the data protection officer or the
      counterparty; the last without our weighing, requirements, positions and notes.

  modeltrouw playbook [POSITIONS.json] [--model ID] [--out FILE.json]
      Shows positions clause by clause, or the example; with --out written to begin with.
      check and report recognise with --playbook POSITIONS.json which fallback a deviation
      is exactly.

  modeltrouw rung FILE.docx --ref 5.2 --rung 1 --out FILE2.docx [--playbook POSITIONS.json]
             [--answers fields.json] [--model ID] [--yes]
      Puts a fallback as a row in Annex 4, with its reason; the clause in the text gets the
      standard text back. Tracked. Only where the agreement lets its annex prevail.

  modeltrouw send FILE.docx --out COPY.docx [--for negotiation|clean|signature]
             [--comments none|all|AUTHOR,…] [--author NAME] [--yes] [--model ID]
      Makes a copy to send without anything of ours, and tells what goes along.
      --for     what for: negotiation (the default), a clean copy or signature
      --comments which comments go along in a draft: none (the default), all, or those
                of some authors
      --author  a name in the place of ours at changes that Modeltrouw tracked
      --yes     accepts the tracked changes that were shown, in a clean copy

Exit code: 0 no deviations, 1 some, 2 a file or the command could not be read, 3 nothing was
compared. Of several files the worst: 2, 3, 1, 0.
`,
  written: (path, model) => `${path}: ${model} written.`,
  closed: {
    final: "marked as final",
    protected: "protected",
    signed: "signed",
    unsettled: "without its settings, so that protection cannot be seen,",
  },
  isClosed: (how) => `The document is ${how}.`,
  noModel: "No standard agreement recognised; nothing was compared. Give the model with --model.",
  model: (name, title, percent) => `${name} – ${title} (${percent}% sure)`,
  alsoLike: (ids) => `Also resembles: ${ids}.`,
  view: {
    accepted: "Tracked changes read as accepted.",
    rejected: "Tracked changes read as rejected.",
  },
  verdict: (inText, byTable) =>
    `${plural(inText, "deviation", "deviations")} in the text, ${byTable} by Annex 4`,
  aid: "an aid, not legal advice",
  heading: (article, heading) => headed("Article", article, heading),
  kind: kindTexts.en,
  weight: { wording: "wording", substance: "of substance" },
  rank: (rank, count) =>
    `${{ kern: "Core", inhoudelijk: "Of substance", bewoording: "Wording" }[rank] ?? rank} (${count})`,
  besides: (remark) => `note: ${remark}`,
  favours: (whom: string) =>
    `more favourable to the ${whom === "verwerker" ? "processor" : "controller"} than the standard agreement, on this point`,
  recorded: "recorded in Annex 4",
  notRecorded: "not recorded",
  after: (article) => `after ${article}`,
  throughout: (places) => `throughout (${plural(places, "place", "places")})`,
  keepsName: (from, to) => `“${from}” still stands here, “${to}” elsewhere`,
  proposed: (who) => `proposed by ${who}`,
  proposal: (author, date) => (date === "" ? author : `${author} on ${date}`),
  someone: "unknown",
  table: "Annex 4",
  status: {
    matches: "matches the text",
    "annex-only": "deviates by the annex; the text follows the standard agreement",
    conflict: "does not agree with the text",
    "without-effect": "without effect; the text follows the standard agreement",
    "not-checked": "not checked automatically",
  },
  findings: "Findings",
  modelFindings: "Known of the standard text itself",
  fields: (filled, total) => `${filled} of ${total} fields filled`,
  open: (labels) => `open: ${labels}`,
  lost: "Required content lost",
  lostRequirement: (source, text, refs) =>
    `${source}: ${text} – not found; ${refs} of the standard agreement is missing`,
  touches: (sources) => `touches ${sources}`,
  ready: "No obstacles to signature found in what was read",
  notLawful: "This does not say that the agreement meets the GDPR.",
  notJudged: (what) => `Not judged: ${what}.`,
  ownText: "the parties' own text in the annexes, where it creates or limits nothing",
  answers: "whether the answers are right",
  outsideText: "text outside the agreement that does not touch it",
  notReady: "Obstacles to signature",
  openFields: (count) => plural(count, "field is still open.", "fields are still open."),
  notCompared: "Not compared",
  nothingCompared: "Not compared",
  outside: "Outside the agreement",
  words: (count) => plural(count, "word", "words"),
  touching: (count) =>
    plural(count, "sentence touches the agreement", "sentences touch the agreement"),
  passedOver: "Passed over",
  passed: (kind, count) => `${passedTexts.en[kind] ?? kind} (${count})`,
  part: (part) => partName(part, "en"),
  notRead: "Not read",
  note: (code) => readerNoteTexts.en[code] ?? code,
  read: readingTexts.en,
  decisive: (count) =>
    plural(count, "finding touches the agreement", "findings touch the agreement"),
};

export const cliTexts: Texts<typeof nl> = { nl, en };
