/** Kern first everywhere, and within it what decides on all the rest. */
export const RANKS = ["kern", "inhoudelijk", "bewoording"] as const;
export type Rank = (typeof RANKS)[number];

/** @returns the same deviations by rank, those of one rank as they stood */
export function kernFirst<T extends { key: string }>(
  deviations: readonly T[],
  ranked: ReadonlyMap<string, { order: number }>,
): T[] {
  const at = ({ key }: T): number => ranked.get(key)?.order ?? RANKS.length + 1;
  return deviations
    .map((one, index) => ({ one, index }))
    .sort((a, b) => at(a.one) - at(b.one) || a.index - b.index)
    .map(({ one }) => one);
}
