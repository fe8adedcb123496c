/** The order of clauses in the model: of two that come behind one paragraph the lower number comes first. Pure. */
const NUMBERED = /^(\d+)(?:\.(\d+))?$/u;

export function byArticle(a: string, b: string): number {
  const [one, other] = [NUMBERED.exec(a), NUMBERED.exec(b)];
  if (!one || !other) return 0;
  return Number(one[1]) - Number(other[1]) || Number(one[2] ?? 0) - Number(other[2] ?? 0);
}
