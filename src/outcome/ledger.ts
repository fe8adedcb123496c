/** Every visible character and every word of the model, by what became of it. */

/**
 * Who owns a character: it says what the model says; it is part of a deviation; it answers a blank; it stands
 * in Bijlage 4; it is noise of a named kind; it is outside the agreement.
 */
export const OWNERS = ["equal", "deviating", "answers", "table", "noise", "outside"] as const;

export type Owner = (typeof OWNERS)[number];

/** Characters of a view (UTF-16 units that are seen) by owner; the six add up to `characters`, which the file alone gives. */
export type LedgerCount = { characters: number } & Record<Owner, number>;

/** Words of the model; the last four add up to the first. A blank counts as one. */
export interface ModelCount {
  words: number;
  /** They stand in the document. */
  matched: number;
  /** They do not, or another stands in their place. */
  missing: number;
  /** Fields, answered or open, and parts that are the parties' own to write. */
  blanks: number;
  /** Printed for another choice than was made, or for one that is still open. */
  notChosen: number;
}
