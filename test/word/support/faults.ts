/** Which failures a job can meet, known from one run of it in which nothing failed. */
import type { ActionDone } from "../../host/protocol/engine";

export interface Fault {
  /** The n-th action from the start of the job. */
  n: number;
  /** It is done first. */
  after: boolean;
}

/**
 * Every action before it is done. Failing after one is failing before the next, so that is only
 * asked for where it tells more: after a write, and at the end of a batch.
 * @param from the first batch whose actions are to fail, counted from 1
 */
export function faultsOf(done: readonly ActionDone[], from = 1): Fault[] {
  return done.flatMap(({ sync, wrote }, at) => {
    if (sync < from) return [];
    const n = at + 1;
    const telling = wrote || done[at + 1]?.sync !== sync;
    return telling ? [false, true].map((after) => ({ n, after })) : [{ n, after: false }];
  });
}
