/** Tables of records that somebody typed, without a control of ours: known by their heads. */
import { recordTables } from "../../src/clauses/model";
import { loadModel } from "../../src/clauses/library";
import { readDocument } from "../../src/document";
import { recordsOf } from "../../src/word/records-read";
import { p, r, tbl, tc, tr, wml } from "../support/wml";

const cells = (...texts: string[]) => tr(texts.map((text) => tc(p(text && r(text)))));

async function read(id: string, block: string, ...rows: string[]) {
  const model = await loadModel(id);
  const found = recordTables(model).find((one) => one.id === block);
  if (!found) throw new Error("no such block");
  const xml = wml(p(r("Vooraf")), tbl(cells("Iets", "anders")), tbl(...rows));
  return recordsOf(readDocument({ document: xml }), xml, found, []);
}

test("rows below the heads, in any order of columns, a word more in a head", async () => {
  const states = await read(
    "boz-2017",
    "tarieven",
    cells("Uurtarief", "Functie medewerker"),
    cells("€ 95", "Projectleider"),
    cells("", "[functie]"),
  );
  expect(states).toHaveLength(1);
  expect(states[0]).toMatchObject({ table: 1, lastNumber: 0 });
  expect(states[0]?.records.map(({ row }) => row)).toEqual([1, 2]);
  const [first, second] = states[0]?.records ?? [];
  expect(first?.cells.functie).toMatchObject({ value: "Projectleider", cell: 1, tagged: false });
  expect(first?.cells.tarief).toMatchObject({ value: "€ 95", cell: 0 });
  // A prompt is no answer.
  expect(second?.cells.functie).toMatchObject({ value: "", text: "[functie]" });
});

test.each([
  ["one head only", cells("Functie", "Opmerkingen")],
  ["heads of another table", cells("Art", "Tekst die vervalt")],
  ["one column", cells("Functie")],
])("%s is no such table", async (_, head) => {
  expect(await read("boz-2017", "tarieven", head, cells("a", "b"))).toEqual([]);
});

test("what stands in a cell besides its text is seen", async () => {
  const noted = tr([
    tc(p(`${r("Projectleider")}<w:r><w:footnoteReference w:id="2"/></w:r>`)),
    tc(p(r("€ 95"))),
  ]);
  const [state] = await read("boz-2017", "tarieven", cells("Functie", "Uurtarief"), noted);
  expect(state?.records[0]?.cells.functie?.held).toBe("note");
  expect(state?.records[0]?.cells.tarief?.held).toBeUndefined();
});
