/** Every planted obstacle. */
import { PLANTED, type Planted } from "./planted";
import { IN_CLAUSES } from "./planted-clauses";
import { IN_FILE } from "./planted-file";
import { IN_ANSWERS } from "./planted-parties";
import { IN_PROPERTIES } from "./planted-travels";

export const ALL_PLANTED: readonly Planted[] = [
  ...PLANTED,
  ...IN_ANSWERS,
  ...IN_CLAUSES,
  ...IN_FILE,
  ...IN_PROPERTIES,
];
