/** Medians of repeated runs in one process: figures are compared with each other, never with a clock. */
import { performance } from "node:perf_hooks";

export interface Measure {
  /** Milliseconds. */
  median: number;
  runs: number;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * Runs `job` a few times to warm up, then `runs` times, and gives the median.
 * @param job its result is returned to the caller of the last run, so that no work can be skipped
 */
export async function measure(
  job: () => unknown,
  { runs = 15, warmUp = 15 }: { runs?: number; warmUp?: number } = {},
): Promise<Measure> {
  const times: number[] = [];
  for (let i = 0; i < warmUp + runs; i += 1) {
    const start = performance.now();
    await job();
    const time = performance.now() - start;
    if (i >= warmUp) times.push(time);
  }
  return { median: median(times), runs };
}

/**
 * Several jobs by turns, so that a busy moment of the machine hits all of them alike.
 * @param input made anew for each run, outside the measured time
 */
export async function measureTogether<Input>(
  input: (run: number) => Input,
  jobs: ((input: Input) => unknown)[],
  { runs = 40, warmUp = 40 }: { runs?: number; warmUp?: number } = {},
): Promise<Measure[]> {
  const times = jobs.map((): number[] => []);
  for (let run = 0; run < warmUp + runs; run += 1) {
    const own = input(run);
    for (const [at, job] of jobs.entries()) {
      const start = performance.now();
      await job(own);
      const time = performance.now() - start;
      if (run >= warmUp) times[at]?.push(time);
    }
  }
  return times.map((own) => ({ median: median(own), runs }));
}

/** Slope of log(value) against log(size): 1 is linear. Least squares over all points. */
export function exponent<Name extends string>(
  points: ({ size: number } & Record<Name, number>)[],
  name: Name,
): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map((point) => Math.log(point[name]));
  const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const mx = mean(xs);
  const my = mean(ys);
  const over = xs.reduce((sum, x, i) => sum + (x - mx) * ((ys[i] ?? 0) - my), 0);
  const under = xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
  return over / under;
}
