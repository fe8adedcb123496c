/** A document with tracked changes, read both ways: which deviation stands in which reading. Pure. */
import type { CheckReport, Deviation } from "../../outcome";
import { withoutCounted } from "../../annex4/without-counted";

/** What the user chose to see; without tracked changes always "accepted". */
export type ShownView = "accepted" | "rejected" | "both";

/** One deviation as it stands when all is accepted, and when all is refused; null where nothing deviates. */
export interface Pair {
  key: string;
  accepted: Deviation | null;
  rejected: Deviation | null;
}

/** The same in both readings: then it is nobody's proposal. */
export function isSettled({ accepted, rejected }: Pair): boolean {
  return accepted !== null && rejected !== null && accepted.documentText === rejected.documentText;
}

/** Every deviation once, in order of the document. */
export function sideBySide(accepted: CheckReport, rejected: CheckReport): Pair[] {
  const refused = new Map(rejected.deviations.map((one) => [one.key, one]));
  const pairs: Pair[] = accepted.deviations.map((one) => ({
    key: one.key,
    accepted: one,
    rejected: refused.get(one.key) ?? null,
  }));
  const known = new Set(pairs.map(({ key }) => key));
  for (const one of rejected.deviations) {
    if (known.has(one.key)) continue;
    const at = pairs.findIndex((pair) => isBehind(shownOf(pair), one));
    pairs.splice(at < 0 ? pairs.length : at, 0, { key: one.key, accepted: null, rejected: one });
  }
  return pairs;
}

/** The deviation that names the pair's place. */
export function shownOf({ accepted, rejected }: Pair): Deviation {
  const shown = accepted ?? rejected;
  if (!shown) throw new Error("a pair of nothing");
  return shown;
}

function isBehind(one: Deviation, other: Deviation): boolean {
  return Boolean(one.place && other.place && one.place.paragraph > other.place.paragraph);
}

/** Deviations that only a proposal brings, or that one would take away. */
export function unsettled(accepted: CheckReport, rejected: CheckReport | null): number {
  if (!rejected) return 0;
  const pairs = sideBySide(withoutCounted(accepted), withoutCounted(rejected));
  return pairs.filter((pair) => !isSettled(pair)).length;
}
