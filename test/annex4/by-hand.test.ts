/** Bijlage 4 as a counterparty leaves it: no controls, own heads, prose, or something nobody can read. */
import { loadModel } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check } from "../../src/check";
import { compose, toDocxParts } from "../../src/compose";
import { readDocument } from "../../src/document";
import { p } from "../support/wml";

let model: ModelAgreement;
beforeAll(async () => {
  model = await loadModel("boz-2017");
});

const DUTCH = "Op deze Verwerkersovereenkomst is Nederlands recht van toepassing.";
const IRISH = "Op deze Verwerkersovereenkomst is Iers recht van toepassing.";

function tableOf(rows: string[][], span?: string): string {
  const width = rows[0]?.length ?? 1;
  const title = span
    ? `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${width}"/></w:tcPr>${p(span)}</w:tc></w:tr>`
    : "";
  const grid = Array.from({ length: width }, () => '<w:gridCol w:w="2000"/>').join("");
  const cells = (row: string[]) => row.map((cell) => `<w:tc><w:tcPr/>${p(cell)}</w:tc>`).join("");
  const body = rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("");
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${title}${body}</w:tbl>`;
}

/** The composed agreement with this for the table of Bijlage 4, and perhaps another wording of a clause. */
function report(annex: string, [from, to]: [string, string] = ["", ""]) {
  const files = toDocxParts(compose(model, { kind: "agreement" }, {}));
  const xml = files["word/document.xml"] ?? "";
  const at = xml.indexOf("Tekst die vervalt");
  const start = xml.lastIndexOf("<w:tbl>", at);
  const end = xml.indexOf("</w:tbl>", at) + "</w:tbl>".length;
  const text = xml.slice(0, start).replace(from, to) + annex + xml.slice(end);
  return check(
    readDocument({
      document: text,
      styles: files["word/styles.xml"],
      numbering: files["word/numbering.xml"],
    }),
    [model],
  );
}

const rowsOf = (annex: string, edit?: [string, string]) =>
  report(annex, edit).deviationTable.rows.map(({ article, target, status }) => [
    target ?? article,
    status,
  ]);
const codes = (annex: string, edit?: [string, string]) =>
  report(annex, edit).findings.map(({ code }) => code);

describe("heads under the names that people give them", () => {
  it.each([
    [
      ["Nr", "Oud", "Nieuw", "Toelichting"],
      [0, 1, 2, 3],
    ],
    [
      ["Artikel", "Huidige tekst", "Wordt", "Motivering"],
      [0, 1, 2, 3],
    ],
    [
      ["Toelichting", "Nieuw", "Oud", "Lid"],
      [3, 2, 1, 0],
    ],
    [
      ["Bepaling", "Was", "Wordt", "Waarom"],
      [0, 1, 2, 3],
    ],
    [
      ["Art.", "Model", "Voorstel leverancier", "Opmerkingen"],
      [0, 1, 2, 3],
    ],
    [
      ["Clausule", "Origineel", "Wijziging", "Argument"],
      [0, 1, 2, 3],
    ],
    [
      ["Clause", "Original text", "New text", "Reason"],
      [0, 1, 2, 3],
    ],
  ])("%s", (heads, order) => {
    const row = ["13.4", DUTCH, IRISH, "zetel in Ierland"];
    const annex = tableOf([heads, order.map((at) => row[at] ?? "")]);
    expect(rowsOf(annex, ["Nederlands recht", "Iers recht"])).toEqual([["13.4", "matches"]]);
    expect(codes(annex, ["Nederlands recht", "Iers recht"])).not.toContain("annex4-not-understood");
  });

  it("two columns, and a title above the heads", () => {
    const annex = tableOf(
      [
        ["Artikel", "Wordt"],
        ["13.4", IRISH],
      ],
      "Overzicht van wijzigingen",
    );
    expect(rowsOf(annex, ["Nederlands recht", "Iers recht"])).toEqual([["13.4", "matches"]]);
  });

  it("not of a table of versions", () => {
    const versions = tableOf([
      ["Nr", "Datum", "Wijziging", "Toelichting"],
      ["1", "3 maart 2026", "eerste versie", "geen"],
    ]);
    expect(report(versions).deviationTable.rows).toEqual([]);
  });
});

describe("prose under the heading", () => {
  it.each([
    ["Artikel 13.5 schrappen.", "13.5"],
    ["Artikel 13.5 vervalt.", "13.5"],
    ["Art. 13 lid 5 komt te vervallen.", "13.5"],
    ["Lid 5 van artikel 13 is niet van toepassing.", "13.5"],
    [`Artikel 13.4 komt te luiden: “${IRISH}”`, "13.4"],
    [`13.4 wordt vervangen door: ${IRISH}`, "13.4"],
    ["In artikel 13.4 wordt “Nederlands” vervangen door “Iers”.", "13.4"],
    ["Aan artikel 13.4 wordt toegevoegd: Het Weens Koopverdrag is uitgesloten.", "13.4"],
  ])("%s", (text, article) => {
    const annex = p(text);
    expect(rowsOf(annex)).toEqual([[article, "annex-only"]]);
    expect(report(annex).deviations).toEqual([]);
    expect(codes(annex)).not.toContain("annex4-not-understood");
  });

  it("records the deviation of the body, and several in one paragraph", () => {
    const annex = p(
      "In artikel 13.4 wordt “Nederlands” vervangen door “Iers”. Artikel 13.5 vervalt.",
    );
    const { deviations, deviationTable } = report(annex, ["Nederlands recht", "Iers recht"]);
    expect(deviations.map(({ article, recorded }) => [article, recorded])).toEqual([
      ["13.4", true],
    ]);
    expect(deviationTable.rows.map(({ status }) => status)).toEqual(["matches", "annex-only"]);
  });

  it.each(["Geen.", "Niet van toepassing", "N.v.t.", "Er zijn geen afwijkingen overeengekomen."])(
    "nothing agreed: %s",
    (text) => {
      expect(report(p(text)).deviations).toEqual([]);
      expect(codes(p(text))).not.toContain("annex4-not-understood");
    },
  );
});

describe("what is not understood is told", () => {
  it.each([
    p("De boete is afgeschaft en wij doen het anders."),
    p("Alles over aansprakelijkheid laten we weg."),
    tableOf([
      ["A", "B", "C"],
      ["Aansprakelijkheid", "nul", "ja"],
    ]),
    tableOf([
      ["Onderwerp", "Afspraak"],
      ["Boete", "Die is er niet."],
    ]),
  ])("%#", (annex) => {
    const { findings, deviations } = report(annex);
    const told = findings.filter(({ code }) => code === "annex4-not-understood");
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ place }) => place !== null)).toBe(true);
    expect(deviations.every(({ article }) => article === "bijlage 4")).toBe(true);
  });
});

describe("a cell and the body are held together by the equality of the articles", () => {
  const row = (text: string, is: string) =>
    tableOf([
      ["Artikel", "Tekst die vervalt", "Vervangende tekst", "Reden"],
      [text, "gehele lid", is, "omdat"],
    ]);
  const was = "ten aanzien van logging zoals beschreven in NEN7513.";
  it.each([
    [
      "zoals bedoeld in artikel 5.2 en de officiële eisen.",
      "zoals bedoeld in art. 5.2 en de officiële eisen.",
    ],
    ["voor de officiële beïnvloeding.", "voor de officie\u0308le bei\u0308nvloeding."],
    ["op efficiënte wijze gefinancierd.", "op e\ufb03ciënte wijze ge\ufb01nancierd."],
    ["met ☐ ja en ☐ nee.", "met □ ja en ☒ nee."],
    ["tot een bedrag van __________ euro.", "tot een bedrag van …………… euro."],
    ["bij “zware” fouten – altijd.", "bij 'zware' fouten - altijd."],
  ])("%s", (body, cell) => {
    const clause = (text: string) => `Verwerker voldoet aantoonbaar aan de eisen ${text}`;
    const annex = row("4.4", clause(cell));
    expect(rowsOf(annex, [was, body])).toEqual([["4.4", "matches"]]);
  });
});
