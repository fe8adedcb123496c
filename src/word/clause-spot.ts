/** Where a clause goes among its neighbours. Pure. */

export interface Neighbour {
  /** Number as Word shows it, or as it was typed; "" for none. */
  number: string;
  /** What stands between a typed number and the text; absent where Word counts. */
  typed?: string;
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
const CLAUSE_STYLE = "modeltrouw lid";
const ARTICLE_STYLE = "modeltrouw artikel";

/** A number or letter that somebody typed before a text, with what stands between the two. */
const LABEL =
  /^\s*((?:artikel\s+)?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?[.:)]{0,2}|\(?[a-z]{1,2}[.)]{1,2})([ \t\u00a0]+)\S/i;

/** The number and the gap of a paragraph that Word does not number. */
export function typedLabel(text: string): { number: string; typed: string } | null {
  const match = LABEL.exec(text);
  return match ? { number: match[1] ?? "", typed: match[2] ?? "" } : null;
}

/**
 * The number of a clause typed behind another: the next one, or that of the other with a letter where
 * the next one is taken.
 * @param own number of the clause that it follows: "2.2", "2.2."
 * @param taken numbers of the clauses below
 */
export function nextTyped(own: string, taken: readonly string[]): string | null {
  const [, article, clause, end = ""] = /^(\d+)\.(\d+)[a-z]?(\.?)$/.exec(own.trim()) ?? [];
  if (!article || !clause) return null;
  const bare = taken.map((one) => one.trim().replace(/\.$/, ""));
  const next = `${article}.${Number(clause) + 1}`;
  if (!bare.includes(next)) return next + end;
  const letter = Array.from("abcdefghijklmnopqrstuvwxyz").find(
    (one) =>
      !bare.includes(`${article}.${clause}${one}`) &&
      own.replace(/\.$/, "") !== `${article}.${clause}${one}`,
  );
  return letter ? `${article}.${clause}${letter}${end}` : null;
}

function isClause({ number, style, inTable }: Neighbour): boolean {
  return (
    !inTable &&
    number !== "" &&
    (style.toLowerCase() === CLAUSE_STYLE || /^\d+\.\d+[a-z]?\.?$/.test(number))
  );
}

function isHeading({ number, style }: Neighbour): boolean {
  return (
    style.toLowerCase() === ARTICLE_STYLE ||
    /^artikel\b/i.test(number) ||
    /^(?:heading|kop) \d$/i.test(style)
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
  const found = firstOf(below, isClause, isHeading);
  const article = articleOf(own === null ? null : above[own]);
  // "3." above "3.1" is a heading too, where the cursor is in 2.2.
  const other = article !== null && articleOf(below[found ?? -1]) !== article;
  const next = other ? null : found;
  // Typed numbers do not move up: before the first of them none is free.
  const typed = below[next ?? -1]?.typed !== undefined;
  if (next !== null && own === null && typed) return null;
  if (next !== null && (own !== null || isHeadingAt(above, 0)))
    return { where: "Before", at: next };
  // The last clause of its article: beside it only when nothing hangs under it.
  const heading = article !== null && below[0]?.number.replace(/\.$/, "") === String(article + 1);
  return own === 0 && (heading || !hangs(below[0])) ? { where: "After", at: 0 } : null;
}

/** 2 of "2.3", where a number says so. */
function articleOf(one: Neighbour | null | undefined): number | null {
  const match = /^(\d+)\.\d/.exec(one?.number ?? "");
  return match ? Number(match[1]) : null;
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
