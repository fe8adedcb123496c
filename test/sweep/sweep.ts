/** Runs jobs under oddities and failures, and asks of everything that is said whether it is true. */
import { type OpenAddin } from "../support/browser";
import { type Odd } from "./oddities";
import { type Fault, type Sweeper } from "./sweeper";

export interface Swept {
  cases: number;
  /** Sentences that were held against the file. */
  said: number;
  failures: string[];
}

const NONE: Odd = { name: "none" };

async function each(sweeper: Sweeper, cases: readonly [Odd, Fault?][]): Promise<Swept> {
  const swept: Swept = { cases: 0, said: 0, failures: [] };
  for (const [odd, fault] of cases) {
    const { said, wrong } = await sweeper.run(odd, fault);
    swept.cases += 1;
    swept.said += said.length;
    swept.failures.push(...wrong);
  }
  return swept;
}

/** A prepared job under oddities. */
export const underOddities = (sweeper: Sweeper, odds: readonly Odd[]): Promise<Swept> =>
  each(
    sweeper,
    odds.map((odd) => [odd]),
  );

/** A prepared job with each of the first actions failing. */
export const withFailures = (sweeper: Sweeper, first: number, step = 1): Promise<Swept> =>
  each(
    sweeper,
    everySo(Math.min(first, sweeper.actions), step).map((n) => [
      NONE,
      { name: `action ${n} fails`, order: (word: OpenAddin) => word.failAction(n) },
    ]),
  );

/** A prepared job with the answer to each of its batches dropped: the batch is done, nobody hears of it. */
export const withSilences = (sweeper: Sweeper, step = 1): Promise<Swept> =>
  each(
    sweeper,
    everySo(sweeper.syncs, step).map((n) => [
      NONE,
      {
        name: `answer ${n} is dropped`,
        silence: true,
        order: (word: OpenAddin) => word.dropAnswer(n),
      },
    ]),
  );

/** 1, 1 + step, … up to and including `last`. */
const everySo = (last: number, step: number): number[] =>
  Array.from({ length: Math.ceil(last / step) }, (_, at) => 1 + at * step);

/** Counts of several taken together. */
export function together(all: readonly Swept[]): Swept {
  return {
    cases: all.reduce((sum, { cases }) => sum + cases, 0),
    said: all.reduce((sum, { said }) => sum + said, 0),
    failures: all.flatMap(({ failures }) => failures),
  };
}
