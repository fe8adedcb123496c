/** Worst cases: each is bounded by a named constant, and a report that had to be content with less says so. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check, type CheckReport } from "../../src/check";
import { MAX_GAP_PAIRS } from "../../src/match/align/pair";
import { MAX_EDITS } from "../../src/match/difference/shortest";
import { MAX_CELLS } from "../../src/match/difference/template";
import { readDocument, walk } from "../../src/document";
import { findingText } from "../../src/messages/findings";
import { supplierParts } from "../corpus/supplier";
import { p, r, t, wml } from "../support/wml";

let models: ModelAgreement[];
let texts: string[];
beforeAll(async () => {
  models = await loadAllModels();
  texts = walk(readDocument(supplierParts()), "accepted").map(({ text }) => text);
});

const checked = (paragraphs: string[], against = models): CheckReport =>
  check(readDocument({ document: wml(...paragraphs.map((text) => p(r(t(text))))) }), against, {
    model: "boz-2017",
  });

const fallbacks = ({ findings }: CheckReport): string[] =>
  findings.filter(({ code }) => code === "fallback").map(({ values }) => values["what"] ?? "");

/** What was too much is said once, in a sentence of its own, in both languages. */
function expectTold(report: CheckReport, what: string, dutch: RegExp, english: RegExp): void {
  expect(fallbacks(report)).toEqual([what]);
  const finding = report.findings.find(({ code }) => code === "fallback");
  if (!finding) throw new Error("no fallback");
  expect(findingText(finding, "nl")).toMatch(dutch);
  expect(findingText(finding, "en")).toMatch(english);
}

const told = ({ deviations }: CheckReport): string[] =>
  deviations.map(({ kind, article, item = "" }) => `${kind} ${article} ${item}`.trim());

const clauseAt = (start: string): number => {
  const at = texts.findIndex((text) => text.startsWith(start));
  if (at < 0) throw new Error(`no paragraph starts with ${start}`);
  return at;
};

test("the agreement itself needs none", () => {
  expect(fallbacks(checked(texts))).toEqual([]);
});

/** The model with one clause in other words. */
function withClause(ref: string, text: string): ModelAgreement {
  const boz = models.find(({ id }) => id === "boz-2017");
  if (!boz) throw new Error("no boz-2017");
  const sections = boz.sections.map((section) => {
    if (section.kind !== "article") return section;
    const clauses = section.article.clauses.map((clause) =>
      clause.ref === ref ? { ...clause, text } : clause,
    );
    return { ...section, article: { ...section.article, clauses } };
  });
  return { ...boz, sections };
}

test("one clause with more edits than are looked for", () => {
  const row = (name: string) => Array.from({ length: 2 * MAX_EDITS }, (_, i) => `${name}${i}`);
  const words = row("woord");
  const others = row("ander");
  // Ten words stay, five are others, and so on: enough to know the clause by.
  const edited = words.map((word, i) => (i % 15 < 10 ? word : (others[i] ?? "")));
  const at = clauseAt("3.3");
  const report = checked(
    texts.map((text, i) => (i === at ? `3.3. ${edited.join(" ")}.` : text)),
    [withClause("3.3", `${words.join(" ")}.`)],
  );
  expectTold(report, "difference", /niet tot op het woord/, /not traced to the word/);
  const deviation = report.deviations.find(({ article }) => article === "3.3");
  const inserted = deviation?.changes.filter(({ op }) => op === "inserted") ?? [];
  // Replaced as a whole, from the first word that differs to the last.
  expect(inserted).toHaveLength(1);
  expect(inserted[0]?.text).toContain(words[20]);
});

test("a field with more words than the table of a template has cells for", () => {
  const at = texts.findIndex((text) => text.includes("…………………………..") && text.length > 60);
  const words = "naam ".repeat(Math.ceil(MAX_CELLS / 20));
  const filled = texts.map((text, i) => (i === at ? text.replace("…………………………..", words) : text));
  const report = checked(filled);
  expectTold(report, "difference", /niet tot op het woord/, /not traced to the word/);
  // Only the unit that was too long is compared so.
  expect(told(report).length).toBeLessThanOrEqual(told(checked(texts)).length + 2);
});

test("more rows of moved clauses than passes", () => {
  // The other way round no two are in order: every pass brings one row home.
  const from = clauseAt("2.1");
  const to = clauseAt("11.1");
  const dealt = texts.slice(from, to).reverse();
  const report = checked([...texts.slice(0, from), ...dealt, ...texts.slice(to)]);
  expectTold(report, "moved", /ontbrekend en als toegevoegd/, /missing and as added/);
  const kinds = new Set(report.deviations.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(expect.arrayContaining(["added", "missing", "moved"]));
});

test("a gap of more pairs than are tried: by number alone", () => {
  // Long clauses on both sides, which hold the two halves together.
  const from = clauseAt("3.5");
  const to = clauseAt("11.2");
  const gone = to - from;
  const lines = Math.ceil(MAX_GAP_PAIRS / gone) + 1;
  const foreign = Array.from({ length: lines }, (_, at) => {
    const number = at === 20 ? "5.1. " : "";
    return `${number}Kolom ${at} toont kleur${at} naast vorm${at} boven maat${at}.`;
  });
  const report = checked([...texts.slice(0, from), ...foreign, ...texts.slice(to)]);
  expectTold(report, "gap", /alleen aan hun nummer/, /by their numbers alone/);
  expect(told(report)).toContain("changed 5.1");
  expect(told(report)).toContain("missing 5.2");
});

test("one paragraph of a megabyte, thousands alike: a report, and no exception", () => {
  const megabyte = texts.join(" ").repeat(Math.ceil(1_000_000 / texts.join(" ").length));
  expectTold(checked([megabyte]), "difference", /zo lang/, /so long/);
  const at = clauseAt("3.3");
  const alike = Array.from({ length: 2000 }, (_, i) => `${texts[at] ?? ""} Opdracht ${i}.`);
  const many = checked([...texts.slice(0, at + 1), ...alike, ...texts.slice(at + 1)]);
  expect(told(many).some((one) => one.startsWith("added"))).toBe(true);
  expect(told(many)).not.toContain("missing 3.3");
});
