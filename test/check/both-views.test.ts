import { loadAllModels } from "../../src/clauses/library";
import { check, checkBothViews } from "../../src/check";
import { readDocument } from "../../src/document";
import { corpus } from "../corpus/corpus";

/** Tracked documents of the corpus: edits are proposals, refused they leave the model's text. */
test("both views of tracked documents, each deviation with its proposer", async () => {
  const models = await loadAllModels();
  let seen = 0;
  let named = 0;
  for (const { name, habit, parts, truth, edits } of corpus({ seed: 1, count: 640 })) {
    if (!habit.includes("tracked") || edits.length === 0) continue;
    if (truth.view !== "accepted" || seen === 12) continue;
    seen += 1;
    const document = readDocument(parts);
    const { accepted, rejected } = checkBothViews(document, models, { model: truth.model });
    const alone = check(document, models, { model: truth.model, view: "rejected" });
    expect(rejected.deviations.map(({ key }) => key)).toEqual(
      alone.deviations.map(({ key }) => key),
    );
    expect({ name, left: rejected.deviations }).toEqual({ name, left: [] });
    expect(accepted.deviations.length).toBeGreaterThan(0);
    for (const { proposals } of accepted.deviations) {
      if (!proposals) continue;
      named += 1;
      for (const { author } of proposals) expect(author).not.toBe("");
    }
    if (accepted.deviations.every(({ proposals }) => !proposals)) throw new Error(name);
  }
  expect(seen).toBe(12);
  expect(named).toBeGreaterThanOrEqual(12);
});

test("without tracked changes both are the same reading", async () => {
  const models = await loadAllModels();
  for (const { parts, truth } of corpus({ seed: 1, count: 1 })) {
    const { accepted, rejected } = checkBothViews(readDocument(parts), models, {
      model: truth.model,
    });
    expect({ ...rejected, view: "accepted" }).toEqual(accepted);
  }
});
