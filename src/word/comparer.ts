/** In Node there is no worker of the browser's: tests of this room run the comparison in place. */
import { compareHere } from "./compare-here";
import { WordFailure } from "./failure";
import type { CheckRequest, Compared } from "./worker-protocol";

export async function compareInWorker(
  request: CheckRequest,
  signal: AbortSignal,
): Promise<Compared> {
  if (signal.aborted) throw new WordFailure("cancelled");
  return compareHere(request);
}
