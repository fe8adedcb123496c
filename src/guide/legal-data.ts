/**
 * The day on which the lists of law were last held against their sources (countries, norms, periods;
 * src/guide/annexes): with the version of the tool it tells by what a report was made. ISO 8601.
 */
export const LEGAL_DATA = "2026-11-27";

/** Decisions are reviewed and annulled: beyond this the lists are no longer sure. Ours, no law's. */
const SURE_FOR_DAYS = 92;

/** @param today ISO 8601 */
export function isDated(today: string): boolean {
  const days = (Date.parse(today) - Date.parse(LEGAL_DATA)) / 86_400_000;
  return days > SURE_FOR_DAYS;
}
