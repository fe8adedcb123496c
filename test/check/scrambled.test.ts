/**
 * The comparison knows no model by name: with every id, title and name of the models in a jumble, and the
 * models in another order, the reports say the same.
 */
import { loadAllModels } from "../../src/clauses/library";
import { parseModel } from "../../src/clauses/parse";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check, type CheckReport } from "../../src/check";
import { collectParts } from "../../src/package/package";
import { readDocument } from "../../src/document/read";
import { corpus } from "../corpus/corpus";
import { packageFiles } from "../corpus/writer/package";

/** Keys whose value is the id of a section. */
const OF_SECTIONS = new Set(["id", "annex", "section"]);

/** The same model under names that mean nothing. */
function scrambled(model: ModelAgreement, number: number): ModelAgreement {
  const jumble = (ids: readonly string[], prefix: string): Map<string, string> =>
    new Map(ids.map((id, at) => [id, `${prefix}${(at * 7919 + number * 31) % 99991}`]));
  const blanks = jumble(
    [...model.fields, ...model.choices].map(({ id }) => id),
    "q",
  );
  const sections = jumble(
    // Loose text is referred to by its id.
    model.sections.flatMap(({ id, kind }) => (kind === "text" ? [] : [id])),
    "z",
  );
  const template = (text: string): string =>
    text.replace(/\{\{(\??)([^}]+)\}\}/gu, (whole, sign: string, name: string) => {
      const id = [...blanks.keys()].find((one) => name === one || name.startsWith(`${one}.`));
      return id === undefined
        ? whole
        : `{{${sign}${blanks.get(id) ?? ""}${name.slice(id.length)}}}`;
    });
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string")
      return (
        blanks.get(value) ??
        (OF_SECTIONS.has(key) ? sections.get(value) : undefined) ??
        template(value)
      );
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, walk(own, name)]));
  };
  const id = `m${(number * 37) % 101}`;
  const names = { id, version: "0", title: `Titel ${id}`, name: `Naam ${id}`, publisher: id };
  const data = { ...(walk(model, "") as ModelAgreement), ...names };
  return parseModel(data, `${id}.json`, id);
}

/** What a report says, the names apart. */
function said(report: CheckReport) {
  const { deviations, deviationTable, findings, fields, choices, notCompared, outside } = report;
  const { ledger, modelLedger, passedOver, model } = report;
  return {
    confidence: model?.confidence,
    deviations,
    deviationTable,
    findings: findings.map(({ code, article, place }) => ({ code, article, place })),
    fields: fields.map(({ label, filled, value, places }) => ({ label, filled, value, places })),
    choices: choices.map(({ places }) => places),
    ...{ notCompared, outside, passedOver, ledger, modelLedger },
  };
}

test("reports are the same when the models go by other names", async () => {
  const models = await loadAllModels();
  const others = models.map(scrambled).reverse();
  const ids = new Set(others.map(({ id }) => id));
  expect(models.some(({ id }) => ids.has(id))).toBe(false);
  let edited = 0;
  for (const { name, parts } of corpus({ seed: 43, count: 114 })) {
    const files = packageFiles(parts);
    const document = readDocument(collectParts((file) => files[file]));
    const report = check(document, models);
    expect([name, said(check(document, others))]).toEqual([name, said(report)]);
    if (report.deviations.length > 0) edited += 1;
  }
  expect(edited).toBeGreaterThan(3);
});
