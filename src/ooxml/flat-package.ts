import { element, type Xml } from "./element";
import { root } from "./namespaces";
import type { PackageContent } from "./package-content";
import { parts, relationships, RELS, WORD } from "./package-names";

/**
 * A flat package for `insertOoxml`: document, styles and numbering with their relations, nothing
 * else. No section properties of the body: the page is the document's own.
 */
export function flatPackage(content: PackageContent): string {
  const { styles, numbering } = parts(content, "");
  const part = (name: string, contentType: string, xml: Xml, padding?: number) =>
    element(
      "pkg:part",
      { "pkg:name": name, "pkg:contentType": contentType, "pkg:padding": padding },
      element("pkg:xmlData", {}, xml),
    );
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  return element(
    "pkg:package",
    { "xmlns:pkg": "http://schemas.microsoft.com/office/2006/xmlPackage" },
    part(
      "/_rels/.rels",
      rels,
      relationships(["rId1", `${RELS}/officeDocument`, "word/document.xml"]),
      512,
    ),
    part(
      "/word/_rels/document.xml.rels",
      rels,
      relationships(
        ["rId1", `${RELS}/styles`, "styles.xml"],
        ["rId2", `${RELS}/numbering`, "numbering.xml"],
      ),
      256,
    ),
    part(
      "/word/document.xml",
      `${WORD}.document.main+xml`,
      root("w:document", element("w:body", {}, content.body)),
    ),
    part("/word/styles.xml", `${WORD}.styles+xml`, styles),
    part("/word/numbering.xml", `${WORD}.numbering+xml`, numbering),
  );
}
