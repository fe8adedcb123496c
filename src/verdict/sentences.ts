/** Sentences of two texts, the one beside the other that came in its place. */

export interface SentencePair {
  /** "": the sentence is new. */
  before: string;
  /** "": the sentence is gone. */
  after: string;
}

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.;])\s+|\n/u)
    .map((one) => one.trim())
    .filter((one) => one !== "");

const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** A third of the words of the shorter one: below that nothing of the sentence is left but its subject. */
const LIKE = 0.333;

function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** Each sentence beside the likest one, in order of likeness; one that is left over on both sides is rewritten. */
export function pairs(before: readonly string[], after: readonly string[]): SentencePair[] {
  const ranked = before
    .flatMap((one, i) => after.map((other, j) => ({ i, j, like: likeness(one, other) })))
    .filter(({ like }) => like >= LIKE)
    .sort((a, b) => b.like - a.like);
  const [taken, given] = [new Map<number, number>(), new Set<number>()];
  for (const { i, j } of ranked)
    if (!taken.has(i) && !given.has(j)) {
      taken.set(i, j);
      given.add(j);
    }
  const left = after.map((_one, j) => j).filter((j) => !given.has(j));
  const alone = before.map((_one, i) => i).filter((i) => !taken.has(i));
  const [i, j] = [alone[0], left[0]];
  if (alone.length === 1 && left.length === 1 && i !== undefined && j !== undefined) {
    taken.set(i, j);
    left.length = 0;
  }
  return [
    ...before.map((one, at) => ({ before: one, after: after[taken.get(at) ?? -1] ?? "" })),
    ...left.map((at) => ({ before: "", after: after[at] ?? "" })),
  ];
}
