/** The legal layer: limbs, negotiated changes, ranks, obstacles, each against what was judged by hand. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ALL_PLANTED } from "../guide/all-planted";
import { Planting } from "../guide/planting";
import { measureLimbs } from "../requirements/measure";
import { negotiatedProblems } from "../verdict/judge";
import { NEGOTIATED } from "../verdict/negotiated";
import { RANKED } from "../verdict/ranked";
import { misranked } from "../verdict/ranking";
import { some, type Figures, type Measure } from "./measure";

const limbs: Measure = {
  name: "limbs",
  claim:
    "Every carrier of every limb of the four processor models, deleted, denied, made conditional, given to the other party, moved to an annex, its annex emptied, each deciding phrase deleted: told with the right status; deletions that strengthen weaken nothing; 500 neutral edits flag no limb.",
  run: async (_seeds, share) => {
    const { byKind, failures } = await measureLimbs([Math.round(1 / share), 0]);
    const figures: Figures = {};
    for (const [kind, [right, all]] of Object.entries(byKind)) figures[kind] = `${right} of ${all}`;
    return { holds: failures.length === 0, figures, failures };
  },
};

const negotiated: Measure = {
  name: "negotiated",
  claim:
    "Fifteen changes that parties negotiate and five more: place, kind, limbs, rank, favour, reason, what else must be said and what must not, as judged by hand.",
  run: async (_seeds, share) => {
    const tried = NEGOTIATED.slice(0, some(NEGOTIATED.length, share));
    const failures: string[] = [];
    let right = 0;
    for (const one of tried) {
      const problems = await negotiatedProblems(one);
      if (problems.length === 0) right += 1;
      else failures.push(`${one.name}: ${problems.join("; ")}`);
    }
    const figures = { changes: tried.length, right };
    return { holds: right === tried.length, figures, failures };
  },
};

const ranked: Measure = {
  name: "ranked",
  claim: "Sixty edits ranked by hand before the code: none told lower, at most one in ten higher.",
  run: async () => {
    const { lower, higher } = await misranked();
    return {
      holds: lower.length === 0 && higher.length <= RANKED.length / 10,
      figures: { edits: RANKED.length, lower: lower.length, higher: higher.length },
      failures: [...lower, ...higher],
    };
  },
};

const obstacles: Measure = {
  name: "obstacles",
  claim:
    "At least forty documents with one planted obstacle, through the command line: named for each purpose as the lawyers' table has it, and not named in the same document without.",
  run: async (_seeds, share) => {
    const folder = mkdtempSync(join(tmpdir(), "obstacles-"));
    const planting = new Planting((name) => join(folder, name));
    const tried = ALL_PLANTED.slice(0, some(ALL_PLANTED.length, share));
    const failures: string[] = [];
    try {
      for (const one of tried) {
        const problem = await planting.judge(one);
        if (problem !== "") failures.push(`${one.name}: ${problem}`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const codes = new Set(tried.map(({ code }) => code)).size;
    return {
      holds: failures.length === 0,
      figures: { planted: tried.length, kinds: codes, failed: failures.length },
      failures,
    };
  },
};

export const LAW: Measure[] = [limbs, negotiated, ranked, obstacles];
