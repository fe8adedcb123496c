/**
 * The day on which the lists of law were last held against their sources (countries, norms, periods;
 * src/guide/annexes): with the version of the tool it tells by what a report was made. ISO 8601.
 */
export const LEGAL_DATA = "2026-11-27";

/** Decisions end and laws are renewed: what is older than this is said to be. */
const DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;

/** A decision on adequacy falls from one day to the next (Schrems I and II): of those a quarter is long. */
const QUARTER = 92;

/** Were the decisions on adequacy last looked up more than three months ago? */
export const isUncertain = (today: Date): boolean =>
  today.getTime() - Date.parse(LEGAL_DATA) > QUARTER * DAY;

/** Were the lists of law last held against their sources more than a year ago? */
export const isDated = (today: Date): boolean =>
  today.getTime() - Date.parse(LEGAL_DATA) > DAYS * DAY;
