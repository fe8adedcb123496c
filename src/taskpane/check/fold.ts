/** A difference to read at 320 px: the words around a change stay, long stretches of equal text fold. */
import type { Change } from "../../outcome";

/** Words of equal text kept on each side of a change. */
export const CONTEXT_WORDS = 8;

export type Piece = Change | { op: "fold" };

/** Folds equal text further than `context` words from a change; without a change nothing is folded. */
export function foldEqual(changes: readonly Change[], context = CONTEXT_WORDS): Piece[] {
  if (!changes.some(({ op }) => op !== "equal")) return [...changes];
  return changes.flatMap((change, index): Piece[] => {
    if (change.op !== "equal") return [change];
    const keepStart = index > 0;
    const keepEnd = index < changes.length - 1;
    const words = change.text.match(/\s*\S+\s*/g) ?? [];
    const kept = (keepStart ? context : 0) + (keepEnd ? context : 0);
    // Folding a word or two costs more attention than it saves.
    if (words.length <= kept + 3) return [change];
    const equal = (text: string): Piece[] => (text ? [{ op: "equal", text }] : []);
    return [
      ...equal(keepStart ? words.slice(0, context).join("") : ""),
      { op: "fold" },
      ...equal(keepEnd ? words.slice(-context).join("") : ""),
    ];
  });
}
