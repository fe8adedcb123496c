/** Tables of records that somebody typed, without a control of ours: where the match of the agreement has them. */
import { check } from "../../src/check";
import { recordTables } from "../../src/clauses/model";
import { loadAllModels, loadModel } from "../../src/clauses/library";
import { readDocument } from "../../src/document";
import { recordsOf } from "../../src/word/records-read";
import type { ModelId } from "../corpus/source/agreement";
import { typedParts } from "../edits/support/typed";

type Change = (xml: string) => string;
type States = ReturnType<typeof recordsOf>;

async function read(id: ModelId, block: string, change?: Change): Promise<States> {
  const [model, models] = await Promise.all([loadModel(id), loadAllModels()]);
  const found = recordTables(model).find((one) => one.id === block);
  if (!found) throw new Error("no such block");
  const whole = typedParts(id, "filled").document;
  const xml = change?.(whole) ?? whole;
  if (change && xml === whole) throw new Error("nothing changed");
  const document = readDocument({ document: xml });
  const report = check(document, models);
  return recordsOf(document, xml, found, [], report.records ?? []);
}

const ordinals = (state: States[number] | undefined, row = 0): Record<string, number> =>
  Object.fromEntries(
    Object.entries(state?.records[row]?.cells ?? {}).map(([id, { cell }]) => [id, cell]),
  );

const instead =
  (was: string, now: string): Change =>
  (xml) =>
    xml.replace(`>${was}<`, `>${now}<`);

/** The cells of each row of the table in which some words stand, in another order. */
const reordered =
  (holding: string, order: (cells: string[]) => string[]): Change =>
  (xml) =>
    xml.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, (table) =>
      table.includes(`>${holding}<`)
        ? table.replace(/<w:tc>(?:(?!<\/w:tr>)[\s\S])*<\/w:tc>(?=<\/w:tr>)/g, (row) =>
            order(row.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? []).join(""),
          )
        : table,
    );

const backwards = (cells: string[]): string[] => [...cells].reverse();

test("heads of the model: every row and column", async () => {
  const [state, ...more] = await read("boz-2017", "verwerkingen");
  expect(more).toEqual([]);
  expect(state?.records).toHaveLength(2);
  expect(Object.values(ordinals(state))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(state?.records[0]?.cells.ingangsdatum).toMatchObject({ value: "1-1-2026", tagged: false });
});

test("columns in another order", async () => {
  const turned = reordered("Ingangsdatum contract", backwards);
  const [state] = await read("boz-2017", "verwerkingen", turned);
  expect(Object.values(ordinals(state))).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0]);
  expect(state?.records[0]?.cells.ingangsdatum).toMatchObject({ value: "1-1-2026", cell: 8 });
});

test("a word more in a head, and a column less", async () => {
  const [more] = await read(
    "boz-2017",
    "verwerkingen",
    instead("Soort Persoonsgegevens", "Soort van Persoonsgegevens"),
  );
  expect(Object.keys(ordinals(more))).toHaveLength(9);
  const [less] = await read(
    "boz-2017",
    "verwerkingen",
    reordered("Ingangsdatum contract", (cells) => cells.slice(0, -1)),
  );
  expect(Object.values(ordinals(less))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test("heads that the model leaves free: by their words, else as they stand", async () => {
  const [turned] = await read("boz-2017", "tarieven", reordered("Uurtarief", backwards));
  expect(ordinals(turned)).toEqual({ functie: 1, tarief: 0 });
  const [own] = await read("boz-2017", "tarieven", (xml) =>
    instead("Functie", "Wie")(instead("Uurtarief", "Per uur")(xml)),
  );
  expect(ordinals(own)).toEqual({ functie: 0, tarief: 1 });
  expect(own?.records.map(({ row }) => row)).toEqual([1, 2]);
  const [half] = await read("boz-2017", "tarieven", (xml) =>
    instead("Uurtarief", "Per uur")(reordered("Uurtarief", backwards)(xml)),
  );
  expect(ordinals(half)).toEqual({ functie: 1, tarief: 0 });
});

test("beside a table of the parties' own the one with the model's heads is meant, in either order", async () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join("")}</w:tr>`;
  const other = `<w:tbl>${row("Vanaf", "Korting")}${row("€ 10.000", "5 %")}</w:tbl><w:p/>`;
  const beside =
    (before: boolean): Change =>
    (xml) => {
      const at = xml.lastIndexOf("<w:tbl>", xml.indexOf(">Uurtarief<"));
      const behind = xml.indexOf("</w:tbl>", at) + "</w:tbl>".length;
      const place = before ? at : behind;
      return `${xml.slice(0, place)}${before ? "" : "<w:p/>"}${other}${xml.slice(place)}`;
    };
  for (const before of [true, false]) {
    const [state, ...more] = await read("boz-2017", "tarieven", beside(before));
    expect(more).toEqual([]);
    expect(state?.records[0]?.cells.functie).toMatchObject({ value: "Projectleider" });
  }
});

test("a table with heads of nobody and another number of columns is not taken for it", async () => {
  const wide: Change = (xml) =>
    reordered("Uurtarief", (cells) => [...cells, ...cells])(xml)
      .replaceAll(">Functie<", ">Wie<")
      .replaceAll(">Uurtarief<", ">Per uur<");
  expect(await read("boz-2017", "tarieven", wide)).toEqual([]);
});

test("the rows of a table that is not the model's are nobody's records", async () => {
  const gone: Change = (xml) =>
    xml.replace(/<w:tbl>(?:(?!<w:tbl>)[\s\S])*?>Ingangsdatum contract<[\s\S]*?<\/w:tbl>/, (table) =>
      table.replace(/(<w:t[^>]*>)[^<]*(?=<\/w:t>)/g, "$1Elders"),
    );
  expect(await read("boz-2017", "verwerkingen", gone)).toEqual([]);
});

test("an example of the source and dots are no answer", async () => {
  const [state] = await read("zelfstandig", "verwerkingen");
  const last = state?.records.at(-1);
  expect(last && Object.values(last.cells).every(({ text }) => text !== "")).toBe(true);
});

test("what stands in a cell besides its text is seen", async () => {
  const noted: Change = (xml) =>
    xml.replace(
      />Projectleider<\/w:t><\/w:r>/,
      (end) => `${end}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    );
  const [state] = await read("boz-2017", "tarieven", noted);
  expect(state?.records[0]?.cells.functie?.held).toBe("note");
  expect(state?.records[0]?.cells.tarief?.held).toBeUndefined();
});
