/** Small pieces of WordprocessingML, for tests: `wml(p("tekst"), tbl(tr(tc(p("cel")))))`. */
import { strToU8, zipSync } from "fflate";

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const W_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`;

const xml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** document.xml around body content. */
export const wml = (...blocks: string[]): string =>
  `<w:document ${NAMESPACES}><w:body>${blocks.join("")}</w:body></w:document>`;

export const t = (text: string): string => `<w:t xml:space="preserve">${xml(text)}</w:t>`;
/** A run; `properties` is the inside of w:rPr, `content` text or markup. */
export const r = (content: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content.startsWith("<") ? content : t(content)}</w:r>`;

export interface ParagraphOptions {
  style?: string;
  /** [numId, level] */
  num?: [string | number, number?];
  /** Further inside of w:pPr. */
  properties?: string;
  /** Inside of the mark's w:rPr. */
  mark?: string;
}

/** A paragraph of runs; plain strings become runs. */
export function p(content: string | string[] = [], options: ParagraphOptions = {}): string {
  const { style, num, properties = "", mark } = options;
  const inside = [
    style && `<w:pStyle w:val="${style}"/>`,
    num &&
      `<w:numPr>${num[1] === undefined ? "" : `<w:ilvl w:val="${num[1]}"/>`}<w:numId w:val="${num[0]}"/></w:numPr>`,
    properties,
    mark && `<w:rPr>${mark}</w:rPr>`,
  ]
    .filter(Boolean)
    .join("");
  const runs = (Array.isArray(content) ? content : [content]).map((c) =>
    c.startsWith("<") ? c : r(c),
  );
  return `<w:p>${inside && `<w:pPr>${inside}</w:pPr>`}${runs.join("")}</w:p>`;
}

const revision = (name: string, content: string, author: string): string =>
  `<w:${name} w:id="1" w:author="${author}" w:date="2026-01-02T03:04:05Z"${content ? `>${content}</w:${name}>` : "/>"}`;
export const ins = (content = "", author = "A"): string => revision("ins", content, author);
export const del = (content = "", author = "B"): string =>
  revision(
    "del",
    content.replace(/<w:t /g, "<w:delText ").replace(/<\/w:t>/g, "</w:delText>"),
    author,
  );
export const moveFrom = (content = ""): string => revision("moveFrom", content, "C");
export const moveTo = (content = ""): string => revision("moveTo", content, "C");

/** A content control around anything; `properties` is the inside of w:sdtPr. */
export const sdt = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
export const tag = (value: string): string => `<w:tag w:val="${value}"/>`;

export const tbl = (...rows: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
export const tr = (cells: string[], properties = ""): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;
export const tc = (content: string, properties = ""): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;

/** A complex field in runs of its own. */
export const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export interface LevelOptions {
  start?: number;
  format?: string;
  text?: string;
  /** Further elements before w:lvlText. */
  more?: string;
  left?: number;
}
export const lvl = (
  level: number,
  { start = 1, format = "decimal", text = `%${level + 1}.`, more = "", left }: LevelOptions = {},
): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${xml(text)}"/>` +
  `${left === undefined ? "" : `<w:pPr><w:ind w:left="${left}"/></w:pPr>`}</w:lvl>`;
export const abstractNum = (id: number, ...inside: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${inside.join("")}</w:abstractNum>`;
export const num = (id: number, abstractId: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
export const startOverride = (level: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
export const numberingPart = (...inside: string[]): string =>
  `<w:numbering ${NAMESPACES}>${inside.join("")}</w:numbering>`;

export const stylesPart = (...inside: string[]): string =>
  `<w:styles ${NAMESPACES}>${inside.join("")}</w:styles>`;
export const style = (
  id: string,
  name: string,
  inside = "",
  type = "paragraph",
  attributes = "",
): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${attributes}><w:name w:val="${name}"/>${inside}</w:style>`;

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = (list: [role: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([role, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${REL}/${role}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

export interface TestParts {
  document: string;
  styles?: string;
  numbering?: string;
  settings?: string;
  customProperties?: string;
}

const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The files of a package around some parts. */
export function packageFiles(parts: TestParts): Record<string, string> {
  const extra = (["styles", "numbering", "settings"] as const).filter(
    (name) => parts[name] !== undefined,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>${extra.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${MAIN}.${name}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relationships([
      ["officeDocument", "word/document.xml"],
      ...(parts.customProperties === undefined
        ? []
        : [["custom-properties", "docProps/custom.xml"] as [string, string]]),
    ]),
    "word/document.xml": parts.document,
    "word/_rels/document.xml.rels": relationships(extra.map((name) => [name, `${name}.xml`])),
  };
  for (const name of extra) files[`word/${name}.xml`] = parts[name] ?? "";
  if (parts.customProperties !== undefined) files["docProps/custom.xml"] = parts.customProperties;
  return files;
}

/** A .docx file of some parts. */
export function docx(parts: TestParts): Uint8Array {
  return zipFiles(packageFiles(parts));
}

export function zipFiles(files: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** The same parts as a flat package, as Word's getOoxml gives it. */
export function flat(parts: TestParts): string {
  const inside = Object.entries(packageFiles(parts))
    .filter(([name]) => name !== "[Content_Types].xml")
    .map(
      ([name, text]) =>
        `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${text}</pkg:xmlData></pkg:part>`,
    );
  return `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${inside.join("")}</pkg:package>`;
}
