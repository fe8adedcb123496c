import { once, openEngine, Wire } from "./wire";
import { type OpenDocument } from "../docx/document";
import { type Answer } from "./wire";
import { type Json } from "../protocol/types";

/** Pieces of WordprocessingML for tests, and the paths that nearly every batch begins with. */
export const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const control = (content: string, tag: string, more = "") =>
  `<w:sdt><w:sdtPr><w:alias w:val="Titel"/><w:tag w:val="${tag}"/><w:id w:val="${tag.length}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const cell = (text: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>${p(text)}</w:tc>`;
const row = (properties: string, ...cells: string[]) =>
  `<w:tr>${properties}${cells.map(cell).join("")}</w:tr>`;

/** Two columns, a header row and one row more. */
export const table = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid>${row("<w:trPr><w:tblHeader/></w:trPr>", "kop", "kop2")}${row("", "a", "b")}</w:tbl>`;

export const controls = (w: Wire) => w.property(w.root, "ContentControls");
export const byTag = (w: Wire, tag: string) =>
  w.object(w.object(controls(w), "GetByTag", tag), "GetFirst");
export const paragraphs = (w: Wire) => w.property(w.body, "Paragraphs");
export const firstTable = (w: Wire) => w.object(w.property(w.body, "Tables"), "GetFirst");

/** Sends one batch and gives what one of its actions answered. */
export function ask(doc: OpenDocument, work: (w: Wire) => number): Json {
  const wire = new Wire(openEngine(doc));
  const action = work(wire);
  const answer = wire.sync();
  expect(answer.error).toBeUndefined();
  return answer.value(action);
}

/** Sends one batch and gives its error, if any. */
export const act = (doc: OpenDocument, work: (w: Wire) => unknown): Answer["error"] =>
  once(openEngine(doc), (w) => void work(w)).error;
