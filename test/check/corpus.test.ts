/** A slice of the corpus at every test run; all 640 documents by `npx tsx test/corpus/run.ts`. */
import { loadAllModels } from "../../src/clauses/library";
import { check } from "../../src/check";
import { readDocument } from "../../src/document";
import { corpus } from "../corpus/corpus";
import { precision, recall, score } from "../corpus/score";

test("finds what was edited, and nothing where nothing was", async () => {
  const models = await loadAllModels();
  const result = score(corpus({ seed: 5, count: 240 }), (parts, { model, view }) =>
    check(readDocument(parts), models, { model, view }).deviations.flatMap(
      ({ kind, also = [], article, item, renaming }) =>
        [kind, ...also].map((one) => ({
          kind: one,
          article,
          item,
          renaming: renaming !== undefined,
        })),
    ),
  );
  expect(result.alarmsOnUnedited).toBe(0);
  expect(result.total.found).toBeGreaterThan(100);
  expect(precision(result.total)).toBeGreaterThanOrEqual(0.99);
  expect(recall(result.total)).toBeGreaterThanOrEqual(0.99);
}, 120_000);
