/**
 * Rows of Bijlage 4 that say what comes in the place of a clause already: of two rows on one clause nobody knows
 * which holds, so a rung takes the place of the one that stands.
 */
import { sameText } from "../language/cell-words";
import type { CheckReport, Deviation, TableRowResult } from "../outcome";
import type { Playbook, Position } from "./schema";

const sectionOf = (ref: string): string => ref.split(".")[0] ?? ref;

/** The clause that a row is about: what it quotes before what it cites. */
export const rowRef = ({ article, likelyArticle, target }: TableRowResult): string =>
  target ?? likelyArticle ?? /\d+(?:\.\d+)?/.exec(article)?.[0] ?? article;

/** Nothing lapses: a clause is put in. */
const adds = ({ target, lapses }: TableRowResult): boolean =>
  target === undefined && lapses.trim() === "";

/** The position on a row that is itself what deviates: the body has the model's text there. */
export function positionOfRow(
  { positions }: Playbook,
  { deviations }: Pick<CheckReport, "deviations">,
  row: TableRowResult,
): Position | null {
  const ref = rowRef(row);
  if (adds(row))
    return row.status === "annex-only"
      ? (positions.find(
          ({ after }) => after !== undefined && sectionOf(after) === sectionOf(ref),
        ) ?? null)
      : null;
  const told = row.status === "annex-only" || row.status === "conflict";
  // What the body changes has a card of its own.
  if (!told || deviations.some(({ kind, article }) => kind !== "added" && article === ref))
    return null;
  return positions.find((one) => one.after === undefined && one.ref === ref) ?? null;
}

/** Of a clause that is added only the row that tells that very one. */
function rowsOn(
  rows: readonly TableRowResult[],
  ref: string,
  added: boolean,
  own: Deviation | undefined,
): TableRowResult[] {
  if (!added)
    return rows.filter((row) => row.status !== "not-checked" && !adds(row) && rowRef(row) === ref);
  if (own?.kind !== "added") return [];
  return rows.filter(
    (row) =>
      adds(row) &&
      (sameText(row.replacement, own.whole.documentText) === "same" ||
        row.findings.some(({ values }) => values["deviation"] === own.key)),
  );
}

/**
 * @param rung from 1
 * @param own what it is put in for: a deviation of the body, or a row
 * @returns the rows whose place it takes: of its own clause first, then of each that goes along
 */
export function rowsOver(
  { deviationTable: { rows } }: Pick<CheckReport, "deviationTable">,
  { ref, after, rungs }: Position,
  rung: number,
  own: { deviation?: Deviation; row?: TableRowResult },
): TableRowResult[][] {
  const first =
    own.row && adds(own.row) ? [own.row] : rowsOn(rows, ref, after !== undefined, own.deviation);
  const along = rungs[rung - 1]?.along ?? [];
  return [first, ...along.map((one) => rowsOn(rows, one.ref, false, undefined))];
}
