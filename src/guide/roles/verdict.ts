/** From answers to roles. */
import type { ModelAgreement } from "../../clauses/schema";
import type { Bilingual } from "../text";
import { questionsAsked, type QuestionId, type RoleAnswers } from "./questions";
import { REASONS, type Reason } from "./reasons";

export type Relation = ModelAgreement["relation"];
export type Sector = "care" | "housing" | "other";

/** A part of the data for which the roles are others. */
export interface RolePart {
  of: Bilingual;
  relation: Relation;
  /** Between these two parties. */
  agreement: "required" | "recommended" | "none";
}

export interface Verdict {
  /** null: there is nothing to agree upon. */
  relation: Relation | null;
  agreement: "required" | "recommended" | "none";
  reasons: Reason[];
  sector: Sector;
  /** What holds beside it, "voor dit deel": the outcome may be more than one agreement. */
  parts: RolePart[];
  /** The user went against the verdict. */
  overruled: boolean;
}

const AGREEMENT: Record<Relation, Verdict["agreement"]> = {
  processor: "required",
  "joint-controllers": "required",
  "independent-controllers": "recommended",
};

type Roles = readonly [Relation, readonly Reason[]];

/** What holds beside the main roles: with its reasons, and only where its roles are others. */
function partsOf(relation: Relation, answers: RoleAnswers, way: ReadonlySet<string>) {
  const told = PARTS.filter(
    ({ question, answer }) => way.has(question) && answers[question] === answer,
  );
  return {
    parts: told.flatMap(({ part }) => (part.relation === relation ? [] : [part])),
    reasons: told.flatMap(({ part, reason, variant }) =>
      variant || part.relation !== relation ? [reason] : [],
    ),
  };
}

const SECTORS: Sector[] = ["care", "housing", "other"];
const isSector = (value: string | undefined): value is Sector =>
  SECTORS.some((sector) => sector === value);

const FORMS: Record<string, Roles> = {
  "1": ["independent-controllers", [REASONS.form1, REASONS.byProduct]],
  "2": ["independent-controllers", [REASONS.form2, REASONS.byProduct]],
  "3": ["joint-controllers", [REASONS.form3, REASONS.joint]],
  "4": ["independent-controllers", [REASONS.form4, REASONS.byProduct]],
};
const DECIDES: Record<string, Roles> = {
  client: ["processor", [REASONS.processor, REASONS.primary]],
  both: ["joint-controllers", [REASONS.joint]],
  each: ["independent-controllers", [REASONS.ownPurposes, REASONS.recommended]],
};

const SURVEY = { nl: "het eigen tevredenheidsonderzoek", en: "its own satisfaction survey" };
const SUBCONTRACTOR = { nl: "wat de onderaannemer krijgt", en: "what the subcontractor gets" };
const FED_BACK = { nl: "wat wordt teruggekoppeld", en: "what is sent back" };
const OTHERWISE: readonly (readonly [Relation, Bilingual, Reason])[] = [
  [
    "processor",
    { nl: "wat in opdracht wordt verwerkt", en: "what is processed on behalf of the other" },
    REASONS.partProcessor,
  ],
  [
    "joint-controllers",
    { nl: "waarvan zij samen doel en middelen bepalen", en: "what they decide on together" },
    REASONS.partJoint,
  ],
  [
    "independent-controllers",
    { nl: "wat voor eigen doeleinden wordt gebruikt", en: "what is used for own purposes" },
    REASONS.partIndependent,
  ],
];

interface PartRule {
  question: QuestionId;
  answer: string;
  part: RolePart;
  reason: Reason;
  /** Told, whether or not the roles are others. */
  variant?: true;
}

const ofVariant = (
  id: "A" | "B" | "C",
  of: Bilingual,
  agreement: RolePart["agreement"],
  reason: Reason,
): PartRule => ({
  question: `variant-${id}`,
  answer: "yes",
  part: { of, relation: "independent-controllers", agreement },
  reason,
  variant: true,
});

/** Of A and B these two parties arrange nothing: the corporation has no role there. */
const PARTS: readonly PartRule[] = [
  ofVariant("A", SURVEY, "none", REASONS.variantA),
  ofVariant("B", SUBCONTRACTOR, "none", REASONS.variantB),
  ofVariant("C", FED_BACK, "recommended", REASONS.variantC),
  ...(["part", "part-of-form"] as const).flatMap((question) =>
    OTHERWISE.map(([relation, of, reason]): PartRule => ({
      question,
      answer: relation,
      part: { of, relation, agreement: AGREEMENT[relation] },
      reason,
    })),
  ),
];

/** The main roles and why, by the way that was gone. */
function rolesOf(answers: RoleAnswers, way: ReadonlySet<string>): Roles | undefined {
  if (way.has("decides")) return DECIDES[answers.decides ?? ""];
  const form = way.has("variant-A") ? FORMS[answers.form ?? ""] : undefined;
  if (form) {
    const [relation, reasons] = form;
    const advice = relation === "independent-controllers" ? [REASONS.recommended] : [];
    return [relation, [...reasons, ...advice]];
  }
  return answers.system === "yes"
    ? ["joint-controllers", [REASONS.joint]]
    : ["independent-controllers", [REASONS.byProduct, REASONS.recommended]];
}

/** The roles that the answers lead to; null while a question is open. */
export function roleVerdict(answers: RoleAnswers): Verdict | null {
  const { asked, open } = questionsAsked(answers);
  if (open) return null;
  const way = new Set<string>(asked.map(({ id }) => id));
  const none = { sector: "other", parts: [], overruled: false } as const;
  if (answers.data === "no")
    return { ...none, relation: null, agreement: "none", reasons: [REASONS.noData], parts: [] };
  const roles = rolesOf(answers, way);
  if (!roles) return null;
  const [relation, reasons] = roles;
  const beside = partsOf(relation, answers, way);
  return {
    relation,
    agreement: AGREEMENT[relation],
    reasons: [...reasons, ...beside.reasons],
    sector: isSector(answers.sector) && way.has("sector") ? answers.sector : "housing",
    parts: beside.parts,
    overruled: false,
  };
}

/** The verdict that the user puts in its place; the reasons stay to be read. */
export function overrule(given: Verdict, relation: Relation): Verdict {
  if (relation === given.relation) return given;
  return { ...given, relation, agreement: AGREEMENT[relation], overruled: true };
}
