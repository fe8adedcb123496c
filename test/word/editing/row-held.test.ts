/** The article of a row of Bijlage 4 is put right only where nothing of another's stands in it. */
import { planActs } from "../../../src/word/editing/plan";
import { readDocument } from "../../../src/document";
import type { CheckReport } from "../../../src/check";
import { p, r, wml } from "../../support/wml";

const report = { deviations: [] } as unknown as CheckReport;

function asked(article: string) {
  const cells = [article, p(r("was")), p(r("wordt")), p(r("reden"))];
  const table = `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr></w:tbl>`;
  const document = readDocument({ document: wml(table) });
  const wanted = [{ kind: "row", article: "8.2", first: 0, last: 3, becomes: "8.3" }] as const;
  const [item] = planActs(document, report, { view: "accepted", wanted: [...wanted] }).items;
  return item;
}

test("plain text is put right, as small as the difference", () => {
  expect(asked(p(r("8.2")))?.edits).toEqual([
    { kind: "text", paragraph: 0, start: 0, end: 3, was: "8.2", becomes: "8.3" },
  ]);
});

test.each([
  [
    "a field",
    `<w:p><w:fldSimple w:instr="REF _Ref1"><w:r><w:t>8.2</w:t></w:r></w:fldSimple></w:p>`,
  ],
  [
    "a control that is locked",
    `<w:p><w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent><w:r><w:t>8.2</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
  ],
])("%s is left, and the reason told", (_name, article) => {
  expect(asked(article)).toMatchObject({ edits: null, problem: "held" });
});
