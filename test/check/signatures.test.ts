/** Signatures say the same in every layout that offices use: cells, rows, four columns, tabs, one below the other. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check } from "../../src/check";
import { compose, toDocxParts } from "../../src/compose";
import { readDocument } from "../../src/document";
import { p, tbl, tc, tr } from "../support/wml";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

type Columns = string[][];

const rowsOf = (columns: Columns): string[][] =>
  (columns[0] ?? []).map((_, at) => columns.map((column) => column[at] ?? ""));

/** "Naam: [naam]" as two cells; what has no colon as one and an empty one. */
function labelAndAnswer(text: string): string[] {
  const colon = text.indexOf(":");
  return colon < 0 ? [text, ""] : [text.slice(0, colon + 1), text.slice(colon + 1).trim()];
}

const LAYOUTS: Record<string, (columns: Columns) => string> = {
  "a row for each line": (columns) =>
    tbl(...rowsOf(columns).map((row) => tr(row.map((text) => tc(p(text)))))),
  "labels and answers in four columns": (columns) =>
    tbl(
      ...rowsOf(columns).map((row) => tr(row.flatMap(labelAndAnswer).map((text) => tc(p(text))))),
    ),
  "two columns by tabs": (columns) =>
    rowsOf(columns)
      .map((row) => p(`<w:r>${row.map((text) => `<w:t>${text}</w:t>`).join("<w:tab/>")}</w:r>`))
      .join(""),
  "two columns by spaces": (columns) =>
    rowsOf(columns)
      .map(([left = "", right = ""]) => p(`${left.padEnd(60)}${right}`))
      .join(""),
  "one below the other": (columns) =>
    columns
      .flat()
      .map((text) => p(text))
      .join(""),
  "a cell for each party": (columns) =>
    tbl(tr(columns.map((column) => tc(column.map((text) => p(text)).join(""))))),
};

/** Texts of the cells of the signature table, and the document without it. */
function signed(id: string): { before: string; after: string; columns: Columns } {
  const model = models.find((one) => one.id === id);
  if (!model) throw new Error(`no model ${id}`);
  const { "word/document.xml": xml = "" } = toDocxParts(
    compose(model, { kind: "agreement" }, { fields: {}, choices: {} }),
  );
  const plain = (part: string): string => part.replace(/<[^>]+>/gu, "");
  const table = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].find(
    ([part]) => plain(part).length < 500 && plain(part).split("Naam:").length === 3,
  );
  if (!table) throw new Error(`no signatures in ${id}`);
  const cells = [...table[0].matchAll(/<w:tc>.*?<\/w:tc>/gsu)].slice(0, 2);
  const columns = cells.map(([cell]) =>
    [...cell.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) => plain(paragraph)),
  );
  return {
    before: xml.slice(0, table.index),
    after: xml.slice(table.index + table[0].length),
    columns,
  };
}

const deviations = (document: string) => check(readDocument({ document }), models).deviations;

describe.each(["bouw-verwerker", "coach", "zelfstandig"])("%s", (id) => {
  test.each(Object.keys(LAYOUTS))("%s: no deviation", (name) => {
    const { before, after, columns } = signed(id);
    expect(deviations(before + (LAYOUTS[name]?.(columns) ?? "") + after)).toEqual([]);
  });

  test("what follows, indented behind its number, is not drawn into the columns", () => {
    const { before, after, columns } = signed(id);
    const list =
      p("Bijlagen bij deze overeenkomst") + p("1.     Beschrijving") + p("2.     Tarieven");
    const tabs = LAYOUTS["two columns by spaces"]?.(columns) ?? "";
    const added = deviations(before + tabs + list + after).map(({ documentText }) => documentText);
    expect(added.join(" ")).not.toContain("Naam:");
  });

  // Tabs read the two halves of a line; without the label on one side they still belong together.
  test.each(Object.keys(LAYOUTS))("%s: a capacity left out is told, and nothing else", (name) => {
    const { before, after, columns } = signed(id);
    const short = columns.map((column, party) =>
      party === 0 ? column : column.filter((text) => !text.startsWith("Functie:")),
    );
    // In rows the other lines stay beside one another.
    const functie = columns[0]?.findIndex((text) => text.startsWith("Functie:")) ?? 0;
    if (!name.startsWith("one below") && !name.startsWith("a cell"))
      short[1]?.splice(functie, 0, "");
    const found = deviations(before + (LAYOUTS[name]?.(short) ?? "") + after);
    expect(found.map(({ kind, article, modelText }) => [kind, article, modelText.trim()])).toEqual([
      ["missing", "ondertekening", "Functie:"],
    ]);
  });
});
