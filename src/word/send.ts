/** Before it goes out: what goes along, and a copy without anything of ours. Nothing is written in the document. */
import { copyInWorker, surveyInWorker } from "./comparer";
import type { CopyRequest, Luggage, MadeCopy } from "./send-here";
import { wholeFile } from "./whole-file";

export type { Luggage, MadeCopy } from "./send-here";
export type { Travels } from "../send";

/**
 * @param called what names the document besides its text: the title of its model
 * @throws WordFailure as `wholeFile` does; `unreadable`
 */
export async function luggage(called: readonly string[], signal: AbortSignal): Promise<Luggage> {
  return surveyInWorker({ file: await wholeFile(signal), called }, signal);
}

/** @throws WordFailure as `wholeFile` does; `protected`, `copy-differs`: then there is no copy */
export async function copyToSend(
  wish: Omit<CopyRequest, "file">,
  signal: AbortSignal,
): Promise<MadeCopy> {
  return copyInWorker({ ...wish, file: await wholeFile(signal) }, signal);
}
