import { walk } from "../../src/document";
import { p, sdt, tag, tbl, tc, tr } from "../support/wml";
import { lines, paragraphs, read } from "./reading";

test("paragraphs count on through cells, as Word's body.paragraphs", () => {
  const document = read(
    p("0"),
    tbl(tr([tc(p("1") + p("2")), tc(p("3"))]), tr([tc(p("4"))])),
    p("5"),
  );
  expect(paragraphs(document).map((x) => [x.index, x.spans[0]?.text])).toEqual(
    [0, 1, 2, 3, 4, 5].map((n) => [n, String(n)]),
  );
});

test("spans, vertical merges and header rows", () => {
  const document = read(
    tbl(
      tr([tc(p("kop"), `<w:gridSpan w:val="2"/>`)], "<w:tblHeader/>"),
      tr([tc(p("a"), `<w:vMerge w:val="restart"/>`), tc(p("b"))]),
      tr([tc(p(), "<w:vMerge/>"), tc(p("c"))]),
    ),
  );
  const [table] = document.blocks;
  if (table?.kind !== "table") throw new Error("no table");
  expect(table.rows.map((row) => row.header)).toEqual([true, false, false]);
  expect(
    table.rows.map((row) => row.cells.map((cell) => [cell.columnSpan, cell.mergedUp])),
  ).toEqual([
    [[2, false]],
    [
      [1, false],
      [1, false],
    ],
    [
      [1, true],
      [1, false],
    ],
  ]);
});

test("tables nest, and reading order goes through them", () => {
  const inner = tbl(tr([tc(p("binnen"))]));
  const document = read(tbl(tr([tc(p("voor") + inner + p("na"))])));
  expect(lines(document)).toEqual(["voor", "binnen", "na"]);
  expect(walk(document, "accepted").map((x) => x.cells.length)).toEqual([1, 2, 1]);
});

test("a reading tells its row and cell", () => {
  const readings = walk(read(tbl(tr([tc(p("a")), tc(p("b"))]), tr([tc(p("c"))]))), "accepted");
  expect(readings.map((x) => x.cells.map((c) => [c.rowIndex, c.cellIndex]))).toEqual([
    [[0, 0]],
    [[0, 1]],
    [[1, 0]],
  ]);
});

test("controls at block, row and cell level reach the paragraphs inside", () => {
  const row = sdt(tag("rij"), tr([sdt(tag("cel"), tc(sdt(tag("blok"), p("x"))))]));
  const document = read(sdt(tag("tabel"), tbl(row)), p("y"));
  const [x, y] = paragraphs(document);
  expect(x?.controls.map((c) => c.tag)).toEqual(["tabel", "rij", "cel", "blok"]);
  expect(y?.controls).toEqual([]);
  const [table] = document.blocks;
  expect(table?.controls.map((c) => c.tag)).toEqual(["tabel"]);
});

test("customXml around rows, cells and blocks is transparent", () => {
  const cx = (inside: string) =>
    `<w:customXml w:element="e"><w:customXmlPr/>${inside}</w:customXml>`;
  expect(lines(read(cx(tbl(cx(tr([cx(tc(cx(p("x"))))]))))))).toEqual(["x"]);
});
