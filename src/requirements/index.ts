/** What law and guide ask of a processor agreement, in limbs, and how a document carries them. */
export { clauseStates, type ClauseState } from "./clause-states";
export { coverage, lostRequirements, type Coverage, type RequirementStatus } from "./coverage";
export { limbResults } from "./judge/limbs";
export { isCarried, type LimbResult, type LimbStatus } from "./judge/status";
export { LIMBS, type Limb, type LimbKind } from "./limbs";
export { isBlank } from "./reading/blank";
export { ARTICLE_28, GUIDE_POINTS, REQUIREMENTS, type Requirement } from "./requirements";
export { generalConsent } from "./judge/consent";
export { topicsOf } from "./judge/topics";
export type { Bilingual } from "./text";
