/** The parts of a document that a reader sees beside its body. */
import type { DocumentModel, Part } from "./types";

/** Comments are listed, and no text of the document. */
const SHOWN: ReadonlySet<Part["kind"]> = new Set([
  "header",
  "footer",
  "footnotes",
  "endnotes",
  "textbox",
]);

/** Headers, footers, notes and text boxes, in the order of the document. */
export const shownParts = ({ parts }: Pick<DocumentModel, "parts">): Part[] =>
  parts.filter(({ kind }) => SHOWN.has(kind));
