/** In Node there is no worker of the browser's: tests of this room run the comparison in place. */
import { compareHere } from "./compare-here";
import { WordFailure } from "./failure";
import {
  copyHere,
  surveyHere,
  type CopyRequest,
  type Luggage,
  type MadeCopy,
  type SurveyRequest,
} from "./send-here";
import type { CheckRequest, Compared } from "./worker-protocol";

function inPlace<T>(signal: AbortSignal, work: () => Promise<T> | T): Promise<T> {
  if (signal.aborted) return Promise.reject(new WordFailure("cancelled"));
  return Promise.resolve(work());
}

export const compareInWorker = (request: CheckRequest, signal: AbortSignal): Promise<Compared> =>
  inPlace(signal, () => compareHere(request));

export const surveyInWorker = (request: SurveyRequest, signal: AbortSignal): Promise<Luggage> =>
  inPlace(signal, () => surveyHere(request));

export const copyInWorker = (request: CopyRequest, signal: AbortSignal): Promise<MadeCopy> =>
  inPlace(signal, () => copyHere(request));
