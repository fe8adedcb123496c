/** Which clause covers which requirement, and which of its limbs are carried. */
import { findArticle } from "../clauses/model";
import type { ModelAgreement } from "../clauses/schema";
import type { CheckReport } from "../outcome";
import { clauseStates, type ClauseState } from "./clause-states";
import { limbResults } from "./judge/limbs";
import { isCarried, type LimbResult } from "./judge/status";
import { BEHIND } from "./limbs";
import { REQUIREMENTS, type Requirement } from "./requirements";

export type RequirementStatus = "gevonden" | "gedeeltelijk" | "niet gevonden" | "onbekend";

export interface Coverage {
  requirement: Requirement;
  /**
   * By the weakest of the limbs that must be there: "gedeeltelijk" when some are carried and some are
   * not, or not as they were. "onbekend": the model's data do not say.
   */
  status: RequirementStatus;
  /** The clauses that cover it, the one that carries it first. */
  clauses: { ref: string; state: ClauseState }[];
  limbs: LimbResult[];
  /** The model covers it, the document no longer does; never for a blank that has still to be filled. */
  lost: boolean;
  /** A clause that covers it was changed or left out. */
  touched: boolean;
}

/** Those by which the requirement is judged: practice and the controller's own duties do not count. */
const asks = ({ limb, status }: LimbResult): boolean =>
  limb.kind === "eis" || (limb.kind === "voorwaardelijk" && status !== "n.v.t.");

const isGone = ({ status }: LimbResult): boolean =>
  status === "vervallen" || status === "niet in het model";

function statusOf(limbs: readonly LimbResult[]): RequirementStatus {
  if (limbs.length === 0) return "onbekend";
  const asked = limbs.filter(asks);
  // Of practice a model need not have all.
  const own =
    asked.length > 0 ? asked : limbs.filter(({ status }) => status !== "niet in het model");
  if (own.every(isGone)) return "niet gevonden";
  return own.every(({ status }) => isCarried(status)) ? "gevonden" : "gedeeltelijk";
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

/** The clauses that the model's data name, and those in which its carriers stand. */
function refsOf(
  model: ModelAgreement,
  { id }: Requirement,
  limbs: readonly LimbResult[],
): string[] {
  const carriers = limbs.flatMap((one) => one.carriers.map(({ article }) => article));
  return [...new Set([...(model.requirements?.[id] ?? []), ...carriers])].filter(
    (ref) => ref !== "document",
  );
}

/**
 * Coverage of the lists, in their order; [] for agreements that are not between controller and processor.
 * @param report of a document that follows the model; without one, the model itself.
 */
export function coverage(model: ModelAgreement, report?: CheckReport): Coverage[] {
  if (model.relation !== "processor") return [];
  const states = report ? clauseStates(report) : new Map<string, ClauseState>();
  const results = new Map(limbResults(model, report).map((one) => [one.limb.id, one]));
  const printed = report ? new Map(limbResults(model).map((one) => [one.limb.id, one])) : results;
  // A derived limb is told, and judged by those behind it.
  const judgedBy = (all: ReadonlyMap<string, LimbResult>, ids: readonly string[]): LimbResult[] =>
    ids.flatMap((id) => BEHIND[id] ?? [id]).flatMap((id) => all.get(id) ?? []);
  return REQUIREMENTS.map((requirement) => {
    const limbs = requirement.limbs.flatMap((id) => results.get(id) ?? []);
    const judged = judgedBy(results, requirement.limbs);
    const before = judgedBy(printed, requirement.limbs);
    const refs = refsOf(model, requirement, limbs);
    const clauses = refs.map((ref) => ({ ref, state: stateOf(model, states, ref) }));
    const status = statusOf(judged);
    const asked = judged.filter(({ limb }) => limb.kind === "eis");
    const open = asked.some(({ blank }) => blank);
    return {
      requirement,
      status,
      clauses,
      limbs,
      lost:
        asked.length > 0 &&
        !open &&
        status === "niet gevonden" &&
        statusOf(before) !== "niet gevonden",
      touched: clauses.some(({ state }) => state !== "intact"),
    };
  });
}

/** Requirements of which nothing is carried any more: they stand above ordinary deviations. */
export function lostRequirements(model: ModelAgreement, report: CheckReport): Coverage[] {
  return coverage(model, report).filter(({ lost }) => lost);
}
