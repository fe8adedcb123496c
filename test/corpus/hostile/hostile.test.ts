/** The hostile kinds themselves: each makes documents, the same for the same seed, with a truth that exists. */
import { readSource } from "../source/read";
import { HOSTILE, hostile } from "./index";
import { judge, newTally, type Judged } from "./score";

const empty = (model: string): Judged => ({
  model: { id: model },
  deviations: [],
  findings: [],
  deviationTable: { rows: [] },
});

describe("hostile kinds", () => {
  it.each(HOSTILE.map((kind) => [kind.name, kind] as const))("%s", (_name, kind) => {
    const made = [...hostile(kind, { seed: 1, count: 6 })];
    expect(made).toHaveLength(6);
    const again = [...hostile(kind, { seed: 1, count: 6 })];
    expect(again.map((one) => one.parts)).toEqual(made.map((one) => one.parts));
    for (const { model, truth } of made) {
      const refs = new Set(readSource(model).lines.map((line) => line.ref));
      for (const thing of truth.things)
        if ("article" in thing && thing.article) expect(refs).toContain(thing.article);
    }
    const benign = kind.name.startsWith("benign");
    const asked = made.reduce((sum, one) => sum + one.truth.things.length, 0);
    if (benign) expect(asked).toBe(0);
  });

  it("an empty report misses all of it, a false alarm is counted", () => {
    const kind = HOSTILE.find((one) => one.name === "letters of another alphabet");
    if (!kind) throw new Error("kind gone");
    const [document] = [...hostile(kind, { seed: 1, count: 1 })];
    if (!document) throw new Error("no document");
    const tally = newTally();
    judge(document, empty(document.model), tally);
    expect(tally).toMatchObject({ found: 0, missed: 1, invented: 0 });
    const finding = { code: "direction-marks", article: "8.3", values: {}, place: null };
    judge(document, { ...empty(document.model), findings: [finding] }, tally);
    expect(tally).toMatchObject({ found: 0, missed: 2, invented: 1 });
  });
});
