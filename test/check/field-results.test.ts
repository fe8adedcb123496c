/** Results of Word's fields: text as a reader sees it, but for what Word makes by itself. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import type { NoiseOptions } from "../../src/check";
import { field, p, r } from "../support/wml";
import { MARK, others, reportOf, toldOf, withMarkup, written, type Parts } from "./written";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});
const told = (parts: Parts, noise: NoiseOptions = {}) => toldOf(parts, models, noise);

const counted = { "field-results": false };
const referring = (result: string): Parts => {
  const { parts } = written(
    () => false,
    (text) => text,
  );
  const document = parts.document.replace(
    "artikel 5.8",
    `artikel </w:t></w:r>${field("REF _Ref1 \\r \\h", result)}<w:r><w:t xml:space="preserve">`,
  );
  expect(document).not.toBe(parts.document);
  return { ...parts, document };
};

test("a reference reads as if it were typed", () => {
  expect(told(referring("5.8"))).toEqual([]);
  expect(told(referring("5.8"), counted)).toEqual([
    { what: "changed 5.4", edits: ["field REF _Ref1 \\r \\h"], weight: MARK },
  ]);
  expect(told(referring("5.9"))).toMatchObject([
    { what: "changed 5.4", weight: { level: "substance" } },
  ]);
});

test.each(["PAGE", "FILENAME", "NUMPAGES"])("%s inside a clause is nobody's text", (name) => {
  const parts = withMarkup("schadeloos", r(" ") + field(name, "12"));
  expect(told(parts)).toEqual([]);
  expect(told(parts, others("field-results"))).toEqual([]);
  const [one, ...rest] = told(parts, counted);
  expect(rest).toEqual([]);
  expect(one?.edits).toEqual([`field ${name}`, "inserted 12 "]);
});

test("typed text beside such a result is a change, and so is a date", () => {
  const pages = withMarkup("schadeloos", r(" binnen ") + field("PAGE", "12"));
  expect(told(pages)).toMatchObject([{ edits: ["inserted binnen 12 "] }]);
  const date = withMarkup("schadeloos", r(" ") + field("DATE", "1 mei 2026"));
  expect(told(date)).toMatchObject([{ edits: ["inserted 1 mei 2026 "] }]);
});

test("a paragraph of nothing else is no clause, and one of typed text is", () => {
  const between = (paragraph: string): Parts => {
    const { parts } = written(
      () => false,
      (text) => text,
    );
    const document = parts.document.replace(/(?=<w:p><w:r><w:t[^>]*>8\.3\. )/u, () => paragraph);
    expect(document).not.toBe(parts.document);
    return { ...parts, document };
  };
  const stamps = [
    p(field("FILENAME \\p", "C:\\klanten\\overeenkomst v3.docx")),
    p([field("PAGE", "3"), " / ", field("NUMPAGES", "12")]),
    p(field("DATE", "1 mei 2026")),
  ];
  for (const stamp of stamps) expect(told(between(stamp))).toEqual([]);
  expect(told(between(stamps[2] ?? ""), counted)).toMatchObject([{ what: "added 8.2" }]);
  expect(reportOf(between(stamps[2] ?? ""), models, counted).deviations).toMatchObject([
    { kind: "added", counted: true, recorded: false },
  ]);
  expect(told(between(p("1 mei 2026")))).toMatchObject([{ what: "added 8.2" }]);
});

test("a date that fills a blank is the answer", () => {
  const { parts } = written(
    () => false,
    (text) => text,
  );
  const filled = parts.document.replace(
    /Datum:/u,
    () => `Datum: </w:t></w:r>${field("DATE", "1 mei 2026")}<w:r><w:t>`,
  );
  expect(filled).not.toBe(parts.document);
  const report = reportOf({ ...parts, document: filled }, models);
  expect(report.deviations).toEqual([]);
  expect(report.fields.filter(({ value }) => value === "1 mei 2026")).toHaveLength(1);
});
