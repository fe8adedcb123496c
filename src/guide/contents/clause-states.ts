/** What the report says became of the model's clauses. */
import type { CheckReport, Deviation, TableRowResult } from "../../compare/types";

export type ClauseState = "intact" | "changed" | "missing";

/** A row of Bijlage 4 that takes the clause away: "Vervalt.", or nothing in its place. */
function takesAway({ replacement }: TableRowResult): boolean {
  return /^(?:dit lid |deze bepaling )?(?:ver|komt te ver)val(?:t|len)\.?$|^-?$/i.test(
    replacement.trim(),
  );
}

function stateOf({ kind, also = [], item, unit }: Deviation): ClauseState {
  if (kind === "missing" && item === undefined && unit !== "heading") return "missing";
  // Moved as it stands is still there; an added clause says nothing of the one it follows.
  if (kind === "moved" && also.length === 0) return "intact";
  if (kind === "added" && item === undefined) return "intact";
  return unit === "heading" ? "intact" : "changed";
}

/**
 * The state of every clause that is not as the model has it, by ref; also as Bijlage 4 replaces it.
 * Clauses that are not in the map are intact.
 */
export function clauseStates(report: CheckReport): Map<string, ClauseState> {
  const states = new Map<string, ClauseState>();
  const worst = (ref: string, state: ClauseState): void => {
    if (state === "intact" || states.get(ref) === "missing") return;
    states.set(ref, state);
  };
  for (const deviation of report.deviations) worst(deviation.article, stateOf(deviation));
  for (const row of report.deviationTable.rows)
    if (row.status === "annex-only")
      worst(row.target ?? row.likelyArticle ?? row.article, takesAway(row) ? "missing" : "changed");
  return states;
}
