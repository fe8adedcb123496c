/**
 * The day on which the lists of law were last held against their sources (countries, norms, periods;
 * src/guide/annexes): with the version of the tool it tells by what a report was made. ISO 8601.
 */
export const LEGAL_DATA = "2026-11-27";

/** Decisions end and laws are renewed: what is older than this is said to be. */
const DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;

/** Were the lists of law last held against their sources more than a year ago? */
export const isDated = (today: Date): boolean =>
  today.getTime() - Date.parse(LEGAL_DATA) > DAYS * DAY;
