import { readFileSync } from "node:fs";
import path from "node:path";
import { loadAllModels } from "../../src/clauses/library";
import { fittingModels } from "../../src/guide/roles/fit";
import {
  nextQuestion,
  QUESTIONS,
  questionsAsked,
  type RoleAnswers,
} from "../../src/guide/roles/questions";
import { REASONS } from "../../src/guide/roles/reasons";
import { overrule, roleVerdict } from "../../src/guide/roles/verdict";

/** Every way through the questions, found by answering each open one in every way. */
function allPaths(answers: RoleAnswers = {}): RoleAnswers[] {
  const question = nextQuestion(answers);
  if (!question) return [answers];
  return question.options.flatMap(({ id }) => allPaths({ ...answers, [question.id]: id }));
}
const paths = allPaths();

/** No variants, and one role for all. */
const ALONE = {
  "variant-A": "no",
  "variant-B": "no",
  "variant-C": "no",
  "part-of-form": "none",
} as const;

test("every path ends in a verdict with a reason and its source", async () => {
  const models = await loadAllModels();
  // No data; who decides, the part and the sector; form, three variants and the part; system, part, sector.
  expect(paths).toHaveLength(1 + 3 * 4 * 3 + 4 * 2 * 2 * 2 * 4 + 2 * 4 * 3);
  for (const answers of paths) {
    const verdict = roleVerdict(answers)!;
    expect(verdict.reasons.length).toBeGreaterThan(0);
    for (const { source } of verdict.reasons) expect(source.nl && source.en).toBeTruthy();
    // Each outcome quotes the guide.
    expect(verdict.reasons.some(({ quote }) => quote !== undefined)).toBe(true);
    expect(verdict.agreement === "none").toBe(verdict.relation === null);
    const fits = fittingModels(verdict, models);
    expect(fits.length > 0).toBe(verdict.relation !== null);
    // 001b assumes joint control: never the first offer where control is separate.
    if (verdict.relation === "independent-controllers")
      expect(fits[0]?.id).not.toBe("bouw-gezamenlijk");
    for (const { fits: pro } of fits) expect(pro.length).toBeGreaterThan(0);
    expect(fits.map(({ id }) => id)).not.toContain("coach");
  }
});

test("every question and every option lies on a path", () => {
  for (const question of Object.values(QUESTIONS))
    for (const { id } of question.options)
      expect(
        paths.some((p) => p[question.id] === id && questionsAsked(p).asked.includes(question)),
      ).toBe(true);
});

test.each([
  [{ data: "no" }, null, "none"],
  [
    { data: "yes", assignment: "assignment", decides: "client", part: "none", sector: "care" },
    "processor",
    "required",
  ],
  [
    { data: "yes", assignment: "assignment", decides: "both", part: "none", sector: "care" },
    "joint-controllers",
    "required",
  ],
  [
    { data: "yes", assignment: "assignment", decides: "each", part: "none", sector: "other" },
    "independent-controllers",
    "recommended",
  ],
  [
    { data: "yes", assignment: "by-product", form: "1", ...ALONE },
    "independent-controllers",
    "recommended",
  ],
  [
    { data: "yes", assignment: "by-product", form: "2", ...ALONE, "variant-B": "yes" },
    "independent-controllers",
    "recommended",
  ],
  [{ data: "yes", assignment: "by-product", form: "3", ...ALONE }, "joint-controllers", "required"],
  [
    { data: "yes", assignment: "by-product", form: "4", ...ALONE, "variant-C": "yes" },
    "independent-controllers",
    "recommended",
  ],
  [
    {
      data: "yes",
      assignment: "by-product",
      form: "none",
      system: "yes",
      part: "none",
      sector: "care",
    },
    "joint-controllers",
    "required",
  ],
  [
    {
      data: "yes",
      assignment: "by-product",
      form: "none",
      system: "no",
      part: "none",
      sector: "care",
    },
    "independent-controllers",
    "recommended",
  ],
] as const)("%j", (answers, relation, agreement) => {
  expect(roleVerdict(answers)).toMatchObject({ relation, agreement, overruled: false });
});

test("no verdict while a question is open, or after a nonsense answer", () => {
  expect(roleVerdict({})).toBeNull();
  expect(roleVerdict({ data: "yes", assignment: "by-product", form: "1" })).toBeNull();
  expect(roleVerdict({ data: "maybe" })).toBeNull();
});

