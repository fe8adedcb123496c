/**
 * A firm's letterhead as firms make them, invented: a logo and a text box in paragraphs without text, a
 * contents table, a bookmark, a page break, two sections with a header and a footer, and a Heading 1
 * of the house that no paragraph uses yet.
 */
import { strToU8, zipSync } from "fflate";

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml"';
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A green square. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPjfDwAChAGA5JqrRgAAAABJRU5ErkJggg==",
  "base64",
);

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const text = (words: string) =>
  `<w:p><w:pPr><w:pStyle w:val="Huistekst"/></w:pPr>${run(words)}</w:p>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

export const LOGO = `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1440000" cy="540000"/><wp:docPr id="1" name="Logo van het kantoor"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
export const TEXT_BOX = `<w:p><w:r><w:pict><v:shape id="kader" type="#_x0000_t202" style="width:200pt;height:36pt"><v:textbox><w:txbxContent><w:p>${run("Kantoor aan de gracht, Utrecht")}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
export const CONTENTS = `<w:sdt><w:sdtPr><w:id w:val="8801"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p>${run("Inhoud")}</w:p><w:p>${field("begin")}<w:r><w:instrText xml:space="preserve"> TOC \\o &quot;1-3&quot; \\h \\z \\u </w:instrText></w:r>${field("separate")}${run("Opdracht")}<w:r><w:tab/></w:r>${run("1")}</w:p><w:p>${run("Slot")}${field("end")}</w:p></w:sdtContent></w:sdt>`;
export const BOOKMARK = `<w:p><w:bookmarkStart w:id="5" w:name="Plaats_bijlagen"/><w:bookmarkEnd w:id="5"/></w:p>`;
export const PAGE_BREAK = `<w:p><w:r><w:br w:type="page"/></w:r></w:p>`;
const FIELD = `<w:p><w:fldSimple w:instr=" STYLEREF  Titel "/></w:p>`;

const section = (landscape: boolean) =>
  `<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz ${landscape ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"'}/><w:pgMar w:top="1985" w:right="1417" w:bottom="1417" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>`;
export const SECTION_BREAK = `<w:p><w:pPr>${section(false)}</w:pPr></w:p>`;

/** What must still stand, letter for letter, once each. */
export const KEPT: Readonly<Record<string, string>> = {
  logo: LOGO,
  "text box": TEXT_BOX,
  "contents table": CONTENTS,
  bookmark: BOOKMARK,
  "page break": PAGE_BREAK,
  field: FIELD,
  "section break": SECTION_BREAK,
};

/** The house's own, as its template defines them; no paragraph uses the heading. */
export const HOUSE_STYLES: readonly string[] = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="140" w:line="288" w:lineRule="auto"/></w:pPr><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="21"/><w:lang w:val="nl-NL"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:next w:val="Huistekst"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:caps/><w:color w:val="1F6B4F"/><w:sz w:val="28"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Huistekst"><w:name w:val="Huistekst"/><w:basedOn w:val="Standaard"/><w:qFormat/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>',
];
/** The same heading, numbered by a list of the house's. */
export const NUMBERED_HEADING = HOUSE_STYLES[1]!.replace(
  "<w:keepNext/>",
  '<w:keepNext/><w:numPr><w:numId w:val="3"/></w:numPr>',
);
const NUMBERING = `<w:numbering ${NS}><w:abstractNum w:abstractNumId="2"><w:nsid w:val="4A1B2C3D"/><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Kop1"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

const NOTES = (["footnote", "endnote"] as const).map((kind) => ({
  part: `${kind}s`,
  reference: `<w:r><w:${kind}Reference w:id="2"/></w:r>`,
  xml: `<w:${kind}s ${NS}><w:${kind} w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}><w:${kind} w:id="2"><w:p>${run("Te vinden bij de receptie.")}</w:p></w:${kind}></w:${kind}s>`,
}));

/** Paragraphs of the body by ordinal, as `putCursor` counts them. */
export const AT = {
  logo: 0,
  textBox: 1,
  subject: 2,
  contents: 4,
  bookmark: 6,
  pageBreak: 7,
  field: 8,
  blank: 9,
  parties: 10,
  sectionBreak: 11,
  second: 12,
} as const;

/** @param options its Heading 1 numbered; a footnote and an endnote at the last line */
export function letterhead(options: { numbered?: boolean; notes?: boolean } = {}): Uint8Array {
  const body = [
    LOGO,
    TEXT_BOX,
    text("Betreft: verwerking van persoonsgegevens"),
    CONTENTS,
    BOOKMARK,
    PAGE_BREAK,
    FIELD,
    '<w:p><w:pPr><w:pStyle w:val="Huistekst"/></w:pPr></w:p>',
    text("Partijen hebben het volgende besproken."),
    SECTION_BREAK,
    text(`Algemene voorwaarden van het kantoor`).replace(
      "</w:p>",
      `${options.notes ? NOTES.map(({ reference }) => reference).join("") : ""}</w:p>`,
    ),
    section(true),
  ].join("");
  const styles = options.numbered
    ? HOUSE_STYLES.map((style) => (style.includes("heading 1") ? NUMBERED_HEADING : style))
    : HOUSE_STYLES;
  const notes = options.notes ? NOTES : [];
  const override = (part: string, type: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${type}+xml"/>`;
  const related = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELS}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override("document", "document.main")}${override("styles", "styles")}${override("numbering", "numbering")}${override("settings", "settings")}${override("header1", "header")}${override("footer1", "footer")}${notes.map(({ part }) => override(part, part)).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related("rId1", "officeDocument", "word/document.xml")}</Relationships>`,
    "word/document.xml": `<w:document ${NS}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related("rId1", "styles", "styles.xml")}${related("rId2", "numbering", "numbering.xml")}${related("rId3", "settings", "settings.xml")}${related("rIdHeader", "header", "header1.xml")}${related("rIdFooter", "footer", "footer1.xml")}${related("rIdLogo", "image", "media/logo.png")}${notes.map(({ part }) => related(part, part, `${part}.xml`)).join("")}</Relationships>`,
    "word/styles.xml": `<w:styles ${NS}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>${styles.join("")}</w:styles>`,
    "word/numbering.xml": NUMBERING,
    "word/settings.xml": `<w:settings ${NS}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    "word/header1.xml": `<w:hdr ${NS}><w:p>${run("Kantoor aan de gracht")}</w:p></w:hdr>`,
    "word/footer1.xml": `<w:ftr ${NS}><w:p>${run("Pagina ")}<w:fldSimple w:instr=" PAGE ">${run("1")}</w:fldSimple></w:p></w:ftr>`,
  };
  for (const { part, xml } of notes) parts[`word/${part}.xml`] = xml;
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    "word/media/logo.png": PNG,
  });
}
