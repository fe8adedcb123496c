/** Rows that a counterparty put in Bijlage 4 by hand, or proposes as a tracked change: plain text, a paragraph a line. */
import { withPart } from "../../word/support/document-part";

/** Article, what lapses, what replaces it, reason. */
export type TheirRow = readonly [string, string, string, string];

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function rowXml(cells: TheirRow, author: string | undefined, id: number): string {
  const by = `w:author="${author ?? ""}" w:date="2026-11-18T10:00:00Z"`;
  const run = (line: string) => `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`;
  const line = (text: string, at: number) =>
    author === undefined ? run(text) : `<w:ins w:id="${id + at}" ${by}>${run(text)}</w:ins>`;
  const tcs = cells.map((text, cell) => {
    const lines = text.split("\n").map((one, at) => `<w:p>${line(one, cell * 20 + at)}</w:p>`);
    return `<w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>${lines.join("")}</w:tc>`;
  });
  const mark = author === undefined ? "" : `<w:trPr><w:ins w:id="${id + 99}" ${by}/></w:trPr>`;
  return `<w:tr>${mark}${tcs.join("")}</w:tr>`;
}

/** In the place of the empty row that the model prints. */
export function theirRows(
  docx: Uint8Array,
  rows: readonly TheirRow[],
  author?: string,
): Uint8Array {
  return withPart(docx, (xml) => {
    const head = xml.indexOf(">Reden<");
    const from = xml.indexOf("<w:tr>", head);
    const to = xml.indexOf("</w:tr>", from) + "</w:tr>".length;
    const made = rows.map((row, at) => rowXml(row, author, 7000 + at * 100));
    return xml.slice(0, from) + made.join("") + xml.slice(to);
  });
}
