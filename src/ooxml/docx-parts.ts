import { documentDefaults, coreProperties, settings } from "./document-settings";
import { element, type Xml } from "./element";
import { PROLOG, root } from "./namespaces";
import type { DocumentContent, PageBlock } from "./package-content";
import { OFFICE, PACKAGE, parts, relationships, RELS, WORD } from "./package-names";
import { footerPart, sectionProperties } from "./page";
import { paragraph } from "./paragraph";
import { STYLE } from "./style-ids";

const FOOTER_ID = "rId4";

/** Blocks joined, with a section break before and after every run of blocks that turn the page. */
function sections(blocks: readonly PageBlock[]): { body: Xml; last: boolean } {
  let body = "";
  let landscape = blocks[0]?.landscape ?? false;
  for (const block of blocks) {
    if (block.landscape !== landscape) {
      body += paragraph("", {
        style: STYLE.gap,
        section: sectionProperties(landscape, FOOTER_ID),
      });
      landscape = block.landscape;
    }
    body += block.xml;
  }
  return { body, last: landscape };
}

/** The parts of a whole .docx by their names in the zip. No user name is written anywhere. */
export function docxParts(content: DocumentContent): Record<string, string> {
  const { styles, numbering } = parts(content, documentDefaults());
  const { body, last } = sections(content.blocks ?? [{ xml: content.body, landscape: false }]);
  // Word wants a paragraph after a table or a control at the end; this one takes no room.
  const end = paragraph("", { style: STYLE.gap }) + sectionProperties(last, FOOTER_ID);
  const overrides: [string, string][] = [
    ["/word/document.xml", `${WORD}.document.main+xml`],
    ["/word/styles.xml", `${WORD}.styles+xml`],
    ["/word/numbering.xml", `${WORD}.numbering+xml`],
    ["/word/settings.xml", `${WORD}.settings+xml`],
    ["/word/footer1.xml", `${WORD}.footer+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ];
  const xml: Record<string, Xml> = {
    "[Content_Types].xml": element(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...overrides.map(([PartName, ContentType]) => element("Override", { PartName, ContentType })),
    ),
    "_rels/.rels": relationships(
      ["rId1", `${RELS}/officeDocument`, "word/document.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["rId3", `${RELS}/extended-properties`, "docProps/app.xml"],
    ),
    "word/document.xml": root("w:document", element("w:body", {}, body, end)),
    "word/_rels/document.xml.rels": relationships(
      ["rId1", `${RELS}/styles`, "styles.xml"],
      ["rId2", `${RELS}/numbering`, "numbering.xml"],
      ["rId3", `${RELS}/settings`, "settings.xml"],
      [FOOTER_ID, `${RELS}/footer`, "footer1.xml"],
    ),
    "word/styles.xml": styles,
    "word/numbering.xml": numbering,
    "word/settings.xml": settings(),
    "word/footer1.xml": footerPart(content.footer),
    "docProps/core.xml": coreProperties(content.title ?? ""),
    "docProps/app.xml": element(
      "Properties",
      { xmlns: `${OFFICE}/extended-properties` },
      element("Application", {}, "Modeltrouw"),
    ),
  };
  return Object.fromEntries(Object.entries(xml).map(([name, text]) => [name, PROLOG + text]));
}
