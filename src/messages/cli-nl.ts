/** What the command line says besides errors, in Dutch. */
import { kindTexts } from "./kinds";
import { partName, passedTexts } from "./parts";
import { plural } from "./plural";
import { readerNoteTexts } from "./reader-notes";
import { readingTexts } from "./reading";

/** The heading of an article, with its number where it has one. */
export function headed(word: string, article: string, heading: string): string {
  const number = /^(\d+)(?:\.|$)/.exec(article)?.[1];
  if (number === undefined) return heading === "" ? article : heading;
  return heading === "" ? `${word} ${number}` : `${word} ${number}. ${heading}`;
}

export const nl = {
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
