/**
 * Tables of deviations as a counterparty sends them back, with what must be said of each: judged by hand
 * before the code. What the rows are (status), which deviations of the text they leave unrecorded, what
 * is proposed and what a run of `annex` writes.
 */
import { clause, merged, p, table, wide } from "./table-xml";

export type Status = "matches" | "annex-only" | "conflict" | "not-checked" | "without-effect";

export interface Case {
  name: string;
  /** Edits of the composed agreement (bodies.ts). */
  body: (keyof typeof import("./bodies").BODIES)[];
  annex: string;
  /** Each row in order: clause that it is about, and its status. */
  rows: [clause: string, status: Status][];
  /** Deviations of the text that no row records. */
  open?: string[];
  proposals?: [code: string, article: string][];
  /** What a run writes: a new row for a clause, or cells of a row that stands there. */
  fresh?: string[];
  filled?: [article: string, columns: string[]][];
  /** Findings of the rows that must be there. */
  said?: string[];
}

export const IRISH = "Op deze Verwerkersovereenkomst is Iers recht van toepassing.";
export const DUTCH = "Op deze Verwerkersovereenkomst is Nederlands recht van toepassing.";
const LOGGING =
  "Verwerker voldoet aantoonbaar aan de eisen ten aanzien van logging zoals beschreven in NEN7513.";
const LOGS_SHORT = "Verwerker voldoet aantoonbaar aan de eisen ten aanzien van logging.";
const FIRST =
  "Verwerker zal alle redelijke instructies van Verwerkingsverantwoordelijke in verband met de verwerking van de Persoonsgegevens opvolgen.";
const FIRST_NEW =
  "Verwerker zal alle schriftelijke instructies van Verwerkingsverantwoordelijke in verband met de verwerking van de Persoonsgegevens opvolgen.";
const SECOND =
  "Verwerker stelt Verwerkingsverantwoordelijke onmiddellijk op de hoogte indien naar zijn oordeel instructies in strijd zijn met de toepasselijke wetgeving met betrekking tot de verwerking van Persoonsgegevens.";
const SECOND_NEW =
  "Verwerker stelt Verwerkingsverantwoordelijke binnen een week op de hoogte indien naar zijn oordeel instructies in strijd zijn met de toepasselijke wetgeving met betrekking tot de verwerking van Persoonsgegevens.";
const INSURANCE = "Partijen dragen zorg voor afdoende dekking van de aansprakelijkheid.";
export const ADDED = "De verkoopvoorwaarden van Verwerker blijven buiten toepassing.";
const MEDIATION = clause("13.5");

const HEADS = ["Art", "Tekst die vervalt", "Vervangende tekst", "Reden"];
const law = (article: string): string[] => [article, DUTCH, IRISH, "zetel in Ierland"];

const heads = (names: string[], order: number[], more: string[] = []): string =>
  table([names, [...order.map((at) => law("13.4")[at] ?? ""), ...more]]);

const LAW_RECORDED: Pick<Case, "body" | "rows"> = { body: ["irish"], rows: [["13.4", "matches"]] };

const columns: Case[] = [
  {
    name: "Nr | Oud | Nieuw | Toelichting",
    annex: heads(["Nr", "Oud", "Nieuw", "Toelichting"], [0, 1, 2, 3]),
  },
  {
    name: "columns in the opposite order",
    annex: heads(["Reden", "Vervangende tekst", "Tekst die vervalt", "Artikel"], [3, 2, 1, 0]),
  },
  {
    name: "reason first, article last but one",
    annex: heads(["Motivering", "Oude tekst", "Artikel", "Nieuwe tekst"], [3, 1, 0, 2]),
  },
  { name: "two columns", annex: heads(["Artikel", "Wordt"], [0, 2]) },
  {
    name: "no column for the reason",
    annex: heads(["Artikel", "Vervalt", "Komt ervoor in de plaats"], [0, 1, 2]),
  },
  {
    name: "columns of their own at the end",
    annex: heads(
      ["Artikel", "Huidige tekst", "Voorgestelde tekst", "Reden", "Status", "Eigenaar"],
      [0, 1, 2, 3],
      ["open", "inkoop"],
    ),
  },
  {
    name: "heads in capitals with a colon",
    annex: heads(["ARTIKEL:", "TEKST DIE VERVALT:", "VERVANGENDE TEKST:", "REDEN:"], [0, 1, 2, 3]),
  },
  {
    name: "a title row above the heads",
    annex: table([HEADS, law("13.4")], { title: "Overeengekomen afwijkingen" }),
  },
  {
    name: "rows counted in a column before the article",
    annex: table([
      ["#", "Artikel", "Oude tekst", "Nieuwe tekst", "Reden"],
      ["1", ...law("13.4")],
    ]),
  },
  {
    name: "English heads",
    annex: heads(["Clause", "Deleted text", "Replacement text", "Reason"], [0, 1, 2, 3]),
  },
].map((one) => ({ ...LAW_RECORDED, ...one }));

