/** Which position a clause falls under, and which rung comes next: ours go from the first to the last. */
import type { Deviation } from "../outcome";
import type { Playbook, Position } from "./schema";

/** The position on a clause; an added one falls under what we would add behind the same article. */
export function positionOf({ positions }: Playbook, deviation: Deviation): Position | null {
  const { kind, article } = deviation;
  if (kind !== "added")
    return positions.find(({ ref, after }) => after === undefined && ref === article) ?? null;
  const section = article.split(".")[0];
  return (
    positions.find(({ after }) => after !== undefined && after.split(".")[0] === section) ?? null
  );
}

/** @param stands the rung that it is now, from 1; null for none of ours. @returns null behind the last */
export function nextRung({ rungs }: Position, stands: number | null): number | null {
  const next = (stands ?? 0) + 1;
  return next <= rungs.length ? next : null;
}
