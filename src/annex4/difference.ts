/** What a row of Bijlage 4 changes: the words of its two columns beside each other, told by the equality of its cells. */
import { shortest } from "../match/difference/shortest";
import type { Change } from "../outcome";
import { words, type Word } from "../language/cell-words";

/** A quotation that is shortened says less than the clause: what it leaves out is not taken out. */
const SHORTENED = /…|\.\.\.|\(\s*…?\s*\)/u;

/**
 * The steps from what lapses to what replaces it; capitals, quotes, dashes and spaces are no difference.
 * @returns null where the quotation is shortened or empty: then only what replaces it can be told
 */
export function rowDifference({
  lapses,
  replacement,
}: {
  lapses: string;
  replacement: string;
}): Change[] | null {
  const was = words(lapses);
  const is = words(replacement);
  if (was.length === 0 || SHORTENED.test(lapses)) return null;
  const ids = new Map<string, number>();
  const idsOf = (all: readonly Word[]) =>
    all.map(({ norm }) => {
      const id = ids.get(norm) ?? ids.size;
      ids.set(norm, id);
      return id;
    });
  const { steps } = shortest(idsOf(was), idsOf(is));
  return steps.map(({ op, modelFrom, modelTo, docFrom, docTo }): Change => {
    if (op === "deleted") return { op, text: textOf(lapses, was, modelFrom, modelTo) };
    const text = textOf(replacement, is, docFrom, docTo);
    return { op: op === "inserted" ? "inserted" : "equal", text };
  });
}

/** The text of words [from, to) with what stands behind each; the first has what stands before it too. */
function textOf(text: string, all: readonly Word[], from: number, to: number): string {
  if (from === to) return "";
  const start = from === 0 ? 0 : (all[from]?.start ?? 0);
  return text.slice(start, all[to]?.start ?? text.length);
}
