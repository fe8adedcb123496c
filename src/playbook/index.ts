/** Our positions: data, and recognising them. */
export { examplePlaybook } from "./library";
export { againstModel, readPlaybook, type PlaybookProblem, type ReadPlaybook } from "./read";
export { fits, rungOfDeviation, rungOfRow, type FoundRung } from "./recognise";
export { besides, clausesOf, type Beside } from "./beside";
export { positionOf, nextRung } from "./next";
export { positionOfRow, rowsOver } from "./rows";
export { filledRung, openFields } from "./fill";
export { placedRung, type PlacedRung } from "./place";
export type { Playbook, Position, Rung, RungField } from "./schema";
