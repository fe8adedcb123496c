/** What the report says became of the model's clauses. */
import type { CheckReport, Deviation, TableRowResult, UnitKind } from "../outcome";
import { withoutCounted } from "../annex4/without-counted";

export type ClauseState = "intact" | "changed" | "missing";

/** A row of Bijlage 4 that takes the clause away: "Vervalt.", or nothing in its place. */
function takesAway({ replacement }: TableRowResult): boolean {
  return /^(?:dit lid |deze bepaling )?(?:ver|komt te ver)val(?:t|len)\.?$|^-?$/i.test(
    replacement.trim(),
  );
}

/** Their lines are reported apart: one line less is not the whole less. */
const IN_LINES: ReadonlySet<UnitKind> = new Set(["signatures", "parties", "annex"]);

/** Of those the ones that are gone as a whole, heading and all. */
function goneAltogether(deviations: readonly Deviation[]): Set<string> {
  const headless = deviations.filter(({ kind, unit }) => kind === "missing" && unit === "heading");
  return new Set(
    headless
      .map(({ article }) => article)
      .filter((ref) => deviations.every((one) => one.article !== ref || one.kind === "missing")),
  );
}

function stateOf(deviation: Deviation, gone: ReadonlySet<string>): ClauseState {
  const { kind, also = [], item, unit, article } = deviation;
  if (kind === "missing" && item === undefined && unit !== "heading")
    return IN_LINES.has(unit) && !gone.has(article) ? "changed" : "missing";
  // Moved as it stands is still there; an added clause says nothing of the one it follows.
  if (kind === "moved" && also.length === 0) return "intact";
  if (kind === "added" && item === undefined) return "intact";
  return unit === "heading" ? "intact" : "changed";
}

/**
 * The state of every clause that is not as the model has it, by ref; also as Bijlage 4 replaces it.
 * Clauses that are not in the map are intact; noise that was asked to count leaves one so.
 */
export function clauseStates(report: CheckReport): Map<string, ClauseState> {
  const states = new Map<string, ClauseState>();
  const worst = (ref: string, state: ClauseState): void => {
    if (state === "intact" || states.get(ref) === "missing") return;
    states.set(ref, state);
  };
  const { deviations } = withoutCounted(report);
  const gone = goneAltogether(deviations);
  for (const deviation of deviations) worst(deviation.article, stateOf(deviation, gone));
  for (const { code, article } of report.findings)
    if (code === "annex-missing") worst(article, "missing");
  for (const row of report.deviationTable.rows)
    if (row.status === "annex-only")
      worst(row.target ?? row.likelyArticle ?? row.article, takesAway(row) ? "missing" : "changed");
  return states;
}