const citations: Case[] = [
  "art. 13 lid 4",
  "Artikel 13, vierde lid",
  "13 lid 4 (toepasselijk recht)",
  "Art 13.4.",
  "lid 4 van artikel 13",
  "Artikel 13 lid 4 Toepasselijk recht",
].map((article) => ({
  ...LAW_RECORDED,
  name: `cited as "${article}"`,
  annex: table([HEADS, law(article)]),
}));

const merging: Case[] = [
  {
    name: "one reason merged over two rows",
    body: ["irish", "logging"],
    annex: table([
      HEADS,
      ["4.4", LOGGING, LOGS_SHORT, merged("start", "zie offerte")],
      ["13.4", DUTCH, IRISH, merged("on")],
    ]),
    rows: [
      ["4.4", "matches"],
      ["13.4", "matches"],
    ],
  },
  {
    name: "one article merged over the rows of its two sentences",
    body: ["first", "second"],
    annex: table([
      HEADS,
      [merged("start", "3.3"), FIRST, FIRST_NEW, "zekerheid"],
      [merged("on"), SECOND, SECOND_NEW, "werklast"],
    ]),
    rows: [
      ["3.3", "matches"],
      ["3.3", "matches"],
    ],
  },
  {
    name: "replacement and reason in one cell",
    body: ["irish"],
    annex: table([HEADS, ["13.4", DUTCH, wide(2, IRISH)]]),
    rows: [["13.4", "matches"]],
  },
  {
    name: "the heads again halfway, and a heading over all columns",
    body: ["irish", "logging"],
    annex: table([HEADS, ["4.4", LOGGING, LOGS_SHORT, "kosten"], HEADS, law("13.4")]),
    rows: [
      ["4.4", "matches"],
      ["13.4", "matches"],
    ],
  },
  {
    name: "two tables, the second with its own heads",
    body: ["irish", "logging"],
    annex:
      table([HEADS, ["4.4", LOGGING, LOGS_SHORT, "kosten"]]) +
      p("Vervolg") +
      table([HEADS, law("13.4")]),
    rows: [
      ["4.4", "matches"],
      ["13.4", "matches"],
    ],
  },
  {
    name: "a row for the chapter above its rows",
    body: ["irish"],
    annex: table([HEADS, [wide(4, "Artikel 13 Overige bepalingen")], law("13.4")]),
    rows: [
      ["Artikel 13 Overige bepalingen", "not-checked"],
      ["13.4", "matches"],
    ],
  },
];

const quotations: Case[] = [
  {
    name: "shortened, and the clause lapses while the body keeps it",
    body: [],
    annex: table([
      HEADS,
      [
        "13.5",
        "Partijen zullen zich inspannen … mediation of arbitrage.",
        "Vervalt.",
        "niet nodig",
      ],
    ]),
    rows: [["13.5", "annex-only"]],
  },
  {
    name: "shortened with (…), the body changed alike",
    body: ["irish"],
    annex: table([
      HEADS,
      ["13.4", "Op deze Verwerkersovereenkomst (…) van toepassing.", IRISH, "zetel"],
    ]),
    rows: [["13.4", "matches"]],
  },
  {
    name: "shortened so that it fits twice",
    body: [],
    annex: table([
      HEADS,
      ["3.3", "Verwerker … Verwerkingsverantwoordelijke", "De leverancier … de klant", "namen"],
    ]),
    rows: [["3.3", "not-checked"]],
    said: ["quote-ambiguous"],
  },
  {
    name: "between quotation marks, without the full stop",
    body: ["irish"],
    annex: table([HEADS, ["13.4", `“${DUTCH.slice(0, -1)}”`, `“${IRISH.slice(0, -1)}”`, "zetel"]]),
    rows: [["13.4", "matches"]],
  },
  {
    name: "one capital different",
    body: ["irish"],
    annex: table([
      HEADS,
      ["13.4", DUTCH.replace("Verwerkersovereenkomst", "verwerkersovereenkomst"), IRISH, "zetel"],
    ]),
    rows: [["13.4", "matches"]],
    said: ["quote-capitals"],
  },
  {
    name: "the whole clause named, not quoted",
    body: ["irish"],
    annex: table([HEADS, ["13.4", "gehele lid", IRISH, "zetel"]]),
    rows: [["13.4", "matches"]],
  },
  {
    name: "one word misquoted, the replacement right",
    body: ["irish"],
    annex: table([
      HEADS,
      ["13.4", DUTCH.replace("is Nederlands", "is het Nederlands"), IRISH, "zetel"],
    ]),
    rows: [["13.4", "conflict"]],
    open: ["13.4"],
    proposals: [["row-conflict", "13.4"]],
    said: ["quote-differs"],
  },
  {
    name: "a text that no clause has",
    body: ["irish"],
    annex: table([
      HEADS,
      [
        "13.4",
        "De rechter te Brussel is bij uitsluiting bevoegd over elk geschil.",
        "De rechter te Dublin.",
        "zetel",
      ],
    ]),
    rows: [["13.4", "conflict"]],
    open: ["13.4"],
    fresh: ["13.4"],
    said: ["quote-not-found"],
  },
];

