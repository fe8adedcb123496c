/** Texts of the report for people, in Dutch. */
import { kindTexts } from "./kinds";
import { plural } from "./plural";

export type Purpose = "negotiation" | "clean" | "signature";
export type Whom = "verwerkingsverantwoordelijke" | "verwerker";

const forPurposeNl: Record<Purpose, string> = {
  negotiation: "voor verzending als onderhandelingsstuk",
  clean: "voor een net exemplaar",
  signature: "voor ondertekening",
};

export const nl = {
  kicker: {
    client: "Verslag voor de cliënt",
    officer: "Verslag voor de functionaris gegevensbescherming",
    counterparty: "Overzicht van afwijkingen van het model",
  },
  parties: (one: string, other: string) => `${one} en ${other}`,
  noTitle: "Document zonder herkend model",
  document: "Document",
  checked: "Gecontroleerd",
  author: "Opgesteld door",
  /** Parts of the agreement, in a list. */
  list: (items: readonly string[]) => items.join(", "),
  outcome: {
    title: "Uitkomst",
    nothingCompared: "Niet vergeleken.",
    noModel:
      "In dit document is geen model herkend. Er is dus niets vergeleken; dit verslag zegt niets over afwijkingen.",
    obstacles: (count: number, purpose: Purpose) =>
      `${plural(count, "beletsel", "beletselen")} ${forPurposeNl[purpose]}.`,
    none: {
      negotiation:
        "Geen beletselen gevonden om als onderhandelingsstuk te sturen, in wat is gelezen.",
      clean: "Geen beletselen gevonden voor een net exemplaar, in wat is gelezen.",
      signature: "Geen beletselen gevonden voor ondertekening in wat is gelezen.",
    } satisfies Record<Purpose, string>,
    notLawful: "Dit zegt niet dat de overeenkomst aan de AVG voldoet.",
    deviations: (inText: number, byTable: number) =>
      `${plural(inText, "afwijking", "afwijkingen")} van het model in de tekst, ${byTable} via Bijlage 4.`,
    kern: (count: number) =>
      plural(count, "afwijking raakt de kern.", "afwijkingen raken de kern."),
    favours: (count: number, whom: Whom) =>
      `${plural(count, "afwijking is", "afwijkingen zijn")} op dat punt gunstiger voor de ${whom} dan het model.`,
    limbs: (what: string) => `Van artikel 28 AVG niet onverkort gedragen: ${what}.`,
    unrecorded: (count: number, clause: string) =>
      `${plural(count, "afwijking staat", "afwijkingen staan")} niet in Bijlage 4: volgens artikel ${clause} niet geldig zolang zij daar niet ${count === 1 ? "staat" : "staan"}.`,
  },
  figures: {
    kern: "kern",
    inhoudelijk: "inhoudelijk",
    bewoording: "bewoording",
    fields: "velden ingevuld",
    inText: "in de tekst",
    byTable: "via Bijlage 4",
    of: (filled: number, total: number) => `${filled} van ${total}`,
  },
  compared: {
    title: "Waarmee vergeleken",
    model: "Model",
    source: "Brontekst",
    recognised: "Herkend",
    certainty: (percent: number) => `${percent}% van de leden`,
    parts: "Vergeleken",
    notCompared: "Niet vergeleken",
    unread: "Niet gelezen",
    passedOver: "Overgeslagen",
    view: "Bijgehouden wijzigingen",
    views: {
      accepted: "gelezen alsof alle zijn geaccepteerd",
      rejected: "gelezen alsof alle zijn geweigerd",
    },
    legalData: "Wettelijke lijsten",
    legalDataOf: (date: string) => `bijgewerkt tot ${date}`,
    nothing: "niets",
    recitals: "overwegingen",
    partiesText: "vaste tekst bij de partijen",
    articles: (numbers: string) => `artikelen ${numbers}`,
    signatures: "ondertekening",
    annexes: (numbers: string) => `vaste tekst van bijlage ${numbers}`,
    own: (what: string, words: number) =>
      `eigen tekst van partijen in ${what} (${plural(words, "woord", "woorden")})`,
    outside: (part: string, words: number) =>
      `tekst buiten de overeenkomst in ${part} (${plural(words, "woord", "woorden")})`,
  },
  obstacles: {
    title: (purpose: Purpose) => `Beletselen ${forPurposeNl[purpose]}`,
    warnings: "Let op",
    number: "Nr.",
    what: "Wat",
    mend: "Wat te doen",
    acceptable: "Of aanvaard dit met een reden.",
    unrecorded: (count: number, names: string) =>
      `${plural(count, "afwijking", "afwijkingen")} niet vastgelegd: ${names}.`,
    openFields: (count: number, names: string) =>
      `${plural(count, "invulveld", "invulvelden")} nog open: ${names}.`,
    left: "Zo gelaten",
    notJudged: "Niet beoordeeld",
  },
  deviations: {
    title: (rank: string) => `Afwijkingen: ${rank}`,
    all: "Afwijkingen van het model",
    none: "De tekst is gelijk aan het model.",
    clause: "Lid",
    difference: "Verschil met het model",
    consequence: "Gevolg",
    favours: "Gunstiger voor",
    stand: "Stand",
    recordedHead: "Bijlage 4",
    struck: "Doorgehaald",
    underlined: "Onderstreept",
    legend: [": staat in het model, vervalt. ", ": staat niet in het model, komt erbij."],
    fullClause: (article: string) => `Lid ${article} zoals het luidt`,
    kind: kindTexts.nl,
    newClause: (number: string) => `${number} (nieuw)`,
    after: (article: string) => `na ${article}`,
    item: (article: string, item: string) => `${article} onder ${item}`,
    throughout: (count: number) => `overal (${plural(count, "plaats", "plaatsen")})`,
    renamed: (from: string, to: string) => `“${from}” heet overal “${to}”.`,
    keepsName: (from: string, to: string) => `Hier staat nog “${from}”, elders “${to}”.`,
    movedTo: (number: string) => `Staat nu op ${number}.`,
    recorded: "in Bijlage 4",
    notRecorded: "open",
    notRecordedRow: "niet in Bijlage 4",
    touches: (limb: string, state: string) => `${limb}: ${state}.`,
    proposed: (names: string) => `Voorstel van ${names}.`,
    untracked: "niet bijgehouden",
    rung: (number: number) => `onze terugval ${number}`,
    note: (text: string) => `Notitie: ${text}`,
    spoken: { deleted: "vervalt: ", inserted: "komt erbij: " },
    whom: {
      verwerkingsverantwoordelijke: "verwerkings­verantwoordelijke",
      verwerker: "verwerker",
    } satisfies Record<Whom, string>,
    nobody: "–",
    mark: "teken",
  },
  annex: {
    title: "Bijlage 4",
    absent: "Het document heeft geen tabel van afwijkingen.",
    empty: "De tabel is leeg.",
    article: "Artikel",
    lapses: "Vervalt",
    comes: "Komt ervoor in de plaats",
    reason: "Reden",
    stand: "Stand",
    noReason: "geen reden",
    reads: "Met deze rij luidt het lid",
    status: {
      matches: "komt overeen met de tekst",
      "annex-only": "wijkt af via de bijlage; de tekst volgt het model",
      conflict: "strookt niet met de tekst",
      "without-effect": "zonder gevolg; de tekst volgt het model",
      "not-checked": "niet automatisch gecontroleerd",
    },
  },
  requirements: {
    gdpr: "Wat artikel 28 AVG vraagt",
    guide: "Wat de handreiking vraagt",
    source: "Bron",
    limb: "Onderdeel",
    status: "Stand",
    carriers: "Gedragen door",
    by: (words: string) => `Door: “${words}”.`,
    read: (places: string) => `Lees ${places}.`,
    optional:
      "Welke punten de handreiking als optioneel aanmerkt, is onbekend: zij zijn cursief gedrukt en dat is in de bron verloren gegaan.",
    document: "het document zelf",
    kind: {
      eis: "",
      voorwaardelijk: "",
      praktijk: "goede praktijk",
      "plicht VV": "plicht van de verwerkingsverantwoordelijke",
      afgeleid: "volgt uit andere onderdelen",
    },
  },
  findings: {
    title: "Bevindingen",
    model: "Bekend van de modeltekst zelf",
    article: "Plaats",
    what: "Bevinding",
  },
  outside: {
    title: "Buiten de overeenkomst",
    part: "Plaats",
    words: "Woorden",
    text: "Begin van de tekst",
    touches: "Raakt de overeenkomst",
    no: "nee",
    yes: (count: number) => plural(count, "zin", "zinnen"),
  },
  fields: { title: "Invulvelden", field: "Veld", value: "Ingevuld", open: "nog open" },
  aid: "Hulpmiddel, geen juridisch advies.",
  made: (version: string) => `Gemaakt met Modeltrouw ${version}.`,
  page: { page: "Pagina ", of: " van " },
  withNotes: "Met notities van ons.",
  withoutNotes: "Zonder notities.",
};
