/**
 * Findings that say by themselves that the agreement may be another than the model's text: with one of
 * these nothing may read as if nothing deviated.
 */
export const DECISIVE: ReadonlySet<string> = new Set([
  "outside-binds",
  "answer-binds",
  "copy-differs",
  "annex4-not-understood",
  "invisible-words",
  "direction-marks",
  "split-digits",
]);
