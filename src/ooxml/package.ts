import { element, valued, type Xml } from "./element";
import { footerPart, sectionProperties } from "./page";
import { paragraph } from "./paragraph";
import { PROLOG, root } from "./namespaces";
import { escapeText } from "./escape";
import { STYLE } from "./styles";

/** What goes into a package: the children of `w:body`, `w:styles` and `w:numbering`. */
export interface PackageContent {
  body: Xml;
  styles: Xml;
  numbering: Xml;
}

/**
 * A body block of a whole document. A landscape block gets a section of its own; the breaks stand
 * between blocks, never inside a content control.
 */
export interface PageBlock {
  xml: Xml;
  landscape: boolean;
}

export interface DocumentContent extends PackageContent {
  /** The body again, cut where the page may turn. Without it the body is one upright section. */
  blocks?: readonly PageBlock[];
  /** Title in the document's properties. */
  title?: string;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const RELS = `${OFFICE}/relationships`;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const FOOTER_ID = "rId4";

function relationships(...entries: [id: string, type: string, target: string][]): Xml {
  return element(
    "Relationships",
    { xmlns: `${PACKAGE}/relationships` },
    ...entries.map(([Id, Type, Target]) => element("Relationship", { Id, Type, Target })),
  );
}

/** A list definition part may not be empty of meaning, but `w:numbering` without children is valid. */
function parts(content: PackageContent, docDefaults: Xml, more: Xml) {
  return {
    styles: root("w:styles", docDefaults, content.styles, more),
    numbering: root("w:numbering", content.numbering),
  };
}

/**
 * A flat package for `insertOoxml`: document, styles and numbering with their relations, nothing
 * else. No section properties: the page is the document's own.
 */
export function flatPackage(content: PackageContent): string {
  const { styles, numbering } = parts(content, "", "");
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

/** Arial, which Word has and LibreOffice draws alike; 10 points, set with air; Dutch spelling. */
function documentDefaults(): Xml {
  const fonts = element("w:rFonts", {
    "w:ascii": "Arial",
    "w:hAnsi": "Arial",
    "w:eastAsia": "Arial",
    "w:cs": "Arial",
  });
  return element(
    "w:docDefaults",
    {},
    element(
      "w:rPrDefault",
      {},
      element(
        "w:rPr",
        {},
        fonts,
        valued("w:sz", 20),
        valued("w:szCs", 20),
        element("w:lang", { "w:val": "nl-NL", "w:eastAsia": "nl-NL", "w:bidi": "ar-SA" }),
      ),
    ),
    element(
      "w:pPrDefault",
      {},
      element(
        "w:pPr",
        {},
        element("w:spacing", { "w:after": 120, "w:line": 276, "w:lineRule": "auto" }),
      ),
    ),
  );
}

function footerStyle(): Xml {
  return element(
    "w:style",
    { "w:type": "paragraph", "w:styleId": "Footer" },
    valued("w:name", "footer"),
    valued("w:basedOn", "Normal"),
    valued("w:uiPriority", 99),
    element(
      "w:pPr",
      {},
      element("w:spacing", { "w:before": 0, "w:after": 0, "w:line": 240, "w:lineRule": "auto" }),
      valued("w:jc", "right"),
    ),
    element("w:rPr", {}, valued("w:color", "595959"), valued("w:sz", 16), valued("w:szCs", 16)),
  );
}

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

/** Word's present-day layout (compatibility mode 15), so that nobody is told of an old file format. */
function settings(): Xml {
  return root(
    "w:settings",
    element("w:zoom", { "w:percent": 100 }),
    valued("w:defaultTabStop", 709),
    element("w:autoHyphenation", { "w:val": 0 }),
    element(
      "w:compat",
      {},
      element("w:compatSetting", {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
      }),
    ),
  );
}

function coreProperties(title: string): Xml {
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    },
    element("dc:title", {}, escapeText(title)),
    element("dc:language", {}, "nl-NL"),
  );
}

/** The parts of a whole .docx by their names in the zip. No user name is written anywhere. */
export function docxParts(content: DocumentContent): Record<string, string> {
  const { styles, numbering } = parts(content, documentDefaults(), footerStyle());
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
    "word/footer1.xml": footerPart(),
    "docProps/core.xml": coreProperties(content.title ?? ""),
    "docProps/app.xml": element(
      "Properties",
      { xmlns: `${OFFICE}/extended-properties` },
      element("Application", {}, "Modeltrouw"),
    ),
  };
  return Object.fromEntries(Object.entries(xml).map(([name, text]) => [name, PROLOG + text]));
}
