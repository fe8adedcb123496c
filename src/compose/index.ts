export { compose } from "./compose";
export { composeDocument, toDocxParts, toFlatPackage } from "./package";
export { composeDeviations } from "./deviation-annex";
export { taggedRow } from "./deviations";
export { composeRestored, type HeadPiece, type RestoredClause } from "./restored";
export type { PlaceNumbers } from "./place-numbers";
export {
  UnknownPart,
  type ComposeOptions,
  type Content,
  type DeviationText,
  type Part,
} from "./types";
