/** Jobs × oddities of Word, and jobs × failing actions: what is said against what stands in the file. */
import { closeBrowser, openAddin } from "../support/browser";
import { JOBS } from "../sweep/jobs";
import { sweepFailing, sweepOddities } from "../sweep/sweep";
import { type Measure } from "./measure";

/** So many of the first actions of each job fail, one by one. */
const FIRST = 60;

export const SWEEP: Measure[] = [
  {
    name: "sweep",
    claim:
      "Every job under every oddity of the stand-in, and with each of its first 60 actions failing: nothing of another's is lost, nothing of ours is left half without its name, and no sentence is untrue.",
    run: async (_seeds, share) => {
      const step = Math.max(1, Math.round(1 / share));
      const word = await openAddin({ wordApi: "1.9" });
      try {
        const odd = await sweepOddities(word, JOBS, (job, at) => (job + at) % step === 0);
        const failing = await sweepFailing(word, JOBS, FIRST, step);
        const failures = [...odd.failures, ...failing.failures];
        return {
          holds: failures.length === 0,
          figures: {
            jobs: JOBS.length,
            "jobs under oddities": odd.cases,
            "jobs with a failing action": failing.cases,
            "sentences held against the file": odd.said + failing.said,
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