test("an answer left over from another way does not count", () => {
  const answers = {
    data: "yes",
    assignment: "by-product",
    form: "1",
    ...ALONE,
    decides: "client",
    sector: "care",
  };
  expect(roleVerdict(answers)).toMatchObject({
    relation: "independent-controllers",
    sector: "housing",
  });
});

test("a variant adds its reason to the form's", () => {
  const verdict = roleVerdict({
    data: "yes",
    assignment: "by-product",
    form: "3",
    ...ALONE,
    "variant-A": "yes",
  })!;
  expect(verdict.reasons).toEqual([REASONS.form3, REASONS.joint, REASONS.variantA]);
});

test("variants hold together, each with its reason and its part", () => {
  const verdict = roleVerdict({
    data: "yes",
    assignment: "by-product",
    form: "3",
    "variant-A": "yes",
    "variant-B": "yes",
    "variant-C": "yes",
    "part-of-form": "none",
  })!;
  expect(verdict.reasons.slice(2)).toEqual([REASONS.variantA, REASONS.variantB, REASONS.variantC]);
  expect(verdict.parts.map(({ of, agreement }) => [of.nl, agreement])).toEqual([
    ["het eigen tevredenheidsonderzoek", "none"],
    ["wat de onderaannemer krijgt", "none"],
    ["wat wordt teruggekoppeld", "recommended"],
  ]);
});

test("roles differ for a part: two agreements, the second named for what it is", async () => {
  const verdict = roleVerdict({
    data: "yes",
    assignment: "by-product",
    form: "1",
    ...ALONE,
    "part-of-form": "processor",
  })!;
  expect(verdict).toMatchObject({ relation: "independent-controllers", agreement: "recommended" });
  expect(verdict.parts).toMatchObject([{ relation: "processor", agreement: "required" }]);
  expect(verdict.reasons.at(-1)).toBe(REASONS.partProcessor);
  const fits = fittingModels(verdict, await loadAllModels());
  expect(fits.map(({ id }) => id)).toEqual([
    "zelfstandig",
    "bouw-gezamenlijk",
    "bouw-verwerker",
    "boz-2017",
    "mms",
  ]);
  expect(fits[2]?.fits[0]?.nl).toBe("alleen voor wat in opdracht wordt verwerkt");
  // The roles of the rest are no part of their own.
  const same = roleVerdict({
    data: "yes",
    assignment: "assignment",
    decides: "client",
    part: "processor",
    sector: "care",
  })!;
  expect(same.parts).toEqual([]);
});

test("forms 1, 2 and 4 offer both models, with what fits and what does not", async () => {
  for (const form of ["1", "2", "4"]) {
    const verdict = roleVerdict({ data: "yes", assignment: "by-product", form, ...ALONE })!;
    const fits = fittingModels(verdict, await loadAllModels());
    expect(fits.map(({ id }) => id)).toEqual(["zelfstandig", "bouw-gezamenlijk"]);
    for (const { misfits } of fits) expect(misfits.length).toBeGreaterThan(0);
  }
});

test.each([
  ["care", ["boz-2017", "bouw-verwerker", "mms"]],
  ["housing", ["bouw-verwerker", "boz-2017", "mms"]],
])("a processor in %s", async (sector, ids) => {
  const verdict = roleVerdict({
    data: "yes",
    assignment: "assignment",
    decides: "client",
    part: "none",
    sector,
  })!;
  const fits = fittingModels(verdict, await loadAllModels());
  expect(fits.map(({ id }) => id)).toEqual(ids);
  expect(
    fits
      .find(({ id }) => id === "boz-2017")
      ?.misfits.map(({ nl }) => nl)
      .join(),
  ).toContain("2017");
});

test("the user can go against the verdict, the reasons stay", async () => {
  const verdict = roleVerdict({
    data: "yes",
    assignment: "by-product",
    form: "1",
    ...ALONE,
  })!;
  const against = overrule(verdict, "processor");
  expect(against).toMatchObject({ relation: "processor", agreement: "required", overruled: true });
  expect(against.reasons).toEqual(verdict.reasons);
  expect(fittingModels(against, await loadAllModels())[0]?.id).toBe("bouw-verwerker");
  expect(overrule(verdict, "independent-controllers").overruled).toBe(false);
});

test("every quotation stands in the guide, word for word", () => {
  const file = "../fixtures/sources/001-handreiking-rolverdeling.raw.md";
  const guide = readFileSync(path.join(__dirname, file), "utf8");
  const quotes = Object.values(REASONS).flatMap((r) => ("quote" in r ? [r.quote] : []));
  expect(quotes.length).toBeGreaterThan(10);
  for (const quote of quotes) expect(guide).toContain(quote);
});
