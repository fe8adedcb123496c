/** From answers to roles. */
import type { ModelAgreement } from "../../clauses/schema";
import { questionsAsked, type RoleAnswers } from "./questions";
import { REASONS, type Reason } from "./reasons";

export type Relation = ModelAgreement["relation"];
export type Sector = "care" | "housing" | "other";

export interface Verdict {
  /** null: there is nothing to agree upon. */
  relation: Relation | null;
  agreement: "required" | "recommended" | "none";
  reasons: Reason[];
  sector: Sector;
  /** The user went against the verdict. */
  overruled: boolean;
}

const AGREEMENT: Record<Relation, Verdict["agreement"]> = {
  processor: "required",
  "joint-controllers": "required",
  "independent-controllers": "recommended",
};

function verdict(relation: Relation, sector: Sector, reasons: Reason[]): Verdict {
  return { relation, agreement: AGREEMENT[relation], reasons, sector, overruled: false };
}

const SECTORS: Sector[] = ["care", "housing", "other"];
const isSector = (value: string | undefined): value is Sector =>
  SECTORS.some((sector) => sector === value);

const FORMS: Record<string, [Relation, Reason[]]> = {
  "1": ["independent-controllers", [REASONS.form1, REASONS.byProduct]],
  "2": ["independent-controllers", [REASONS.form2, REASONS.byProduct]],
  "3": ["joint-controllers", [REASONS.form3, REASONS.joint]],
  "4": ["independent-controllers", [REASONS.form4, REASONS.byProduct]],
};
const VARIANTS: Record<string, Reason> = {
  A: REASONS.variantA,
  B: REASONS.variantB,
  C: REASONS.variantC,
};
const DECIDES: Record<string, [Relation, Reason[]]> = {
  client: ["processor", [REASONS.processor, REASONS.primary]],
  both: ["joint-controllers", [REASONS.joint]],
  each: ["independent-controllers", [REASONS.ownPurposes, REASONS.recommended]],
};

/** The roles that the answers lead to; null while a question is open. */
export function roleVerdict(answers: RoleAnswers): Verdict | null {
  const { asked, open } = questionsAsked(answers);
  if (open) return null;
  const way = new Set(asked.map(({ id }) => id));
  if (answers.data === "no")
    return {
      relation: null,
      agreement: "none",
      reasons: [REASONS.noData],
      sector: "other",
      overruled: false,
    };
  const sector = isSector(answers.sector) && way.has("sector") ? answers.sector : "housing";
  if (way.has("decides")) {
    const [relation, reasons] = DECIDES[answers.decides ?? ""] ?? [];
    return relation ? verdict(relation, sector, reasons ?? []) : null;
  }
  if (way.has("variant")) {
    const [relation, reasons] = FORMS[answers.form ?? ""] ?? [];
    if (!relation) return null;
    const extra = VARIANTS[answers.variant ?? ""];
    const advice = relation === "independent-controllers" ? [REASONS.recommended] : [];
    return verdict(relation, "housing", [...(reasons ?? []), ...advice, ...(extra ? [extra] : [])]);
  }
  return answers.system === "yes"
    ? verdict("joint-controllers", sector, [REASONS.joint])
    : verdict("independent-controllers", sector, [REASONS.byProduct, REASONS.recommended]);
}

/** The verdict that the user puts in its place; the reasons stay to be read. */
export function overrule(given: Verdict, relation: Relation): Verdict {
  if (relation === given.relation) return given;
  return { ...given, relation, agreement: AGREEMENT[relation], overruled: true };
}
