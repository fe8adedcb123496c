/**
 * A sample of the sweep of jobs × oddities and jobs × failing actions: every oddity with some job, every job
 * with some oddities. Whole in `npm run prove -- --only sweep`.
 */
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { sweepClosed } from "./closed";
import { JOBS } from "./jobs";
import { ODDITIES } from "./oddities";
import { sweepFailing, sweepOddities } from "./sweep";

let word: OpenAddin;

beforeAll(async () => {
  word = await openAddin({ wordApi: "1.9" });
}, 120_000);
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

/** The jobs whose documents are made quickly; one of a kind. */
const SAMPLE = JOBS.filter(({ name }) =>
  ["insert an article in a letter", "insert a clause", "fill in", "Bijlage 4"].includes(name),
);

test("jobs under oddities: nothing lost, nothing half without its name, no sentence untrue", async () => {
  const { cases, said, failures } = await sweepOddities(
    word,
    SAMPLE,
    (job, odd) => odd % SAMPLE.length === job,
  );
  expect(failures).toEqual([]);
  expect(cases).toBe(ODDITIES.length);
  expect(said).toBeGreaterThan(cases / 2);
}, 240_000);

test("the same with failing actions", async () => {
  const { cases, failures } = await sweepFailing(word, SAMPLE.slice(1, 2), 60, 9);
  expect(failures).toEqual([]);
  expect(cases).toBeGreaterThan(4);
}, 120_000);

test("the pane closed in the middle: the next opening finds what was left, and tidies it", async () => {
  const { cases, said, failures } = await sweepClosed(word, SAMPLE.slice(0, 2), {
    first: 60,
    step: 6,
    writing: true,
  });
  expect(failures).toEqual([]);
  expect(cases).toBeGreaterThan(4);
  // Some of them leave something, else nothing was tried.
  expect(said).toBeGreaterThan(0);
}, 120_000);
