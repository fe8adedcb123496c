export { compose } from "./compose";
export { composeDocument, toDocxParts, toFlatPackage } from "./package";
export { composeRow } from "./row";
export { promptText } from "./inline";
export { UnknownPart, type ComposeOptions, type Content, type Part } from "./types";
