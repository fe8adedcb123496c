/**
 * Our decisions and notes, kept in this browser and never in the document: by document and clause, each
 * with the number of the words that it was taken on. Other words, and the decision no longer holds.
 */
import type { Deviation } from "../../outcome";
import { fingerprint } from "../../word/fingerprint";
import type { Decision, Decisions } from "./decisions-file";
import { LONGEST_NOTE } from "./longest-note";

export type { Decision, Decisions };

export const NO_DECISIONS: Decisions = { modeltrouw: "besluiten-1", clauses: {} };

/** Number of the words of a deviation. */
export function wordsOf({ modelText, documentText }: Deviation): number {
  return fingerprint(`${modelText}\n${documentText}`);
}

/** What was decided on these words; null where the words are others by now, or nothing was decided. */
export function decisionOn(decisions: Decisions, deviation: Deviation): Decision | null {
  const found = decisions.clauses[deviation.key];
  return found?.words === wordsOf(deviation) ? found : null;
}

/** With a decision changed; one that says nothing any more is dropped. */
export function decided(
  decisions: Decisions,
  deviation: Deviation,
  change: Partial<Omit<Decision, "words">>,
): Decisions {
  const before = decisionOn(decisions, deviation) ?? { words: wordsOf(deviation) };
  const after: Decision = { ...before, ...change };
  const others = Object.entries(decisions.clauses).filter(([key]) => key !== deviation.key);
  const says = after.left || after.note;
  const clauses = Object.fromEntries(says ? [...others, [deviation.key, after]] : others);
  return { ...decisions, clauses };
}

/** Those of a colleague added to ours; on one clause theirs holds, a note of ours goes before theirs. */
export function joined(ours: Decisions, theirs: Decisions): Decisions {
  const clauses = { ...ours.clauses };
  for (const [key, one] of Object.entries(theirs.clauses)) {
    const own = clauses[key];
    const notes = [...new Set([own?.note, one.note])].filter(Boolean).join("\n");
    clauses[key] = own?.words === one.words ? { ...own, ...one } : { ...one };
    if (notes !== "") clauses[key].note = notes.slice(0, LONGEST_NOTE);
  }
  const obstacles = [...new Set([...(ours.obstacles ?? []), ...(theirs.obstacles ?? [])])];
  return { ...ours, clauses, ...(obstacles.length > 0 ? { obstacles } : {}) };
}

/** The file that hands them over; decisions-file.ts reads it back. */
export const formatDecisions = (decisions: Decisions, model: string): string =>
  `${JSON.stringify({ ...decisions, model }, null, 2)}\n`;
