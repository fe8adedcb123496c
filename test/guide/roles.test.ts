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

test("every path ends in a verdict with a reason and its source", async () => {
  const models = await loadAllModels();
  expect(paths).toHaveLength(1 + 3 * 3 + 4 * 4 + 2 * 3);
  for (const answers of paths) {
    const verdict = roleVerdict(answers)!;
    expect(verdict.reasons.length).toBeGreaterThan(0);
    for (const { source } of verdict.reasons) expect(source.nl && source.en).toBeTruthy();
    expect(verdict.agreement === "none").toBe(verdict.relation === null);
    const fits = fittingModels(verdict, models);
    expect(fits.length > 0).toBe(verdict.relation !== null);
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
    { data: "yes", assignment: "assignment", decides: "client", sector: "care" },
    "processor",
    "required",
  ],
  [
    { data: "yes", assignment: "assignment", decides: "both", sector: "care" },
    "joint-controllers",
    "required",
  ],
  [
    { data: "yes", assignment: "assignment", decides: "each", sector: "other" },
    "independent-controllers",
    "recommended",
  ],
  [
    { data: "yes", assignment: "by-product", form: "1", variant: "none" },
    "independent-controllers",
    "recommended",
  ],
  [
    { data: "yes", assignment: "by-product", form: "2", variant: "B" },
    "independent-controllers",
    "recommended",
  ],
  [
    { data: "yes", assignment: "by-product", form: "3", variant: "none" },
    "joint-controllers",
    "required",
  ],
  [
    { data: "yes", assignment: "by-product", form: "4", variant: "C" },
    "independent-controllers",
    "recommended",
  ],
  [
    { data: "yes", assignment: "by-product", form: "none", system: "yes", sector: "care" },
    "joint-controllers",
    "required",
  ],
  [
    { data: "yes", assignment: "by-product", form: "none", system: "no", sector: "care" },
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
    variant: "none",
    decides: "client",
    sector: "care",
  };
  expect(roleVerdict(answers)).toMatchObject({
    relation: "independent-controllers",
    sector: "housing",
  });
});

test("a variant adds its reason to the form's", () => {
  const verdict = roleVerdict({ data: "yes", assignment: "by-product", form: "3", variant: "A" })!;
  expect(verdict.reasons).toEqual([REASONS.form3, REASONS.joint, REASONS.variantA]);
});

test("forms 1, 2 and 4 offer both models, with what fits and what does not", async () => {
  for (const form of ["1", "2", "4"]) {
    const verdict = roleVerdict({ data: "yes", assignment: "by-product", form, variant: "none" })!;
    const fits = fittingModels(verdict, await loadAllModels());
    expect(fits.map(({ id }) => id)).toEqual(["bouw-gezamenlijk", "zelfstandig"]);
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
    variant: "none",
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
