/**
 * A sentence that stands in no model, at any place of any part: the report has it whole, with its own place,
 * and says of what binds that it does. 5,000 of them by `npm run prove`.
 */
import { loadEngine } from "../corpus/engine";
import { measureSentences, printFailures } from "../corpus/sentences/measure";

/** Sentences that the report may leave to its quiet lists yet; none may stand nowhere. */
const QUIET = 3;

test("five hundred sentences are told", async () => {
  const { report } = await loadEngine();
  const score = measureSentences((trial) => report(trial.parts), { seed: 1, count: 500 });
  const of = (problem: string): number =>
    score.failures.filter(({ problems }) => (problems as string[]).includes(problem)).length;
  const counted = {
    count: score.count,
    nowhere: of("nowhere"),
    place: of("place"),
    failed: of("failed"),
    alarms: score.alarms.length,
    silent: of("silent") <= QUIET,
  };
  const all = { count: 500, nowhere: 0, place: 0, failed: 0, alarms: 0, silent: true };
  expect({ ...counted, told: printFailures(score) }).toMatchObject(all);
});
