/**
 * A sample of the sweep of jobs × oddities and jobs × failing actions: every oddity with some job, every job
 * with some oddities. Whole in `npm run prove -- --only sweep`.
 */
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { withClosings } from "./closed";
import { JOBS } from "./jobs";
import { ODDITIES } from "./oddities";
import { allowSilence } from "./silence";
import { underOddities, withFailures, withSilences } from "./sweep";
import { Sweeper } from "./sweeper";

let word: OpenAddin;

beforeAll(async () => {
  word = await openAddin({ wordApi: "1.9" });
  await allowSilence(word);
}, 120_000);
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

/** The jobs whose documents are made quickly; one of a kind. */
const SAMPLE = JOBS.filter(({ name }) =>
  ["insert an article in a letter", "insert a clause", "fill in", "Bijlage 4"].includes(name),
);

test.each(SAMPLE.map((job, at) => [job.name, job, at] as const))(
  "%s: nothing lost, nothing half without its name, no sentence untrue",
  async (_, job, at) => {
    const sweeper = new Sweeper(word, job);
    await sweeper.prepare();
    const odds = ODDITIES.filter((__, odd) => odd % SAMPLE.length === at);
    const odd = await underOddities(sweeper, odds);
    expect(odd.failures).toEqual([]);
    expect(odd.cases).toBe(odds.length);
    expect(odd.said).toBeGreaterThan(odd.cases / 2);
    const failing = await withFailures(sweeper, 60, 29);
    expect(failing.failures).toEqual([]);
    expect(failing.cases).toBeGreaterThan(1);
    const silent = await withSilences(sweeper);
    expect(silent.failures).toEqual([]);
    expect(silent.cases).toBeGreaterThan(1);
    // One closing of the pane leaves something, else nothing was tried.
    const closed = await withClosings(sweeper, 60, 9);
    expect(closed.failures).toEqual([]);
    if (job.kind === "insert") expect(closed.said).toBeGreaterThan(0);
  },
  240_000,
);
