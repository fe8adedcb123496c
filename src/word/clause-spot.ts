/** Where a clause goes among its neighbours. Pure. */

export interface Neighbour {
  /** Automatic number as Word shows it, "" for none. */
  number: string;
  /** Name of the style. */
  style: string;
  inTable: boolean;
}

export interface Spot {
  /** Before a paragraph below the cursor (0 is the first below), or after one from the cursor up (0 is the cursor's). */
  where: "Before" | "After";
  at: number;
}

/** Our style for clauses, as src/ooxml names it; of others a number of two parts tells. */
const CLAUSE_STYLE = "Modeltrouw Lid";
const ARTICLE_STYLE = "Modeltrouw Artikel";

function isClause({ number, style, inTable }: Neighbour): boolean {
  return !inTable && number !== "" && (style === CLAUSE_STYLE || /^\d+\.\d+\.?$/.test(number));
}

function isHeading({ number, style }: Neighbour): boolean {
  return (
    style === ARTICLE_STYLE || /^artikel\b/i.test(number) || /^(?:heading|kop) \d$/i.test(style)
  );
}

/**
 * After the clause of the cursor with everything that belongs to it: before the next clause, which
 * then moves up a number. Null where no numbered clause stands near enough to say.
 * @param above the cursor's paragraph and those above it, nearest first; null beyond the document
 * @param below those below it
 */
export function clauseSpot(
  above: readonly (Neighbour | null)[],
  below: readonly (Neighbour | null)[],
): Spot | null {
  const own = firstOf(above, isClause, isHeading);
  const next = firstOf(below, isClause, isHeading);
  if (next !== null && (own !== null || isHeadingAt(above, 0)))
    return { where: "Before", at: next };
  // The last clause of its article: beside it only when nothing hangs under it.
  return own === 0 && !hangs(below[0]) ? { where: "After", at: 0 } : null;
}

function firstOf(
  neighbours: readonly (Neighbour | null)[],
  wanted: (one: Neighbour) => boolean,
  stop: (one: Neighbour) => boolean,
): number | null {
  for (const [at, one] of neighbours.entries()) {
    if (one === null || stop(one)) return null;
    if (wanted(one)) return at;
  }
  return null;
}

function isHeadingAt(neighbours: readonly (Neighbour | null)[], at: number): boolean {
  const one = neighbours[at];
  return one !== null && one !== undefined && isHeading(one);
}

/** An item or a table below a clause belongs to it. */
function hangs(one: Neighbour | null | undefined): boolean {
  return Boolean(one && !isHeading(one) && (one.inTable || one.number !== ""));
}
