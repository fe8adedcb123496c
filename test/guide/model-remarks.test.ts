/** What a model brings along is told, stands in no way, and is told no more where it was mended. */
import { readiness, type Readiness } from "../../src/guide/readiness";
import { blockerText } from "../../src/messages/guide";
import { PURPOSES } from "../../src/guide/obstacles/purposes";
import type { Line } from "../corpus/source/agreement";
import { modelOf, reportOn, rewritten, sourceOf } from "../requirements/words";

const REMARKS = ["model-older", "model-unverified", "law-lapsed", "model-slips", "limb-limited"];

async function remarks(id: string, lines: readonly Line[] = sourceOf(id).lines) {
  const model = await modelOf(id);
  const report = await reportOn(id, lines);
  const own = (all: Readiness["warnings"]) => all.filter(({ code }) => REMARKS.includes(code));
  const [one, ...others] = PURPOSES.map((purpose) => readiness(model, report, purpose));
  for (const { obstacles, warnings } of [one!, ...others]) {
    expect(own(obstacles)).toEqual([]);
    expect(own(warnings)).toEqual(own(one!.warnings));
  }
  return Object.fromEntries(own(one!.warnings).map((told) => [told.code, told]));
}

const said = (told: Awaited<ReturnType<typeof remarks>>[string] | undefined) =>
  told && blockerText(told, "nl");

test("BOZ 2017: a newer edition, the law that lapsed, its slips, and not where nothing is", async () => {
  const told = await remarks("boz-2017");
  expect(said(told["model-older"])).toContain("28 februari 2023");
  expect(said(told["law-lapsed"])).toBe(
    "Het model noemt een vervallen wet: overweging d, 1.1, 1.2, 3.5.",
  );
  expect(said(told["model-slips"])).toBe(
    "Schrijffouten van het model staan nog in de tekst: partijen, 7.3.",
  );
  const other = await remarks("bouw-verwerker");
  expect(other["model-older"]).toBeUndefined();
  expect(other["law-lapsed"]).toBeUndefined();
});

test("what was mended is told no more", async () => {
  const { lines, edits } = rewritten(sourceOf("boz-2017").lines, "overweging d", (text) =>
    text.replace("Per 25 mei 2018 van toepassing zal zijn", "Sinds 25 mei 2018 van toepassing is"),
  );
  expect(edits).toBe(1);
  expect(said((await remarks("boz-2017", lines))["law-lapsed"])).toBe(
    "Het model noemt een vervallen wet: 1.1, 1.2, 3.5.",
  );
});

test("a text from another's copy is said to be, and where the model carries less than the Act", async () => {
  const models = await Promise.all(
    ["boz-2017", "bouw-verwerker", "mms", "coach"].map((id) => modelOf(id)),
  );
  for (const { id, provenance } of models) {
    const told = await remarks(id);
    expect([id, told["model-unverified"] !== undefined]).toEqual([id, provenance.kind === "copy"]);
  }
  expect(said((await remarks("mms"))["limb-limited"])).toMatch(/beperkter dan de AVG: .+art\. 28/u);
});
