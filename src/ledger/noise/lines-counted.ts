/**
 * Some noise is passed over by leaving out lines or words before anything is judged: page numbers,
 * running heads, what Word computes. When it counts, clauses change by it. Then the report without it
 * says which deviations are told only for that, and everything else in the report is that one's.
 */
import type { CheckReport, Deviation } from "../../outcome";
import type { NoiseKind } from "./kinds";

const OF_LINES: ReadonlySet<NoiseKind> = new Set(["page-furniture", "field-results"]);

/** The kinds that count, without those; null where none of those is among them. */
export function withoutLineKinds(counted: ReadonlySet<NoiseKind>): ReadonlySet<NoiseKind> | null {
  const quiet = new Set([...counted].filter((kind) => !OF_LINES.has(kind)));
  return quiet.size === counted.size ? null : quiet;
}

/** Does one stand, by its own place, inside the other? An added clause that took in a page number does. */
function isInside({ place: one }: Deviation, { place: other }: Deviation): boolean {
  if (!one || !other) return false;
  return one.paragraph >= other.paragraph && one.lastParagraph <= other.lastParagraph;
}

/** The quiet report with what the loud one tells besides. */
export function withLoud(quiet: CheckReport, loud: CheckReport): CheckReport {
  const own = new Map(quiet.deviations.map((one) => [one.key, one]));
  const told = new Set(loud.deviations.map(({ key }) => key));
  const swallowed = quiet.deviations.filter(({ key }) => !told.has(key));
  const deviations = loud.deviations.map((one): Deviation => {
    const known =
      own.get(one.key) ??
      swallowed.find((other) => other.kind === one.kind && isInside(other, one));
    if (!known) return { ...one, recorded: false, counted: true };
    const { key, recorded, counted } = known;
    return { ...one, key, recorded, ...(counted && { counted }) };
  });
  return { ...quiet, deviations };
}
