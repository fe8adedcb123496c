/** Before it goes out: what goes along, and a copy without anything of ours. Nothing is written in the document. */
import { copyInWorker, surveyInWorker } from "./comparer";
import type { CopyRequest, Luggage, MadeCopy } from "./send-here";
import { wholeFile } from "./whole-file";

export type { Luggage, MadeCopy } from "./send-here";

/** @throws WordFailure as `wholeFile` does; `unreadable` */
export async function luggage(signal: AbortSignal): Promise<Luggage> {
  return surveyInWorker(await wholeFile(signal), signal);
}

/** @throws WordFailure as `wholeFile` does; `protected`, `copy-differs`: then there is no copy */
export async function copyToSend(
  wish: Omit<CopyRequest, "file">,
  signal: AbortSignal,
): Promise<MadeCopy> {
  return copyInWorker({ ...wish, file: await wholeFile(signal) }, signal);
}