const severalRows: Case[] = [
  {
    name: "two rows of a clause, both in the body",
    body: ["first", "second"],
    annex: table([HEADS, ["3.3", FIRST, FIRST_NEW, "a"], ["3.3", SECOND, SECOND_NEW, "b"]]),
    rows: [
      ["3.3", "matches"],
      ["3.3", "matches"],
    ],
  },
  {
    name: "two rows of a clause, one in the body and one in the annex alone",
    body: ["first"],
    annex: table([HEADS, ["3.3", FIRST, FIRST_NEW, "a"], ["3.3", SECOND, SECOND_NEW, "b"]]),
    rows: [
      ["3.3", "matches"],
      ["3.3", "annex-only"],
    ],
  },
  {
    name: "two rows that replace the same words differently",
    body: [],
    annex: table([
      HEADS,
      law("13.4"),
      ["13.4", DUTCH, "Op deze Verwerkersovereenkomst is Belgisch recht van toepassing.", "keuze"],
    ]),
    rows: [
      ["13.4", "conflict"],
      ["13.4", "conflict"],
    ],
    said: ["rows-overlap"],
  },
  {
    name: "the same row twice",
    body: ["irish"],
    annex: table([HEADS, law("13.4"), law("13.4")]),
    rows: [
      ["13.4", "matches"],
      ["13.4", "matches"],
    ],
    said: ["row-duplicate"],
  },
  {
    name: "one of two sentences recorded, the other not",
    body: ["first", "second"],
    annex: table([HEADS, ["3.3", FIRST, FIRST_NEW, "a"]]),
    rows: [["3.3", "matches"]],
    open: ["3.3"],
    fresh: ["3.3"],
  },
];

const wrongArticle: Case[] = [
  {
    name: "cites another article, the body changed alike",
    body: ["irish"],
    annex: table([HEADS, law("8.2")]),
    rows: [["13.4", "matches"]],
    proposals: [["citation", "8.2"]],
    said: ["wrong-article"],
  },
  {
    name: "cites another article, the body keeps the model's text",
    body: [],
    annex: table([HEADS, law("8.2")]),
    rows: [["13.4", "annex-only"]],
    proposals: [["citation", "8.2"]],
    said: ["wrong-article"],
  },
  {
    name: "cites the article for its clause",
    body: ["irish"],
    annex: table([HEADS, law("13")]),
    rows: [["13.4", "matches"]],
    said: ["citation-incomplete"],
  },
  {
    name: "cites an article that the model has not",
    body: ["irish"],
    annex: table([HEADS, law("23.4")]),
    rows: [["13.4", "matches"]],
    proposals: [["citation", "23.4"]],
    said: ["wrong-article"],
  },
];

