/** What people put in a cell besides plain text, as Word writes it, with the parts that it leans on. */
import type { AnnexFile } from "../annex-file";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const BY = 'w:author="Wederpartij" w:date="2026-05-01T10:00:00Z"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** The first pixel that a picture can be. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const PICTURE = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="9525" cy="9525"/><wp:docPr id="91" name="Logo"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="91" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="${R}" r:embed="rIdPic"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** Content of a cell around a text: children of `w:tc` behind its properties. */
export const HELD: Readonly<Record<string, (text: string) => string>> = {
  comment: (text) =>
    `<w:p><w:commentRangeStart w:id="71"/>${run(text)}<w:commentRangeEnd w:id="71"/><w:r><w:commentReference w:id="71"/></w:r></w:p>`,
  image: (text) => `<w:p>${run(text)}${PICTURE}</w:p>`,
  note: (text) => `<w:p>${run(text)}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
  insertion: (text) => `<w:p>${run(text)}<w:ins w:id="72" ${BY}>${run(" plus")}</w:ins></w:p>`,
  deletion: (text) =>
    `<w:p>${run(text)}<w:del w:id="73" ${BY}><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>`,
  table: (text) =>
    `<w:p>${run(text)}</w:p><w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p>${run("binnen")}</w:p></w:tc></w:tr></w:tbl><w:p/>`,
  hyperlink: (text) =>
    `<w:p><w:hyperlink xmlns:r="${R}" r:id="rIdLink">${run(text)}</w:hyperlink></w:p>`,
  field: (text) =>
    `<w:p>${run(text)}<w:fldSimple w:instr=" DATE ">${run("1-5-2026")}</w:fldSimple></w:p>`,
  control: (text) =>
    `<w:p><w:sdt><w:sdtPr><w:tag w:val="zaak:12"/><w:id w:val="7700"/><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt></w:p>`,
  bound: (text) =>
    `<w:p><w:sdt><w:sdtPr><w:tag w:val="dms"/><w:id w:val="7701"/><w:dataBinding w:xpath="/a" w:storeItemID="{11111111-2222-3333-4444-555555555555}"/><w:text/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt></w:p>`,
  dropdown: (text) =>
    `<w:p><w:sdt><w:sdtPr><w:id w:val="7702"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="ja" w:value="ja"/></w:dropDownList></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt></w:p>`,
  bookmark: (text) =>
    `<w:p><w:bookmarkStart w:id="74" w:name="Afspraak"/>${run(text)}<w:bookmarkEnd w:id="74"/></w:p>`,
  textbox: (text) =>
    `<w:p>${run(text)}<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="v1" style="width:50pt;height:20pt"><v:textbox><w:txbxContent><w:p>${run("in een kader")}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
};
export const HELD_KINDS = Object.keys(HELD);

/** Gives the file the parts that the contents above lean on. */
export function withHeldParts(file: AnnexFile): AnnexFile {
  const types = file
    .part("[Content_Types].xml")
    .replace(/<Default /, '<Default Extension="png" ContentType="image/png"/><Default ')
    .replace(
      "</Types>",
      `<Override PartName="/word/comments.xml" ContentType="${WORD}.comments+xml"/><Override PartName="/word/footnotes.xml" ContentType="${WORD}.footnotes+xml"/></Types>`,
    );
  const rels = file
    .part("word/_rels/document.xml.rels")
    .replace(
      "</Relationships>",
      `<Relationship Id="rIdPic" Type="${OFFICE}/relationships/image" Target="media/logo.png"/><Relationship Id="rIdLink" Type="${OFFICE}/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/><Relationship Id="rIdComments" Type="${OFFICE}/relationships/comments" Target="comments.xml"/><Relationship Id="rIdNotes" Type="${OFFICE}/relationships/footnotes" Target="footnotes.xml"/></Relationships>`,
    );
  const note = (id: number, inside: string, type = "") =>
    `<w:footnote w:id="${id}"${type}><w:p>${inside}</w:p></w:footnote>`;
  return file
    .set("[Content_Types].xml", types)
    .set("word/_rels/document.xml.rels", rels)
    .setBytes("word/media/logo.png", PNG)
    .set(
      "word/comments.xml",
      `<w:comments ${W}><w:comment w:id="71" ${BY} w:initials="W"><w:p>${run("Akkoord?")}</w:p></w:comment></w:comments>`,
    )
    .set(
      "word/footnotes.xml",
      `<w:footnotes ${W}>${note(-1, "<w:r><w:separator/></w:r>", ' w:type="separator"')}${note(0, "<w:r><w:continuationSeparator/></w:r>", ' w:type="continuationSeparator"')}${note(2, run("Zie de offerte."))}</w:footnotes>`,
    );
}

/** The document tracks changes: a settings part that says so. */
export function withTracking(file: AnnexFile): AnnexFile {
  const types = file
    .part("[Content_Types].xml")
    .replace(
      "</Types>",
      `<Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/></Types>`,
    );
  const rels = file
    .part("word/_rels/document.xml.rels")
    .replace(
      "</Relationships>",
      `<Relationship Id="rIdSettings" Type="${OFFICE}/relationships/settings" Target="settings.xml"/></Relationships>`,
    );
  return file
    .set("[Content_Types].xml", types)
    .set("word/_rels/document.xml.rels", rels)
    .set("word/settings.xml", `<w:settings ${W}><w:trackRevisions/></w:settings>`);
}
