import { columnRoles } from "../../src/annex4/columns";
import { isDeviationTable, readDeviationTable } from "../../src/annex4/recognise";
import { unreadCells } from "../../src/annex4/unread-cells";
import { cell, documentOf, HEADS, paragraph, row, table } from "./build";

describe("column heads", () => {
  it.each([
    [["Artikel", "Tekst die vervalt", "Vervangende tekst", "Reden"]],
    [["Reden", "Vervangende tekst", "Te vervallen tekst", "Art."]],
    [["Artikelnummer", "Oorspronkelijke tekst", "Nieuwe tekst", "Toelichting"]],
    [["Bepaling", "Modeltekst", "Komt te luiden", "Motivering"]],
    [["Nr", "Huidige bepaling", "Nieuwe formulering", "Onderbouwing"]],
  ])("%s", (heads) => expect(columnRoles(heads)).not.toBeNull());

  it.each([
    [["Artikel", "Onderwerp", "Opmerking"]],
    [["Categorie", "Tekst", "Reden"]],
    [["Versie", "Datum", "Reden wijziging", "Auteur"]],
    [["Ingangsdatum contract", "Kenmerk", "Korte omschrijving diensten"]],
    [["Primair aanspreekpunt Verwerkingsverantwoordelijk:", "Primair aanspreekpunt Verwerker:"]],
    [
      [
        "8.2",
        "Verwerker vervangt de tekst die vervalt door een nieuwe tekst om deze reden, zie artikel 8.",
        "",
      ],
    ],
  ])("not %s", (heads) => expect(columnRoles(heads)).toBeNull());
});

describe("reading the table", () => {
  const read = (...tables: ReturnType<typeof table>[]) => readDeviationTable(documentOf(...tables));

  it("follows the columns wherever they stand, extra ones included", () => {
    const found = read(
      table(
        [["1", "omdat", "nieuw", "oud", "8.3"]],
        ["Volgnummer", "Reden", "Vervangende tekst", "Tekst die vervalt", "Art"],
      ),
    );
    expect(found?.rows).toMatchObject([
      { article: "8.3", lapses: "oud", replacement: "nieuw", reason: "omdat", row: 1 },
    ]);
  });
  it("passes over a head that is repeated, and rows without a word", () => {
    const found = read(
      table([["8.3", "a", "b", ""], HEADS, ["", "", "", ""], ["9.1", "c", "d", ""]]),
    );
    expect(found?.rows.map(({ article }) => article)).toEqual(["8.3", "9.1"]);
  });
  it("reads a title row above the heads", () => {
    const titled = table([["8.3", "a", "b", "c"]]);
    titled.rows.unshift(row([cell("Afwijkingen", { columnSpan: 4 })]));
    expect(readDeviationTable(documentOf(titled))?.rows[0]?.article).toBe("8.3");
  });
  it("gives a merged or empty article cell the article above, and a merged reason its reason", () => {
    const found = read(
      table([
        ["11.1", "een", "1", "omdat"],
        row([cell("", { mergedUp: true }), "twee", "2", cell("", { mergedUp: true })]),
      ]),
    );
    expect(found?.rows[1]).toMatchObject({ article: "11.1", lapses: "twee", reason: "omdat" });
  });
  it("joins a table that goes on as another", () => {
    const found = read(table([["8.3", "a", "b", ""]]), table([["9.1", "c", "d", ""]]));
    expect(found?.rows.map(({ table: at, article }) => [at, article])).toEqual([
      [0, "8.3"],
      [1, "9.1"],
    ]);
  });
  it("takes the prompt of an empty reason for nothing, also where its control is gone", () => {
    expect(read(table([["8.3", "a", "b", "reden"]]))?.rows[0]?.reason).toBe("");
  });
  it("knows a row of ours by the tag of its article", () => {
    const tagged = row(["8.3", "a", "b", "c"]);
    const control = { title: "", id: "", showingPlaceholder: false, bound: false, locked: false };
    tagged.cells[0]!.blocks = [
      paragraph("8.3", { controls: [{ ...control, tag: "mt1:boz-2017:row/8.3" }] }),
    ];
    expect(read(table([tagged]))?.rows[0]?.key).toBe("8.3");
  });
  it("sees no table in an agreement's other tables", () => {
    expect(
      isDeviationTable(table([["Security consultant", "120"]], ["Functie", "Uurtarief"])),
    ).toBe(false);
    expect(readDeviationTable(documentOf(paragraph("Bijlage 4")))).toBeNull();
  });
});

describe("cells that no row reads", () => {
  const unread = (...tables: ReturnType<typeof table>[]) => {
    const found = readDeviationTable(documentOf(...tables));
    return found && unreadCells(found, "accepted").map(({ text, says }) => ({ text, says }));
  };

  it("are none in a plain table, its head repeated", () => {
    expect(unread(table([["8.3", "a", "b", ""], HEADS, ["9.1", "c", "d", "e"]]))).toEqual([]);
  });
  it("what stands in a head beside it", () => {
    const [article, ...others] = HEADS as [string, ...string[]];
    const told = "Bij strijd gaat de offerte van de leverancier vóór alles.";
    expect(unread(table([["8.3", "a", "b", "c"]], [`${article}\n${told}`, ...others]))).toEqual([
      { text: told, says: true },
    ]);
    expect(unread(table([["8.3", "a", "b", "c"]], [`${article} ${told}`, ...others]))).toEqual([
      { text: `${article} ${told}`, says: true },
    ]);
  });
  it("a column that nobody knows", () => {
    const rows = [
      ["8.3", "a", "b", "c", "1"],
      ["8.4", "a", "b", "c", "Mits de klant vooraf betaalt."],
    ];
    expect(unread(table(rows, [...HEADS, "Volgnummer"]))).toEqual([
      { text: "1", says: false },
      { text: "Mits de klant vooraf betaalt.", says: true },
    ]);
  });
});
