/** Tables of a counterparty: what is said of each row, what is proposed, and what a run writes. */
import { loadModel } from "../../../src/clauses/library";
import type { ModelAgreement } from "../../../src/clauses/schema";
import { check } from "../../../src/check";
import { planTable } from "../../../src/annex4";
import { compose, toDocxParts } from "../../../src/compose";
import { readDocument } from "../../../src/document";
import { BODIES } from "./bodies";
import { CASES, type Case } from "./cases";

let model: ModelAgreement;
beforeAll(async () => {
  model = await loadModel("boz-2017");
});

function reportOf({ body, annex }: Case) {
  const files = toDocxParts(compose(model, { kind: "agreement" }, {}));
  const xml = files["word/document.xml"] ?? "";
  const at = xml.indexOf("Tekst die vervalt");
  const [start, end] = [xml.lastIndexOf("<w:tbl>", at), xml.indexOf("</w:tbl>", at) + 8];
  const agreement = body.reduce((text, name) => BODIES[name](text), xml.slice(0, start));
  const { "word/styles.xml": styles, "word/numbering.xml": numbering } = files;
  return check(readDocument({ document: agreement + annex + xml.slice(end), styles, numbering }), [
    model,
  ]);
}

it("at least fifty", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(50);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

it.each(CASES.map((one) => [one.name, one] as const))("%s", (_, one) => {
  const report = reportOf(one);
  const { rows } = report.deviationTable;
  const plan = planTable(report);
  const existing = plan.rows.filter((row) => row.existing);
  expect({
    rows: rows.map((row) => [row.target ?? row.likelyArticle ?? row.article, row.status]),
    open: report.deviations.filter(({ recorded }) => !recorded).map(({ article }) => article),
    proposals: plan.proposals.map(({ code, article }) => [code, article]).sort(),
    fresh: plan.rows.filter((row) => !row.existing).map(({ article }) => article),
    filled: existing.filter(({ writes }) => writes.length > 0).map((r) => [r.article, r.writes]),
  }).toEqual({
    rows: one.rows,
    open: one.open ?? [],
    proposals: one.proposals ?? [],
    fresh: one.fresh ?? [],
    filled: one.filled ?? [],
  });
  const said = rows.flatMap(({ findings }) => findings.map(({ code }) => code));
  for (const code of one.said ?? []) expect(said).toContain(code);
});
