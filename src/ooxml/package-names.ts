/** Namespaces and content types of the Open Packaging Conventions, and what both kinds of package share. */
import { element, type Xml } from "./element";
import { root } from "./namespaces";
import type { PackageContent } from "./package-content";

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
export const RELS = `${OFFICE}/relationships`;
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A relationships part. */
export function relationships(...entries: [id: string, type: string, target: string][]): Xml {
  return element(
    "Relationships",
    { xmlns: `${PACKAGE}/relationships` },
    ...entries.map(([Id, Type, Target]) => element("Relationship", { Id, Type, Target })),
  );
}

/** A list definition part may not be empty of meaning, but `w:numbering` without children is valid. */
export function parts(content: PackageContent, docDefaults: Xml) {
  return {
    styles: root("w:styles", docDefaults, content.styles),
    numbering: root("w:numbering", content.numbering),
  };
}
