/**
 * Beside which paragraph a clause comes, and the number that it is typed with, decided on the document as
 * it was read: Word would not tell the number of a paragraph that somebody deleted (office-js#5335). Pure.
 */
import { paragraphText, type Paragraph } from "../document";
import { chunksOf } from "./guard";
import { clauseSpot, nextTyped, typedLabel, type Neighbour } from "./clause-spot";
import { isThere } from "./number-place";
import type { Here } from "./spot";

export interface ClausePlace {
  /** Ordinal of the paragraph. */
  beside: number;
  where: "Before" | "After";
  /** Where the clauses around are numbered by hand. */
  typed: { number: string; gap: string } | null;
  /** Words of that paragraph by which it is known again when the clause is written. */
  words: string;
}

/** Paragraphs that are looked at above and below the cursor. */
const REACH = 40;
const CLAUSE_NUMBER = /^\d+\.\d+[a-z]?\.?$/;

/** @returns null where there is no numbered clause to join */
export function clausePlace({ index, paragraphs, loose }: Here): ClausePlace | null {
  const there = [...paragraphs.values()].filter(isThere).sort((a, b) => a.index - b.index);
  const upward = there.filter((one) => one.index <= index).reverse();
  const below = there.filter((one) => one.index > index).slice(0, REACH);
  // The empty lines with which a document ends are nobody's.
  const blank = below.length === 0 ? upward.findIndex(says) : 0;
  const above = upward.slice(Math.max(0, blank)).slice(0, REACH);
  const neighbours = (all: readonly Paragraph[]): (Neighbour | null)[] => {
    const found = all.map((one) => neighbour(one, !loose.has(one.index)));
    return found.length < REACH ? [...found, null] : found;
  };
  const [up, down] = [neighbours(above), neighbours(below)];
  const spot = clauseSpot(up, down);
  const beside = spot && (spot.where === "Before" ? below[spot.at] : above[spot.at]);
  if (!spot || !beside) return null;
  return {
    beside: beside.index,
    where: spot.where,
    typed: typedNumber(up, down),
    words: wordsOf(beside),
  };
}

const says = (paragraph: Paragraph): boolean =>
  paragraph.label !== "" || paragraphText(paragraph, "accepted").trim() !== "";

function neighbour(paragraph: Paragraph, inTable: boolean): Neighbour {
  const { label, styleName } = paragraph;
  const typed = label === "" ? typedLabel(paragraphText(paragraph, "accepted")) : null;
  return { number: label, ...typed, style: styleName, inTable };
}

/** The number to be typed, where the clauses around it are numbered by hand; null where Word counts. */
function typedNumber(
  above: readonly (Neighbour | null)[],
  below: readonly (Neighbour | null)[],
): ClausePlace["typed"] {
  const own = above.find((one) => one && CLAUSE_NUMBER.test(one.number));
  if (own?.typed === undefined) return null;
  const number = nextTyped(
    own.number,
    below.flatMap((one) => (one ? [one.number] : [])),
  );
  return number === null ? null : { number, gap: own.typed };
}

/** A stretch without changes of anybody: a search does not see across a deletion (office-js#5874). */
function wordsOf({ spans }: Paragraph): string {
  const plain = spans
    .filter(({ kind, hidden, revisions }) => kind === "text" && !hidden && revisions.length === 0)
    .flatMap(({ text }) => chunksOf(text));
  return plain.sort((a, b) => b.length - a.length)[0] ?? "";
}
