/** The comparison room. */
export * from "../outcome";
export { deviatingRows } from "./by-table";
export { isUnanswered } from "../judge/answers";
export { DECISIVE } from "./decisive";
export {
  check,
  checkClosely,
  comparison,
  type Checked,
  type CheckOptions,
  type Comparison,
} from "./check";
export { explain, targetOf, type Explanation, type Owned } from "../ledger/explain";
export type { Stage, Why } from "../ledger/ledger";
export { checkBothViews, withProposals, type BothViews, type Proposal } from "./both-views";
export { needsMarks } from "../ledger/noise/marks";
export { NOISE_KINDS, type NoiseKind, type NoiseOptions } from "../ledger/noise/kinds";
