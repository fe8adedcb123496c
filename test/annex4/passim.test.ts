/** A name that changes throughout is one row; what keeps the model's name is its exception. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check } from "../../src/check";
import { planTable } from "../../src/annex4";
import { parsePassim } from "../../src/annex4/passim";
import { readDocument } from "../../src/document";
import { renameIn } from "../corpus/edits/terms";
import { onTexts } from "../corpus/fill";
import { Random } from "../corpus/random";
import type { Line } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { PLAIN } from "../corpus/writer/habit";
import { writeDocument } from "../corpus/writer/write";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

/** BOZ with "Leverancier" for "Verwerker" everywhere but in `left`, `edit` made, and these rows. */
function checked(
  rows: string[][],
  left: string[] = [],
  edit: (text: string) => string = (t) => t,
  rename: (text: string) => string = (text) =>
    text.replace(/(?<![\p{L}-])Verwerker(?![\p{L}-])/gu, "Leverancier"),
) {
  const agreement = readSource("boz-2017");
  const lines = agreement.lines.map((line): Line => {
    const own = structuredClone(line);
    if (own.kind === "table" && own.role === "deviations") {
      own.rows = [own.rows[0] ?? [], ...rows];
      return own;
    }
    if (own.kind === "clause" && left.includes(own.ref)) return own;
    onTexts(own, (text) => edit(rename(text)));
    return own;
  });
  const parts = writeDocument(
    agreement,
    lines.map((line) => ({ line })),
    PLAIN,
    new Random(1),
  );
  return check(readDocument(parts), models);
}

const told = ({ deviations }: ReturnType<typeof checked>) =>
  deviations.map(({ article, renaming, recorded }) => [
    renaming ? `${renaming.from} → ${renaming.to}` : article,
    recorded,
  ]);

test("one row for the whole agreement, read back as recorded", () => {
  const before = checked([], ["8.3", "9.2"]);
  expect(told(before)).toEqual([
    ["Verwerker → Leverancier", false],
    ["8.3", false],
    ["9.2", false],
  ]);
  const plan = planTable(before);
  expect(plan.rows.map((row) => [row.article, row.lapses, row.replacement])).toEqual([
    ["Passim", "Overal waar “Verwerker” staat, behalve in 8.3 en 9.2", "“Leverancier”"],
  ]);
  const row = plan.rows.map(({ article, lapses, replacement }) => [
    article,
    lapses,
    replacement,
    "",
  ]);
  const after = checked(row, ["8.3", "9.2"]);
  expect(after.deviations.every(({ recorded }) => recorded)).toBe(true);
  expect(after.deviationTable.rows.map(({ status }) => status)).toEqual(["matches"]);
  expect(planTable(after).changes).toBe(false);
});

test("a place that keeps the name without being an exception is not recorded, and told", () => {
  const report = checked([["passim", "Verwerker", "Leverancier", "naam"]], ["8.3"]);
  expect(told(report)).toEqual([
    ["Verwerker → Leverancier", true],
    ["8.3", false],
  ]);
  const [row] = report.deviationTable.rows;
  expect(row?.status).toBe("matches");
  expect(row?.findings.map(({ code, values }) => [code, values["places"]])).toEqual([
    ["name-kept-elsewhere", "8.3"],
  ]);
  // The row is the user's: it is not written over, and none is put beside it.
  expect(planTable(report).changes).toBe(false);
});

test.each([
  ["another name", ["passim", "Verwerker", "Opdrachtnemer", ""], "conflict"],
  ["a name that the model does not have", ["passim", "Bewerker", "Leverancier", ""], "conflict"],
  ["a name that the text keeps", ["passim", "Persoonsgegevens", "Data", ""], "annex-only"],
])("%s", (_, row, status) => {
  expect(checked([row]).deviationTable.rows.map((one) => one.status)).toEqual([status]);
});

test("a clause changed beside the renaming: its row may have the new name or the model's", () => {
  const edit = (text: string) => text.replace("vrijwaart Verwerkings", "behoedt Verwerkings");
  const before = checked([], [], edit);
  const own = before.deviations.find(({ article, renaming }) => article === "8.3" && !renaming);
  expect(own?.whole.modelText).toContain("Verwerker");
  expect(own?.whole.documentText).toContain("Leverancier");
  const passim = ["Passim", "overal waar 'Verwerker' staat", "lees: Leverancier", ""];
  for (const text of [
    own?.whole.documentText ?? "",
    (own?.whole.documentText ?? "").replaceAll("Leverancier", "Verwerker"),
  ]) {
    const report = checked([passim, ["8.3", own?.whole.modelText ?? "", text, ""]], [], edit);
    expect(report.deviationTable.rows.map(({ status }) => status)).toEqual(["matches", "matches"]);
    expect(report.deviations.map(({ recorded }) => recorded)).toEqual([true, true]);
  }
  // The row of the renaming alone leaves the clause unrecorded.
  const alone = checked([passim], [], edit);
  expect(told(alone)).toEqual([
    ["Verwerker → Leverancier", true],
    ["8.3", false],
  ]);
});

