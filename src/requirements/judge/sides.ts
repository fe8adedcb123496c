/** Who owes what to whom: parties that came in the place of one another, or changed places. */
import type { Edit, Passage } from "../reading/passage";
import { SIDES } from "./lexicon";

/** Which side of the agreement the words name, the controller first. */
export function sideOf(words: readonly string[]): "controller" | "processor" | null {
  for (const side of ["controller", "processor"] as const)
    if (words.some((word) => SIDES[side].test(word))) return side;
  return null;
}

/** A party behind one of these is not who acts. */
export const PREPOSITIONS = new Set(
  "van aan door jegens voor bij namens met tegen ten behoeve uit naar over tot op".split(" "),
);

/** Another party stands where one stood: among the words that carry, or as who acts. */
export function otherParty(passage: Passage, edit: Edit, inSpan: boolean): boolean {
  const { gone, came } = edit;
  if (!inSpan && PREPOSITIONS.has(passage.words[edit.from - 1]?.word ?? "")) return false;
  const before = sideOf(gone);
  const after = sideOf(came);
  return before !== null && after !== null && before !== after;
}

/** Both stood there and changed places: who owes what to whom is turned round. */
export function partiesSwapped({ gone, came }: Edit): boolean {
  const order = (words: readonly string[]) => words.flatMap((word) => sideOf([word]) ?? []);
  const [before, after] = [order(gone), order(came)];
  return before.length > 1 && before.length === after.length && before.join() !== after.join();
}

/** One that stood behind the other party stands before it now, or the other way about. */
export function partyMoved(passage: Passage, edits: readonly Edit[]): Edit | undefined {
  const only = (words: readonly string[], others: readonly string[]) =>
    others.some((word) => sideOf([word]) !== null) ? null : sideOf(words);
  return edits.find((edit) => {
    const side = only(edit.came, edit.gone);
    if (side === null) return false;
    return edits.some((other) => {
      if (only(other.gone, other.came) !== side) return false;
      const [from, to] = edit.to <= other.from ? [edit.to, other.from] : [other.to, edit.from];
      const between = sideOf(passage.words.slice(from, to).map(({ word }) => word));
      return between !== null && between !== side;
    });
  });
}
