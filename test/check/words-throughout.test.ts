/** A word replaced throughout is no renaming, unless it is a name: each clause that it stands in deviates by itself. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check, type CheckReport } from "../../src/check";
import { planTable } from "../../src/annex4";
import { readDocument } from "../../src/document";
import { onTexts, textsOf } from "../corpus/fill";
import { Random } from "../corpus/random";
import type { Line, ModelId } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { PLAIN } from "../corpus/writer/habit";
import { writeDocument } from "../corpus/writer/write";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

const isBody = ({ part, kind }: Line): boolean =>
  (part === "article" && (kind === "clause" || kind === "item")) || part === "recitals";

/** The model with a word written otherwise in its articles and recitals, and the clauses that have it. */
function replaced(model: ModelId, pairs: [RegExp, string][], where = isBody) {
  const agreement = readSource(model);
  const edited = new Set<string>();
  const lines = agreement.lines.map((line) => {
    const own = structuredClone(line);
    if (!where(own)) return { line: own };
    onTexts(own, (text) =>
      text.replace(
        new RegExp(pairs.map(([was]) => `(${was.source})`).join("|"), "gu"),
        (found) =>
          pairs.find(([was]) => new RegExp(`^(?:${was.source})$`, "u").test(found))?.[1] ?? found,
      ),
    );
    if (textsOf(own).join() !== textsOf(line).join()) edited.add(own.ref);
    return { line: own };
  });
  const parts = writeDocument(agreement, lines, PLAIN, new Random(1));
  return { report: check(readDocument(parts), models, { model }), edited: [...edited].sort() };
}

const word = (text: string): RegExp => new RegExp(`(?<![\\p{L}-])${text}(?![\\p{L}-])`, "u");
const articles = ({ deviations }: CheckReport): string[] =>
  [...new Set(deviations.map(({ article }) => article))].sort();

test.each<[ModelId, string, string, string | null]>([
  ["boz-2017", "zal", "kan", "modal"],
  ["boz-2017", "niet", "net", "negation"],
  ["boz-2017", "schriftelijke", "mondelinge", null],
  ["boz-2017", "en", "of", "and-or"],
  ["boz-2017", "alle", "geen", "negation"],
  ["boz-2017", "zal", "shall", "modal"],
  ["boz-2017", "door", "namens", null],
  ["bouw-verwerker", "zal", "kan", "modal"],
  ["bouw-verwerker", "voor", "na", null],
  ["bouw-gezamenlijk", "en", "of", "and-or"],
  ["zelfstandig", "is", "was", null],
  ["mms", "zal", "kan", "modal"],
  ["coach", "niet", "wel", "negation"],
])("%s, %s → %s: a deviation of each clause, of substance", (model, was, is, reason) => {
  const { report, edited } = replaced(model, [[word(was), is]]);
  expect(edited.length).toBeGreaterThan(2);
  expect(articles(report)).toEqual(edited);
  for (const one of report.deviations) {
    expect(one.renaming).toBeUndefined();
    expect([one.article, one.weight.level]).toEqual([one.article, "substance"]);
    if (reason !== null) expect([one.article, ...one.weight.reasons]).toContain(reason);
  }
  const rows = planTable(report).rows.map(({ article }) => article.toLowerCase());
  expect(rows.some((row) => /passim/u.test(row))).toBe(false);
});

test("the requirements that such a clause carries are touched", () => {
  const { report } = replaced("boz-2017", [[word("zal"), "kan"]]);
  expect(report.deviations.some(({ requirements }) => requirements.length > 0)).toBe(true);
});

const everywhere = ({ kind, role }: Line & { role?: string }): boolean =>
  kind !== "table" || role !== "deviations";

test("a defined term whose definition goes along is renamed; one whose definition stays is not", () => {
  const all = replaced("bouw-verwerker", [[word("Persoonsgegevens"), "Klantgegevens"]], everywhere);
  const [first] = all.report.deviations;
  expect(first?.renaming).toEqual({ from: "Persoonsgegevens", to: "Klantgegevens" });
  const body = replaced(
    "bouw-verwerker",
    [[word("Persoonsgegevens"), "Klantgegevens"]],
    (line) => isBody(line) && line.kind !== "definition" && line.ref !== "1.1",
  );
  expect(body.report.deviations.filter(({ renaming }) => renaming)).toEqual([]);
  expect(articles(body.report)).toEqual(body.edited);
});

test("two roles that change names with one another are of substance", () => {
  const { report } = replaced("boz-2017", [
    [word("Verwerker"), "Verwerkingsverantwoordelijke"],
    [word("Verwerkingsverantwoordelijke"), "Verwerker"],
  ]);
  expect(report.deviations.length).toBeGreaterThan(0);
  for (const { weight } of report.deviations) expect(weight.level).toBe("substance");
  expect(report.deviations.some(({ requirements }) => requirements.length > 0)).toBe(true);
});

test.each<[ModelId, [string, string][]]>([
  // One role takes the name that the other keeps.
  ["boz-2017", [["Verwerker", "Verwerkingsverantwoordelijke"]]],
  ["mms", [["verwerker", "verantwoordelijke"]]],
  // Both take one new name.
  [
    "bouw-verwerker",
    [
      ["Verwerker", "Deelnemer"],
      ["Verwerkingsverantwoordelijke", "Deelnemer"],
    ],
  ],
  // A role takes the name of another term.
  ["bouw-verwerker", [["Verwerker", "Betrokkene"]]],
])("%s: %j, two that become one, is of substance", (model, pairs) => {
  const { report } = replaced(
    model,
    pairs.map(([was, is]) => [word(was), is]),
    everywhere,
  );
  const told = report.deviations.filter(({ renaming }) => renaming);
  for (const { weight } of told) expect(weight.level).toBe("substance");
  expect(report.deviations.filter(({ weight }) => weight.level === "substance")).not.toEqual([]);
});

test("a role that loses its capital, or turns into a word that names nobody, is no renaming", () => {
  for (const to of ["partij", "niemand", "Niemand"]) {
    const { report } = replaced("boz-2017", [[word("Verwerker"), to]]);
    expect(
      report.deviations.filter(({ renaming, weight }) => renaming && weight.level === "wording"),
    ).toEqual([]);
    expect(report.deviations.length).toBeGreaterThan(0);
  }
});