const withArticle = (text: string): string =>
  renameIn(text, { from: "Verwerker", to: "Leverancier", article: "de" });

test("a name with an article: its row says so, and is read with and without it", () => {
  const before = checked([], ["8.3"], undefined, withArticle);
  expect(told(before)).toEqual([
    ["Verwerker → de Leverancier", false],
    ["8.3", false],
  ]);
  expect(planTable(before).rows.map((one) => [one.article, one.lapses, one.replacement])).toEqual([
    ["Passim", "Overal waar “Verwerker” staat, behalve in 8.3", "“de Leverancier”"],
  ]);
  for (const replacement of [
    "“de Leverancier”",
    "Leverancier",
    "lees: de Leverancier",
    "“Leverancier”",
  ]) {
    const lapses = "Overal waar “Verwerker” staat, behalve in 8.3";
    const after = checked([["Passim", lapses, replacement, ""]], ["8.3"], undefined, withArticle);
    expect(after.deviationTable.rows.map(({ status }) => status)).toEqual(["matches"]);
    expect(after.deviations.every(({ recorded }) => recorded)).toBe(true);
    expect(planTable(after).changes).toBe(false);
  }
  const other = checked(
    [["Passim", "Verwerker", "de Opdrachtnemer", ""]],
    [],
    undefined,
    withArticle,
  );
  expect(other.deviationTable.rows.map(({ status }) => status)).toEqual(["conflict"]);
});

test("a clause changed beside a name with an article: its row may have either name", () => {
  const edit = (text: string) => text.replace(/vrijwaart (?=[Vv]erwerkings)/u, "behoedt ");
  const before = checked([], [], edit, withArticle);
  const own = before.deviations.find(({ article, renaming }) => article === "8.3" && !renaming);
  const text = own?.whole.documentText ?? "";
  expect(text).toContain("De Leverancier behoedt");
  const passim = ["Passim", "Overal waar “Verwerker” staat", "“de Leverancier”", ""];
  for (const replacement of [text, text.replace(/de Leverancier/giu, "Verwerker")]) {
    const row = ["8.3", own?.whole.modelText ?? "", replacement, ""];
    const report = checked([passim, row], [], edit, withArticle);
    expect(report.deviationTable.rows.map(({ status }) => status)).toEqual(["matches", "matches"]);
    expect(report.deviations.map(({ recorded }) => recorded)).toEqual([true, true]);
  }
});

const row = (article: string, lapses: string, replacement: string) => ({
  table: 0,
  row: 1,
  article,
  lapses,
  replacement,
  reason: "",
  key: null,
  cells: {},
  place: null,
  source: { start: 0, end: 0 },
});

test.each([
  [
    ["Passim", "Overal waar “Verwerker” staat", "“Leverancier”"],
    ["Verwerker", "Leverancier", ""],
  ],
  [
    ["passim", "het woord Verwerker", "wordt vervangen door: Leverancier."],
    ["Verwerker", "Leverancier", ""],
  ],
  [
    ["gehele overeenkomst", "de term ‘Verwerker’", "‘de Leverancier’"],
    ["Verwerker", "de Leverancier", ""],
  ],
  [
    ["Overal", "Verwerker, behalve in art. 8 lid 3 en 1.1 o", "Leverancier"],
    ["Verwerker", "Leverancier", "8.3+1.1 o"],
  ],
])("reads %j", ([article = "", lapses = "", replacement = ""], expected) => {
  const read = parsePassim(row(article, lapses, replacement));
  expect([read?.from, read?.to, read?.except.join("+")]).toEqual(expected);
});

test.each([
  ["8.3", "Verwerker", "Leverancier"],
  ["passim", "alle bepalingen over boetes en sancties in deze overeenkomst", "geen boetes"],
  ["passim", "Verwerker, behalve waar dat niet past", "Leverancier"],
])("leaves %s | %s to the reader", (article, lapses, replacement) => {
  expect(parsePassim(row(article, lapses, replacement))).toBeNull();
});
