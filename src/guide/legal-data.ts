/**
 * The day on which the lists of law were last held against their sources (countries, norms, periods;
 * src/guide/annexes): with the version of the tool it tells by what a report was made. ISO 8601.
 */
export const LEGAL_DATA = "2026-11-27";
