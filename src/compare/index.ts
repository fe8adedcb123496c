/** The comparison room. */
export * from "./types";
export { DECISIVE } from "./decisive";
export { check, type CheckOptions } from "./check";
export { checkBothViews, withProposals, type BothViews, type Proposal } from "./both-views";
export { needsMarks } from "./noise/marks";
export { NOISE_KINDS, type NoiseKind, type NoiseOptions } from "./noise/kinds";