const conflicts: Case[] = [
  {
    name: "another replacement than the body's: told and left",
    body: ["irish"],
    annex: table([
      HEADS,
      ["13.4", DUTCH, "Op deze Verwerkersovereenkomst is Belgisch recht van toepassing.", "keuze"],
    ]),
    rows: [["13.4", "conflict"]],
    open: ["13.4"],
    proposals: [["row-conflict", "13.4"]],
  },
  {
    name: "says that it lapses, the body words it anew",
    body: ["irish"],
    annex: table([HEADS, ["13.4", DUTCH, "Vervalt.", "keuze"]]),
    rows: [["13.4", "conflict"]],
    open: ["13.4"],
    proposals: [["row-conflict", "13.4"]],
  },
  {
    name: "an article and a reason, the texts still to come: filled in when asked",
    body: ["irish"],
    annex: table([HEADS, ["13.4", "", "", "zetel in Ierland"]]),
    // A row without a text contradicts nothing: not judged, told as incomplete (readiness), and another's.
    rows: [["13.4", "not-checked"]],
    open: ["13.4"],
    proposals: [["row-conflict", "13.4"]],
  },
  {
    name: "a wrong replacement under a wrong article",
    body: ["irish"],
    annex: table([
      HEADS,
      ["8.2", DUTCH, "Op deze Verwerkersovereenkomst is Belgisch recht van toepassing.", "keuze"],
    ]),
    rows: [["13.4", "conflict"]],
    open: ["13.4"],
    proposals: [
      ["citation", "8.2"],
      ["row-conflict", "8.2"],
    ],
    said: ["wrong-article"],
  },
  {
    name: "the model's own text as replacement",
    body: [],
    annex: table([HEADS, ["13.4", DUTCH, DUTCH, "zo gelaten"]]),
    rows: [["13.4", "without-effect"]],
  },
  {
    name: "the body deviates where the row says nothing of it",
    body: ["irish", "logging"],
    annex: table([HEADS, law("13.4")]),
    rows: [["13.4", "matches"]],
    open: ["4.4"],
    fresh: ["4.4"],
  },
];

const gone: Case[] = ["Vervalt.", "vervalt", "Geschrapt", "(vervallen)", "-", ""].map((text) => ({
  name: `a clause that is gone, replaced by "${text}"`,
  body: ["insurance"],
  annex: table([HEADS, ["8.7", INSURANCE, text, "eigen polis"]]),
  rows: [["8.7", "matches"]],
}));

const added: Case[] = [
  ...[
    "13.7 (nieuw)",
    "Nieuw artikel 13.7",
    "Toevoegen na 13.6",
    "13.6a (nieuw)",
    "Na 13.6 (nieuw)",
  ].map((article): Case => ({
    name: `a clause more, cited as "${article}"`,
    body: ["added"],
    annex: table([HEADS, [article, "", ADDED, "voorrang"]]),
    rows: [[article, "matches"]],
  })),
  {
    name: "a clause more that the body has not",
    body: [],
    annex: table([HEADS, ["13.7 (nieuw)", "", ADDED, "voorrang"]]),
    rows: [["13.7 (nieuw)", "annex-only"]],
  },
  {
    name: "a clause more that the body words otherwise",
    body: ["added"],
    annex: table([
      HEADS,
      ["13.7 (nieuw)", "", "De verkoopvoorwaarden van Verwerker zijn van toepassing.", "voorrang"],
    ]),
    rows: [["13.7 (nieuw)", "conflict"]],
    open: ["13.6"],
    proposals: [["row-conflict", "13.7 (nieuw)"]],
  },
];

const rangesAndProse: Case[] = [
  {
    name: "a range that lapses",
    body: [],
    annex: table([HEADS, ["8.1 t/m 8.7", "gehele artikel", "Vervalt.", "elders geregeld"]]),
    rows: [["8.1 t/m 8.7", "not-checked"]],
    said: ["citation-range"],
  },
  {
    name: "prose: a clause lapses",
    body: ["insurance"],
    annex: p("Artikel 8.7 vervalt."),
    rows: [["8.7", "matches"]],
  },
  {
    name: "prose: a clause lapses that the body keeps",
    body: [],
    annex: p("Artikel 13.5 schrappen."),
    rows: [["13.5", "annex-only"]],
  },
  {
    name: "prose: words replaced",
    body: ["irish"],
    annex: p("In artikel 13.4 wordt “Nederlands” vervangen door “Iers”."),
    rows: [["13.4", "matches"]],
  },
  {
    name: "prose beside a table",
    body: ["irish", "insurance"],
    annex: table([HEADS, law("13.4")]) + p("Artikel 8.7 vervalt."),
    rows: [
      ["13.4", "matches"],
      ["8.7", "matches"],
    ],
  },
  {
    name: "the mediation clause quoted whole over two paragraphs of its cell",
    body: [],
    annex: table([HEADS, ["13.5", MEDIATION.replace(". ", ".\n"), "Vervalt.", "niet nodig"]]),
    rows: [["13.5", "annex-only"]],
  },
];

/** By the order of docs/report.md: columns, citations, merged cells, quotations, rows, articles, texts. */
export const CASES: Case[] = [
  ...columns,
  ...citations,
  ...merging,
  ...quotations,
  ...severalRows,
  ...wrongArticle,
  ...conflicts,
  ...gone,
  ...added,
  ...rangesAndProse,
];
