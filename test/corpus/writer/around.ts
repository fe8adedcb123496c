/**
 * What Word shows besides the paragraphs of the body: headers, footers, notes, text boxes, results of
 * fields, controls. Each is written at a slot (`SLOT`) that the text of a line carries, or beside the body.
 */
import type { DocxParts, ExtraPart } from "./package";
import { escapeXml, textElement } from "./xml";

/** Stands in a line's text where runs are to come. A private-use character: no habit touches it. */
export const SLOT = "\ue000";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROLOG = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

export const run = (text: string): string => `<w:r>${textElement(text)}</w:r>`;
export const simpleParagraph = (inner: string): string => `<w:p>${inner}</w:p>`;

const part = (name: string, body: string): string =>
  `${PROLOG}<w:${name} xmlns:w="${W}" xmlns:r="${R}">${body}</w:${name}>`;

/** Runs in place of the slot. */
export function atSlot(parts: DocxParts, runs: string): DocxParts {
  if (!parts.document.includes(SLOT)) throw new Error("no slot in the document");
  const document = parts.document.replace(
    SLOT,
    () => `</w:t></w:r>${runs}<w:r><w:t xml:space="preserve">`,
  );
  return { ...parts, document };
}

/** A field as Word keeps it: its code, and the result that is shown. */
export function complexField(code: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = `<w:r>${textElement(` ${code} `, "w:instrText")}</w:r>`;
  return `${mark("begin")}${instruction}${mark("separate")}${run(result)}${mark("end")}`;
}

export const simpleField = (code: string, result: string): string =>
  `<w:fldSimple w:instr=" ${escapeXml(code)} ">${run(result)}</w:fldSimple>`;

/** A content control around runs. `properties`: what kind it is. */
export const control = (properties: string, runs: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="90210"/>${properties}</w:sdtPr><w:sdtContent>${runs}</w:sdtContent></w:sdt>`;

/** A text box: as Word writes it since 2010 (a shape and its older twin), or the older one alone. */
export function textBox(inner: string, old: boolean): string {
  const content = `<w:txbxContent>${inner}</w:txbxContent>`;
  const pict =
    `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:200pt;height:40pt">` +
    `<v:textbox>${content}</v:textbox></v:shape></w:pict>`;
  if (old) return `<w:r>${pict}</w:r>`;
  const drawing =
    `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">` +
    `<wp:extent cx="2540000" cy="508000"/><wp:docPr id="7" name="Tekstvak 7"/>` +
    `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    `<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">` +
    `<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">` +
    `<wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp>` +
    `</a:graphicData></a:graphic></wp:inline></w:drawing>`;
  return (
    `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">` +
    `<mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps">${drawing}</mc:Choice>` +
    `<mc:Fallback>${pict}</mc:Fallback></mc:AlternateContent></w:r>`
  );
}

export type SectionKind = "default" | "first" | "even";

/** A header or footer of the (one) section; furniture stands in it as people have it. */
export function withSection(
  parts: DocxParts,
  where: "header" | "footer",
  kind: SectionKind,
  paragraphs: string,
): DocxParts {
  const at = (parts.extra ?? []).length + 1;
  const id = `rIdX${at}`;
  const root = where === "header" ? "hdr" : "ftr";
  const extra: ExtraPart = {
    file: `${where}${at}.xml`,
    role: where,
    id,
    xml: part(root, paragraphs),
  };
  const reference = `<w:${where}Reference xmlns:r="${R}" w:type="${kind}" r:id="${id}"/>`;
  const titlePage = kind === "first" ? "<w:titlePg/>" : "";
  const document = parts.document
    .replace("<w:sectPr>", `<w:sectPr>${reference}`)
    .replace("</w:sectPr>", `${titlePage}</w:sectPr>`);
  const more: ExtraPart[] = [extra];
  if (kind === "even")
    more.push({
      file: "settings.xml",
      role: "settings",
      id: "rIdS",
      xml: part("settings", "<w:evenAndOddHeaders/>"),
    });
  return { ...parts, document, extra: [...(parts.extra ?? []), ...more] };
}

/** "Verwerkersovereenkomst – versie 1.2     Pagina 3 van 11": what runs over every page. */
export function furniture(title: string): string {
  const pages = `${run("Pagina ")}${complexField("PAGE", "3")}${run(" van ")}${complexField("NUMPAGES", "11")}`;
  return simpleParagraph(run(`${title} – versie 1.2`)) + simpleParagraph(pages);
}

/** A foot- or endnote at the slot. */
export function withNote(
  parts: DocxParts,
  where: "footnote" | "endnote",
  paragraphs: string,
): DocxParts {
  const id = 77;
  const noted = atSlot(parts, `<w:r><w:${where}Reference w:id="${id}"/></w:r>`);
  const note = `<w:${where} w:id="${id}">${paragraphs}</w:${where}>`;
  if (where === "endnote") {
    const endnotes: ExtraPart = {
      file: "endnotes.xml",
      role: "endnotes",
      id: "rIdE",
      xml: part("endnotes", note),
    };
    return { ...noted, extra: [...(noted.extra ?? []), endnotes] };
  }
  const footnotes = parts.footnotes
    ? parts.footnotes.replace("</w:footnotes>", () => `${note}</w:footnotes>`)
    : part("footnotes", note);
  return { ...noted, footnotes };
}
