import type { TableRowResult } from "../outcome";

/**
 * How many rows of Bijlage 4 themselves make the agreement other than the model: where only the annex deviates,
 * and where a row conflicts with the text or could not be checked, for the annex prevails.
 */
export const deviatingRows = (rows: readonly Pick<TableRowResult, "status">[]): number =>
  rows.filter(
    ({ status }) => status === "annex-only" || status === "conflict" || status === "not-checked",
  ).length;
