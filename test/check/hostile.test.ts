/** A few documents of each hostile kind at every test run; a hundred each by `npm run prove`. */
import { loadEngine, type Engine } from "../corpus/engine";
import { HOSTILE, hostile } from "../corpus/hostile/index";
import { judge, newTally } from "../corpus/hostile/score";

const COUNT = 12;
let report: Engine;
beforeAll(async () => {
  ({ report } = await loadEngine());
});

const judged = (kind: (typeof HOSTILE)[number]) => {
  const tally = newTally();
  for (const document of hostile(kind, { seed: 5, count: COUNT }))
    judge(document, report(document.parts), tally);
  expect(tally.documents).toBe(COUNT);
  return tally;
};

test.each(HOSTILE.map((kind) => [kind.name, kind] as const))("%s", (_name, kind) => {
  expect(judged(kind).mistakes).toEqual([]);
});
