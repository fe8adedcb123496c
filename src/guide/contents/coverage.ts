/** Which clause covers which requirement, in the model or in a document that follows it. */
import { findArticle } from "../../clauses/model";
import type { ModelAgreement } from "../../clauses/schema";
import type { CheckReport } from "../../compare/types";
import { clauseStates, type ClauseState } from "./clause-states";
import { REQUIREMENTS, type Requirement } from "./requirements";

export interface Coverage {
  requirement: Requirement;
  /** "onbekend": the model's maintainer has not established it. */
  status: "gevonden" | "niet gevonden" | "onbekend";
  /** The clauses that cover it, the one that carries it first. */
  clauses: { ref: string; state: ClauseState }[];
  /** The model covers it, the document no longer does: the clause that carried it is gone. */
  lost: boolean;
  /** A clause that covers it was changed or left out. */
  touched: boolean;
}

/**
 * Coverage of both lists, in their order; [] for agreements that are not between controller and processor.
 * @param report of a document that follows the model; without one, the model itself.
 */
export function coverage(model: ModelAgreement, report?: CheckReport): Coverage[] {
  if (model.relation !== "processor") return [];
  const states = report ? clauseStates(report) : new Map<string, ClauseState>();
  return REQUIREMENTS.map((requirement) => {
    const refs = model.requirements?.[requirement.id];
    const clauses = (refs ?? []).map((ref) => ({ ref, state: stateOf(model, states, ref) }));
    const lost = isLost(clauses);
    return {
      requirement,
      status:
        refs === undefined ? "onbekend" : refs.length === 0 || lost ? "niet gevonden" : "gevonden",
      clauses,
      lost,
      touched: clauses.some(({ state }) => state !== "intact"),
    };
  });
}

/** An article as a whole ("artikel 1") is gone when all its clauses are, and changed when one is. */
function stateOf(
  model: ModelAgreement,
  states: Map<string, ClauseState>,
  ref: string,
): ClauseState {
  const number = /^artikel (\d+)$/.exec(ref)?.[1];
  const article = number === undefined ? undefined : findArticle(model, Number(number));
  if (!article) return states.get(ref) ?? "intact";
  const own = article.clauses.map((clause) => states.get(clause.ref) ?? "intact");
  if (own.every((state) => state === "missing")) return "missing";
  return own.every((state) => state === "intact") ? "intact" : "changed";
}

/** The carrying clause is gone, or all numbered clauses are (when an article as a whole carries it). */
function isLost(clauses: Coverage["clauses"]): boolean {
  if (clauses[0]?.state === "missing") return true;
  const numbered = clauses.filter(({ ref }) => /^\d/.test(ref));
  return numbered.length > 0 && numbered.every(({ state }) => state === "missing");
}

/** Requirements that have lost the clause that carried them: they stand above ordinary deviations. */
export function lostRequirements(model: ModelAgreement, report: CheckReport): Coverage[] {
  return coverage(model, report).filter(({ lost }) => lost);
}
