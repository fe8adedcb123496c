/** Beside which row Word makes a new one: it takes over that row's look. */
import { insertBeside } from "../../src/annex4";
import { readDocument } from "../../src/document";
import type { Table } from "../../src/document/types";
import { p, r, tbl, tc, tr, wml } from "../support/wml";

const row = (properties: string): string =>
  tr([tc(p(r("8.3", properties))), tc(p(r("Nieuwe tekst.")))]);
const head = tr([tc(p(r("Art"))), tc(p(r("Vervangende tekst")))]);

function tableOf(...looks: string[]): Table {
  const [table] = readDocument({ document: wml(tbl(head, ...looks.map(row))) }).blocks;
  if (table?.kind !== "table") throw new Error("a table was expected");
  return table;
}

test("beside the row above its place, else the one below", () => {
  expect(insertBeside(tableOf("", ""), 0, 1)).toEqual({ row: 1, where: "After" });
  expect(insertBeside(tableOf("", ""), 0, 0)).toEqual({ row: 1, where: "Before" });
});

test.each([
  ["hidden", "<w:vanish/>"],
  ["struck through", "<w:strike/>"],
  ["in no colour that anybody reads", '<w:color w:val="FFFFFF"/>'],
])("not beside one that is %s", (_name, look) => {
  expect(insertBeside(tableOf("", look), 0, 2)).toEqual({ row: 1, where: "After" });
  expect(insertBeside(tableOf(look, ""), 0, 1)).toEqual({ row: 2, where: "Before" });
  expect(insertBeside(tableOf(look), 0, 1)).toEqual({ row: 0, where: "After", head: true });
});
