/** Jobs × oddities of Word, and jobs × failing actions: what is said against what stands in the file. */
import { closeBrowser, openAddin } from "../support/browser";
import { sweepClosed } from "../sweep/closed";
import { JOBS } from "../sweep/jobs";
import { sweepFailing, sweepOddities } from "../sweep/sweep";
import { type Measure } from "./measure";

/** So many of the first actions of each job fail, one by one. */
const FIRST = 60;

export const SWEEP: Measure[] = [
  {
    name: "sweep",
    claim:
      "Every job under every oddity of the stand-in, and with each of its first 60 actions failing, and with the pane closed at each of the first 60 in batches that write: nothing of another's is lost, nothing of ours is left half without its name, and no sentence is untrue.",
    run: async (_seeds, share) => {
      const step = Math.max(1, Math.round(1 / share));
      const word = await openAddin({ wordApi: "1.9" });
      try {
        const odd = await sweepOddities(word, JOBS, (job, at) => (job + at) % step === 0);
        const failing = await sweepFailing(word, JOBS, FIRST, step);
        const closed = await sweepClosed(word, JOBS, { first: FIRST, step, writing: true });
        const failures = [...odd.failures, ...failing.failures, ...closed.failures];
        return {
          holds: failures.length === 0,
          figures: {
            jobs: JOBS.length,
            "jobs under oddities": odd.cases,
            "jobs with a failing action": failing.cases,
            "jobs with the pane closed": closed.cases,
            "tidied at the next opening": closed.said,
            "sentences held against the file": odd.said + failing.said + closed.said,
            untrue: failures.length,
          },
          failures,
        };
      } finally {
        await word.close();
        await closeBrowser();
      }
    },
  },
];
