export { compose } from "./compose";
export { composeDocument, pageNumbersPackage, toDocxParts, toFlatPackage } from "./package";
export { composeDeviations } from "./deviation-annex";
export { taggedRow } from "./deviations";
export { composeRestored, type HeadPiece, type RestoredClause } from "./restored";
export {
  UnknownPart,
  type ComposeOptions,
  type Content,
  type DeviationText,
  type Part,
  type PlaceNumbers,
} from "./types";
