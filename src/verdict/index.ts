/** What a match means for a lawyer: rank, whom it favours, and what happens in words. */
export { kernFirst, RANKS, type Rank } from "./order";
export type { Contradiction } from "./contradictions";
export { contradictions, ranks, type Ranked } from "./rank";
