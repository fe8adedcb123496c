export type { DocumentContent, PackageContent, PageBlock } from "./package-content";
export { docxParts } from "./docx-parts";
export { flatPackage } from "./flat-package";
