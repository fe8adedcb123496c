/** The parts of a .docx and their zip. */
import { strToU8, zipSync, type Zippable } from "fflate";

/** The parts that matter to a reader, as XML text. */
export interface DocxParts {
  document: string;
  styles: string;
  numbering: string;
  footnotes?: string | undefined;
  comments?: string | undefined;
  /** Headers, footers, endnotes, settings: whatever else Word would write beside them. */
  extra?: ExtraPart[];
}

/** A part that the document reaches through a relationship of its own. */
export interface ExtraPart {
  /** File name without its folder: "header1.xml" */
  file: string;
  /** Role in the relationship, and the end of the content type: "header", "footer", "endnotes". */
  role: string;
  id: string;
  xml: string;
}

const PROLOG = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const CONTENT_TYPES =
  `${PROLOG}<Types xmlns="${PACKAGE}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/>` +
  `<Override PartName="/word/numbering.xml" ContentType="${MAIN}.numbering+xml"/>`;

const ROOT =
  `${PROLOG}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`;

const DOCUMENT =
  `${PROLOG}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${RELATION}/styles" Target="styles.xml"/>` +
  `<Relationship Id="rId2" Type="${RELATION}/numbering" Target="numbering.xml"/>`;

/** document.xml around the blocks of a body. */
export function documentXml(body: string): string {
  return (
    `${PROLOG}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` +
    `${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>` +
    `<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>` +
    `</w:sectPr></w:body></w:document>`
  );
}

const NOTES = ["footnotes", "comments"] as const;

/** Every part of the package by its name: what a zip of it holds. */
export function packageFiles(parts: DocxParts): Record<string, string> {
  const notes = NOTES.filter((name) => parts[name] !== undefined).map((role, at): ExtraPart => ({
    file: `${role}.xml`,
    role,
    id: `rId${at + 3}`,
    xml: parts[role] ?? "",
  }));
  const others = [...notes, ...(parts.extra ?? [])];
  const overrides = others.map(
    ({ file, role }) => `<Override PartName="/word/${file}" ContentType="${MAIN}.${role}+xml"/>`,
  );
  const relations = others.map(
    ({ file, role, id }) =>
      `<Relationship Id="${id}" Type="${RELATION}/${role}" Target="${file}"/>`,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `${CONTENT_TYPES}${overrides.join("")}</Types>`,
    "_rels/.rels": ROOT,
    "word/document.xml": parts.document,
    "word/_rels/document.xml.rels": `${DOCUMENT}${relations.join("")}</Relationships>`,
    "word/styles.xml": parts.styles,
    "word/numbering.xml": parts.numbering,
  };
  for (const { file, xml } of others) files[`word/${file}`] = xml;
  return files;
}

/** The same bytes for the same parts: the dates in the zip are fixed. */
export function zipDocx(parts: DocxParts): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, text] of Object.entries(packageFiles(parts))) {
    zippable[name] = [strToU8(text), { level: 6, mtime: "2026-01-02T03:04:06" }];
  }
  return zipSync(zippable);
}
