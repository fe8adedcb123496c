/** Source ranges are what Bijlage 4 is spliced by: they must cut exactly. */
import { readDocument, type DocumentModel } from "../../src/document";
import { p, r, sdt, tag, tbl, tc, tr, wml } from "../support/wml";
import { paragraphs } from "./reading";

function ranges(document: DocumentModel, text: string): string[] {
  const found: string[] = [];
  const cut = ({ start, end }: { start: number; end: number }) =>
    found.push(text.slice(start, end));
  const visit = (blocks: DocumentModel["blocks"]): void => {
    for (const block of blocks) {
      cut(block.source);
      if (block.kind === "table")
        for (const row of block.rows) {
          cut(row.source);
          for (const cell of row.cells) {
            cut(cell.source);
            visit(cell.blocks);
          }
        }
    }
  };
  visit(document.blocks);
  return found;
}

const one = p("een 😀 é");
const two = "<w:p/>";
const row = tr([tc(two)]);
const table = tbl(row);

test.each([
  ["plain", wml(one, table, one)],
  [
    "with a byte order mark and declaration",
    `\uFEFF<?xml version="1.0"?>\r\n${wml(one, table, one)}`,
  ],
  [
    "with CRLF, CR and comments",
    `<!-- a\r\nb\r -->\r\n${wml("\r\n", one, "\r\n\t", table, "<!--\r\n<w:p> -->", one)}`,
  ],
  ["with astral characters before", `<!-- 😀😀 -->${wml(one, table, one)}`],
])("%s", (_name, text) => {
  expect(ranges(readDocument({ document: text }), text)).toEqual([
    one,
    table,
    row,
    tc(two),
    two,
    one,
  ]);
});

test("a space inside the tag, single quotes, and '>' in a value", () => {
  const odd = `<w:p w:rsidR='a>b'\n >${r("x")}</w:p >`;
  const text = wml(sdt(tag("a>b"), odd), p("y"));
  const [paragraph] = paragraphs(readDocument({ document: text }));
  expect(text.slice(paragraph?.source.start, paragraph?.source.end)).toBe(odd);
});
