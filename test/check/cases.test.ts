/** The hand-written cases, whole; and no model where there is none. */
import { loadAllModels } from "../../src/clauses/library";
import { check } from "../../src/check";
import { readDocument } from "../../src/document";
import { adapted, unrelated } from "../corpus/adapted";
import { handCases, wrongIn } from "../corpus/cases";
import type { DocxParts } from "../corpus/writer/package";

async function checked(parts: DocxParts, model?: string) {
  return check(readDocument(parts), await loadAllModels(), { model });
}

test.each(handCases().map((one) => [one.name, one] as const))("%s", async (_, one) => {
  const { ask, ...expected } = one.expected;
  const report = await checked(one.parts, ask ?? undefined);
  const { model, deviations, findings, deviationTable } = report;
  const told = {
    model: model?.id ?? null,
    deviations: deviations.map((one) => ({ ...one, renaming: one.renaming !== undefined })),
    findings,
    rows: deviationTable.rows,
  };
  expect(wrongIn(one.expected, told)).toEqual([]);
  for (const id of expected.openFields ?? [])
    expect(report.fields.find((field) => field.id === id)?.filled).toBe(false);
  for (const id of expected.openChoices ?? [])
    expect(report.choices.find((choice) => choice.id === id)?.alternative).toBeNull();
  const library = await loadAllModels();
  const choices = library.find(({ id }) => id === model?.id)?.choices ?? [];
  const made = choices.flatMap(({ id, alternatives }) => {
    const chosen = report.choices.find((choice) => choice.id === id)?.alternative;
    return alternatives.filter((one) => one.id === chosen).map(({ label }) => label.nl);
  });
  expect(made).toEqual(
    expect.arrayContaining((expected.choices ?? []).map(({ alternative }) => alternative)),
  );
});

test.each(unrelated().map((one) => [one.name, one] as const))(
  "unrelated: %s",
  async (_, { parts }) => {
    expect((await checked(parts)).model).toBeNull();
  },
);

test.each(adapted().map((one) => [one.name, one] as const))("adapted: %s", async (_, one) => {
  const { model, candidates } = await checked(one.parts);
  expect(model?.id).toBe(one.model);
  if (one.also) expect(candidates.map(({ id }) => id)).toContain(one.also);
});
