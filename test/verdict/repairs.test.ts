/** Known faults of the models, mended: what is told of it, against what was said by hand (repaired.ts). */
import { loadAllModels } from "../../src/clauses/library";
import { units } from "../../src/clauses/units";
import { readiness } from "../../src/guide/readiness";
import { limbResults } from "../../src/requirements";
import { ranks } from "../../src/verdict";
import { changed } from "../requirements/changes";
import { limbsOn, modelOf, reportOn, sourceOf, statuses } from "../requirements/words";
import { REPAIRED, type Mended } from "./repaired";

const KINDS: Readonly<Record<string, Mended>> = {
  slip: "slip",
  "without-consequence": "without",
  "with-consequence": "with",
};

test.each(REPAIRED.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
  const { lines } = sourceOf(one.model);
  const model = await modelOf(one.model);
  const report = await reportOn(one.model, changed(lines, one.acts));
  const ranked = ranks(model, report);
  const unrecorded = readiness(model, report).obstacles.filter(
    ({ code }) => code === "deviation-unrecorded",
  );
  for (const [article, mended] of Object.entries(one.repairs)) {
    const own = report.deviations.filter((deviation) => deviation.article === article);
    // Signs that the comparison passes over are told as nothing at all.
    if (mended !== "slip") expect(own).toHaveLength(1);
    for (const { key, repairs, weight } of own) {
      const { rank, says, remarks } = ranked.get(key)!;
      expect([article, KINDS[repairs?.kind ?? ""] ?? null]).toEqual([article, mended]);
      expect(rank === "bewoording").toBe(mended === "slip" || mended === "without");
      expect(weight.level === "wording").toBe(rank === "bewoording");
      const told = says.some(({ nl }) => nl.startsWith("herstelt een bekende fout van het model"));
      expect(told).toBe(mended !== null);
      const advised = remarks.some(({ nl }) => nl.endsWith("een rij is aan te raden"));
      expect(advised).toBe(mended === "without" && model.deviationRule !== undefined);
      const asked = unrecorded.some((obstacle) => obstacle.article === article);
      expect(asked).toBe(mended === null && model.deviationRule !== undefined);
      if (one.ranks?.[article]) expect(rank).toBe(one.ranks[article]);
    }
  }
  // Mending takes nothing of what is carried.
  if (Object.values(one.repairs).every((mended) => mended !== null))
    expect(statuses(limbResults(model, report))).toEqual(statuses(await limbsOn(one.model, lines)));
});

test("every repair changes words that stand in the model", async () => {
  for (const model of await loadAllModels())
    for (const { ref, repair } of model.notes) {
      if (!repair) continue;
      const pieces = units(model)
        .filter((unit) => unit.ref === ref)
        .flatMap((unit) => unit.pieces.map(({ text }) => text.normalize("NFC")));
      expect(pieces.length).toBeGreaterThan(0);
      for (const { from } of repair.ways === "lapses" ? [] : repair.ways.flat())
        expect([ref, from, pieces.some((text) => text.includes(from))]).toEqual([ref, from, true]);
    }
});
