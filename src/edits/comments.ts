/** A comment of ours beside a deviation, and taken out again. Pure. */
import { paragraphText, type DocumentModel } from "../document";
import { bodyParagraphs } from "./settle";

/** A comment on a paragraph. */
export interface Remark {
  kind: "remark";
  paragraph: number;
  /** The paragraph as it reads, as fingerprint. */
  was: string;
  text: string;
  /** Comments that say the same before it: it is told apart by their number. */
  alike: number;
}

/** A comment that goes again. */
export interface Withdrawal {
  kind: "withdraw";
  paragraph: number;
  was: string;
  /** What Word calls it, and what it says. */
  id: string;
  text: string;
  alike: number;
}

const line = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** How many comments of the document say this. */
export function commentsSaying(document: DocumentModel, text: string): number {
  const notes = new Map<string, string[]>();
  for (const part of document.parts.filter(({ kind }) => kind === "comments"))
    for (const paragraph of bodyParagraphs(part.blocks)) {
      const id = paragraph.note?.id ?? "";
      notes.set(id, [...(notes.get(id) ?? []), paragraphText(paragraph, "accepted")]);
    }
  return [...notes.values()].filter((lines) => line(lines.join(" ")) === line(text)).length;
}
