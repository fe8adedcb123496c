/** What a match means for a lawyer: rank, whom it favours, and what happens in words. */
export { contradictionsOf, type Contradiction } from "./contradictions";
export { kernFirst, RANKS, type Rank } from "./order";
export { mattersOf, ranks, type Ranked } from "./rank";
