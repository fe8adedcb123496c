/** `check --explain`: who owns the text at a place, and why. */
import { fileReportSchema } from "../../src/cli/report-schema";
import { supplierDocx } from "../corpus/supplier";
import { folder, run } from "./run";

const temp = folder();
const file = (): string => temp.file("leverancier.docx", supplierDocx());

test("a clause: its words, whose they are, and by which step", async () => {
  const { code, out } = await run("check", "--explain", "8.3", file());
  expect(code).toBe(1);
  expect(out).toContain("gelijk aan het model");
  expect(out).toContain("8.3 · dezelfde woorden als het model");
  expect(out).not.toContain("Bevindingen");
});

test("a place where nothing stands says so", async () => {
  const { out } = await run("check", "--explain", "p99999", file());
  expect(out).toContain("p99999: hier staat in het document niets.");
});

test("JSON: the whole report, with what was asked; the owners add up", async () => {
  const { out } = await run("check", "--json", "--explain", "bijlage 1", file());
  const report = fileReportSchema.parse(JSON.parse(out));
  const { characters = 0, ...owners } = report.ledger ?? {};
  expect(characters).toBeGreaterThan(30_000);
  expect(Object.values(owners).reduce((sum, one) => sum + one, 0)).toBe(characters);
  const { words = 0, ...fates } = report.modelLedger ?? {};
  expect(Object.values(fates).reduce((sum, one) => sum + one, 0)).toBe(words);
  expect(report.explained?.owned.map(({ owner }) => owner)).toContain("answers");
  expect(report.deviationTable.rows).toHaveLength(1);
});

test("without it nothing is explained, and the report says how much is whose", async () => {
  const { out } = await run("check", "--json", file());
  expect(JSON.parse(out)).not.toHaveProperty("explained");
  const { out: text } = await run("check", file());
  expect(text).toMatch(/[\d.]+ zichtbare tekens: [\d.]+ gelijk aan het model/);
});
