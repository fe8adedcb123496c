/** The document room: WordprocessingML in, DocumentModel out. */
export * from "./types";
export { UnreadableDocument, type UnreadableCode } from "../package/errors";
export {
  collectParts,
  findParts,
  type DocumentParts,
  type MissingPart,
  type PartLookup,
  type PartNames,
  type RelatedText,
  type ReadOptions,
} from "../package/package";
export { readFlatPackage } from "../package/flat-package";
export { holdings, isBare, type Held, type Holdings } from "./held";
export { readDocument } from "./read";
export { survives } from "./revisions";
export { isVisible, paragraphText } from "./text";
export { walk, type CellPlace, type Reading } from "./walk";
