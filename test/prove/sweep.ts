/** Jobs × oddities of Word, and jobs × failing actions: what is said against what stands in the file. */
import { cpus } from "node:os";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { withClosings } from "../sweep/closed";
import { type Job, JOBS } from "../sweep/jobs";
import { ODDITIES } from "../sweep/oddities";
import { allowSilence } from "../sweep/silence";
import { type Swept, together, underOddities, withFailures, withSilences } from "../sweep/sweep";
import { Sweeper } from "../sweep/sweeper";
import { type Measure } from "./measure";

/** So many of the first actions of each job fail, one by one. */
const FIRST = 60;

type Kind = "odd" | "failing" | "silent" | "closed";
type Counts = Record<Kind, Swept>;

/** All of one job, its document made and its plain run done once. */
async function sweepJob(word: OpenAddin, job: Job, at: number, step: number): Promise<Counts> {
  const sweeper = new Sweeper(word, job);
  await sweeper.prepare();
  const odds = ODDITIES.filter((_, odd) => (at + odd) % step === 0);
  return {
    odd: await underOddities(sweeper, odds),
    failing: await withFailures(sweeper, FIRST, step),
    silent: await withSilences(sweeper, step),
    closed: await withClosings(sweeper, FIRST, step),
  };
}

/** An hour without a word is no measure that anybody trusts. */
function report({ name }: Job, counts: readonly Swept[]): void {
  const { cases, failures } = together(counts);
  process.stderr.write(`${name}: ${cases} cases, ${failures.length} untrue\n`);
  for (const one of failures) process.stderr.write(`       ! ${one}\n`);
}

/** The jobs shared among as many open Words as the machine has cores. */
async function sweepJobs(step: number): Promise<Counts[]> {
  const left = [...JOBS.entries()];
  const done: Counts[] = [];
  const work = async (): Promise<void> => {
    const word = await openAddin({ wordApi: "1.9" });
    try {
      await allowSilence(word);
      for (let next = left.shift(); next; next = left.shift()) {
        const counts = await sweepJob(word, next[1], next[0], step);
        done.push(counts);
        report(next[1], Object.values(counts));
      }
    } finally {
      await word.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(cpus().length, JOBS.length) }, work));
  return done;
}

export const SWEEP: Measure[] = [
  {
    name: "sweep",
    claim:
      "Every job under every oddity of the stand-in, with each of its first 60 actions failing, with the answer to each of its batches dropped, and with the pane closed at each of the first 60 in batches that write: nothing of another's is lost, nothing of ours is left half without its name, and no sentence is untrue.",
    run: async (_seeds, share) => {
      try {
        const all = await sweepJobs(Math.max(1, Math.round(1 / share)));
        const of = (kind: Kind) => together(all.map((one) => one[kind]));
        const [odd, failing, silent, closed] = [
          of("odd"),
          of("failing"),
          of("silent"),
          of("closed"),
        ];
        const { said, failures } = together([odd, failing, silent, closed]);
        return {
          holds: failures.length === 0,
          figures: {
            jobs: JOBS.length,
            "jobs under oddities": odd.cases,
            "jobs with a failing action": failing.cases,
            "jobs with a dropped answer": silent.cases,
            "jobs with the pane closed": closed.cases,
            "tidied at the next opening": closed.said,
            "sentences held against the file": said,
            untrue: failures.length,
          },
          failures,
        };
      } finally {
        await closeBrowser();
      }
    },
  },
];
