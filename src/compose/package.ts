import type { Answers, ModelAgreement } from "../clauses/schema";
import { docxParts, flatPackage } from "../ooxml/package";
import { compose } from "./compose";
import type { Content, Part } from "./types";

/** For Word's `insertOoxml`. */
export function toFlatPackage(content: Content): string {
  return flatPackage(content);
}

/** The parts of a whole .docx by name; the caller zips them. */
export function toDocxParts(content: Content): Record<string, string> {
  return docxParts(content);
}

/** A whole document of our own, with wide annexes on pages of their own. */
export function composeDocument(
  model: ModelAgreement,
  part: Part,
  answers: Answers,
): Record<string, string> {
  return docxParts(compose(model, part, answers, { turnPages: true }));
}
