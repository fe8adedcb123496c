/** What a match means for a lawyer: rank, whom it favours, and what happens in words. */
export { ranks, RANKS, type Rank, type Ranked } from "./rank";
