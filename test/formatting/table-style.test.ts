/** Colours that a table's style gives (ECMA-376 part 1, 17.7.6): what is behind the text, and its letters. */
import { readDocument } from "../../src/document";
import { p, r, style, stylesPart, tbl, tc, tr, wml } from "../support/wml";
import { lines } from "../document/reading";

const shd = (fill: string): string =>
  `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:tcPr>`;
const colour = (value: string): string => `<w:color w:val="${value}"/>`;
const region = (type: string, inside: string): string =>
  `<w:tblStylePr w:type="${type}">${inside}</w:tblStylePr>`;
const ofTable = (...inside: string[]) => stylesPart(style("T", "t", inside.join(""), "table"));

const LOOK = {
  firstRow: 0,
  lastRow: 0,
  firstColumn: 0,
  lastColumn: 0,
  noHBand: 1,
  noVBand: 1,
};
const look = (on: Partial<typeof LOOK>): string =>
  `<w:tblLook ${Object.entries({ ...LOOK, ...on })
    .map(([name, value]) => `w:${name}="${value}"`)
    .join(" ")}/>`;

/** White text in every cell of two by two, beside what is seen of it. */
function seen(styles: string, tables: string, cells: Record<string, string> = {}): string[] {
  const cell = (name: string) => tc(p([r(name, colour("FFFFFF"))]), cells[name] ?? "");
  const table = tbl(tr([cell("a"), cell("b")]), tr([cell("c"), cell("d")])).replace(
    "<w:tblPr/>",
    `<w:tblPr><w:tblStyle w:val="T"/>${tables}</w:tblPr>`,
  );
  return lines(readDocument({ document: wml(table), styles })).filter((line) => line !== "");
}

test("a dark head shows white text, and the rows below it do not", () => {
  const styles = ofTable(region("firstRow", shd("1F3864")));
  expect(seen(styles, look({ firstRow: 1 }))).toEqual(["a", "b"]);
  expect(seen(styles, look({ firstRow: 0 }))).toEqual([]);
  // The old mask says the same; the attributes go first.
  expect(seen(styles, `<w:tblLook w:val="0620"/>`)).toEqual(["a", "b"]);
  expect(seen(styles, `<w:tblLook w:val="0620" w:firstRow="0"/>`)).toEqual([]);
});

test("a cell's own shading goes before its style's", () => {
  const styles = ofTable(region("firstRow", shd("1F3864")));
  const white = `<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>`;
  expect(seen(styles, look({ firstRow: 1 }), { a: white })).toEqual(["b"]);
});

test("a style for the whole table, and one based on it", () => {
  expect(seen(ofTable(shd("1F3864")), look({}))).toEqual(["a", "b", "c", "d"]);
  const based = stylesPart(
    style("Onder", "onder", shd("1F3864"), "table"),
    style("T", "t", `<w:basedOn w:val="Onder"/>${region("firstRow", shd("FFFFFF"))}`, "table"),
  );
  expect(seen(based, look({ firstRow: 1 }))).toEqual(["c", "d"]);
});

test("columns, bands and corners", () => {
  expect(seen(ofTable(region("firstCol", shd("000000"))), look({ firstColumn: 1 }))).toEqual([
    "a",
    "c",
  ]);
  const bands = ofTable(region("band1Horz", shd("000000")), region("band2Horz", shd("FFFFFF")));
  expect(seen(bands, look({ noHBand: 0 }))).toEqual(["a", "b"]);
  // Behind a head the first row of the bands is the second of the table.
  expect(seen(bands, look({ noHBand: 0, firstRow: 1 }))).toEqual(["c", "d"]);
  const corner = ofTable(region("firstRow", shd("000000")), region("nwCell", shd("FFFFFF")));
  expect(seen(corner, look({ firstRow: 1, firstColumn: 1 }))).toEqual(["b"]);
});

test("what is not known counts as seen: the last row, and a table that does not say its look", () => {
  const last = ofTable(region("lastRow", shd("000000")));
  expect(seen(last, look({ lastRow: 1 }))).toEqual(["a", "b", "c", "d"]);
  expect(seen(last, look({}))).toEqual([]);
  const first = ofTable(region("firstRow", shd("000000")));
  // Wherever the head is, it is not the second row.
  expect(seen(first, "")).toEqual(["a", "b"]);
  const table = `<w:shd w:val="clear" w:color="auto" w:fill="000000"/>`;
  expect(seen(ofTable(), table)).toEqual(["a", "b", "c", "d"]);
});

test("the colour of the letters may be the style's", () => {
  const styles = ofTable(
    region("firstRow", `<w:rPr>${colour("FFFFFF")}</w:rPr>${shd("1F3864")}`),
    region("band1Horz", `<w:rPr>${colour("FFFFFF")}</w:rPr>`),
  );
  const table = (tables: string) =>
    lines(
      readDocument({
        styles,
        document: wml(
          tbl(tr([tc(p("kop"))]), tr([tc(p("tekst"))])).replace(
            "<w:tblPr/>",
            `<w:tblPr><w:tblStyle w:val="T"/>${tables}</w:tblPr>`,
          ),
        ),
      }),
    );
  expect(table(look({ firstRow: 1 }))).toEqual(["kop", "tekst"]);
  expect(table(look({ firstRow: 1, noHBand: 0 }))).toEqual(["kop", ""]);
});
