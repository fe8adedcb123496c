/**
 * Documents, details and reports made by 0.1 (test/fixtures/release-0.1, made at 647dcef): this version
 * reads them, and finds in them what 0.1 found.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseProfile } from "../../src/clauses/profile";
import { parseTag } from "../../src/clauses/tag";
import { documentXml } from "../taskpane/support/docx";
import { run } from "../cli/run";

const FOLDER = join(__dirname, "../fixtures/release-0.1");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".docx"));

interface Report {
  file: string;
  model: { id: string } | null;
  deviations: { kind: string; article: string; recorded: boolean }[];
  deviationTable: { rows: { article: string; status: string; reason: string }[] };
  fields: { id: string; filled: boolean; value: string }[];
  choices: { id: string; alternative: string | null }[];
}

const earlier = new Map(
  readFileSync(join(FOLDER, "reports.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Report)
    .map((report) => [report.file, report]),
);

/** Clauses of which the model's own text was put right since: 0.1 printed "nietnakoming". */
const PUT_RIGHT: Record<string, string[]> = { "bouw-gezamenlijk.docx": ["7.2"] };

const kept = ({ model, deviations, deviationTable, fields, choices }: Report) => ({
  model: model?.id,
  deviations: deviations.map(({ kind, article, recorded }) => ({ kind, article, recorded })),
  rows: deviationTable.rows.map(({ article, status, reason }) => ({ article, status, reason })),
  fields: fields.map(({ id, filled, value }) => ({ id, filled, value })),
  choices: choices.map(({ id, alternative }) => ({ id, alternative })),
});

test.each(files)("%s: read as 0.1 read it", async (name) => {
  const { out } = await run("check", "--json", join(FOLDER, name));
  const before = earlier.get(name);
  expect(before).toBeDefined();
  const now = JSON.parse(out) as Report;
  const rightly = PUT_RIGHT[name] ?? [];
  const deviations = now.deviations.filter(({ article }) => !rightly.includes(article));
  expect(now.deviations.length - deviations.length).toBe(rightly.length);
  expect(kept({ ...now, deviations })).toEqual(before && kept(before));
});

test("every name that 0.1 gave to later reports is still there", async () => {
  for (const name of files) {
    const { out } = await run("check", "--json", join(FOLDER, name));
    const now = JSON.parse(out) as Record<string, unknown>;
    for (const key of Object.keys(earlier.get(name) ?? {})) expect(Object.keys(now)).toContain(key);
  }
});

test("every tag that 0.1 wrote is read", () => {
  let seen = 0;
  for (const name of files) {
    const xml = documentXml(new Uint8Array(readFileSync(join(FOLDER, name))));
    for (const [, tag = ""] of xml.matchAll(/<w:tag w:val="(mt1:[^"]*)"/g)) {
      expect([tag, parseTag(tag) !== null]).toEqual([tag, true]);
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(200);
});

test("Bijlage 4 of 0.1: nothing to write, byte for byte", async () => {
  const source = join(FOLDER, "boz-2017-bijlage-4.docx");
  const target = join(process.env.TMPDIR ?? "/tmp", `modeltrouw-earlier-${process.pid}.docx`);
  expect((await run("annex", source, "--out", target)).code).toBe(0);
  expect(readFileSync(target).equals(readFileSync(source))).toBe(true);
});

test("details that 0.1 kept are taken over", () => {
  const read = parseProfile(readFileSync(join(FOLDER, "modeltrouw-profiel.json"), "utf8"));
  expect(read).toMatchObject({ profile: { party: 1, details: { kvk: "12345678" } } });
});
