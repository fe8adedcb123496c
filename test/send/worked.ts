/** An agreement as a house works on it: comments, a bookmark of ours, the note that it opens our pane. */
import { unzipSync, zipSync } from "fflate";
import { ADDIN_ID } from "../../src/send/ours";
import { negotiatedDocx } from "../report/negotiated";

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

type Parts = Record<string, string>;
export const read = (docx: Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
export const zip = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([n, t]) => [n, new TextEncoder().encode(t)])),
  );

/** The parts with one more, related to the document (or the package) and typed. */
function withPart(parts: Parts, name: string, text: string, type: string, content: string): Parts {
  const rels = name.startsWith("word/webextensions")
    ? "_rels/.rels"
    : "word/_rels/document.xml.rels";
  const target = rels === "_rels/.rels" ? name : name.replace("word/", "");
  const id = `rX${Object.keys(parts).length}`;
  return {
    ...parts,
    [name]: text,
    [rels]: parts[rels]!.replace(
      "</Relationships>",
      `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`,
    ),
    "[Content_Types].xml": parts["[Content_Types].xml"]!.replace(
      "</Types>",
      `<Override PartName="/${name}" ContentType="${content}"/></Types>`,
    ),
  };
}

const comment = (id: number, author: string, text: string): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-11-20T10:00:00Z"><w:p w14:paraId="0000000${id + 1}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
const mark = (id: number): string =>
  `<w:commentRangeStart w:id="${id}"/><w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;

/** An agreement as a house works on it: two comments, one for the other side; a bookmark and a pane of ours. */
export function worked(docx = negotiatedDocx()): Uint8Array {
  let parts = read(docx);
  const document = parts["word/document.xml"]!;
  const at = document.indexOf("</w:p>");
  const bookmark = `<w:bookmarkStart w:id="90" w:name="_mt1_8_3"/><w:bookmarkEnd w:id="90"/><w:bookmarkStart w:id="91" w:name="Bijlagen"/><w:bookmarkEnd w:id="91"/>`;
  parts["word/document.xml"] =
    document.slice(0, at) + mark(0) + mark(1) + bookmark + document.slice(at);
  parts = withPart(
    parts,
    "word/comments.xml",
    `<w:comments ${W} ${W14}>${comment(0, "A. Intern", "Niet verder gaan dan dit.")}${comment(1, "B. Extern", "Graag uw akkoord.")}</w:comments>`,
    `${RELS}/comments`,
    `${WORD}.comments+xml`,
  );
  parts = withPart(
    parts,
    "word/commentsExtended.xml",
    `<w15:commentsEx ${W15}><w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>`,
    "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
    `${WORD}.commentsExtended+xml`,
  );
  parts = withPart(
    parts,
    "word/webextensions/taskpanes.xml",
    `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${RELS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
    "application/vnd.ms-office.webextensiontaskpanes+xml",
  );
  parts["word/webextensions/_rels/taskpanes.xml.rels"] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`;
  parts["word/webextensions/webextension1.xml"] =
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{A1}"><we:reference id="${ADDIN_ID}" version="0.2.0.0" store="developer" storeType="Registry"/><we:properties/></we:webextension>`;
  parts["[Content_Types].xml"] = parts["[Content_Types].xml"]!.replace(
    "</Types>",
    `<Override PartName="/word/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/></Types>`,
  );
  return zip(parts);
}
