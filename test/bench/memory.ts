/** What a job's result holds on to, in megabytes: heap after collections, with it and without it. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const MEGABYTE = 2 ** 20;
/** Collections until the heap stays the same: what was cached elsewhere goes in steps. */
const MAX_COLLECTIONS = 10;

function settledHeap(): number {
  let before = Infinity;
  for (let count = 0; count < MAX_COLLECTIONS; count += 1) {
    collect();
    const now = process.memoryUsage().heapUsed;
    if (before - now < 0.02 * MEGABYTE) return now;
    before = now;
  }
  return before;
}

/** Results held at once, so that what the runtime lets go meanwhile is little beside them. */
const COPIES = 8;

/** Outside the function: what only it holds, an optimising compiler lets go. */
const held: { results: unknown[] } = { results: [] };

export function megabytesHeld(job: () => unknown): number {
  // Once beforehand: what is made once, caches of the runtime included, is no growth.
  held.results = [job()];
  const before = settledHeap();
  for (let copy = 0; copy < COPIES; copy += 1) held.results.push(job());
  const after = settledHeap();
  return Math.max(0.01, (after - before) / COPIES / MEGABYTE);
}
