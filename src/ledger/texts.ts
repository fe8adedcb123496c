/**
 * What of a document a reader sees in one view, character by character: the ground of the ledger, counted
 * from the file alone, before anything is compared.
 */
import { walk, type Reading } from "../document/walk";
import { shownParts } from "../document/shown";
import type { DocumentModel, Paragraph, View } from "../document/types";
import { classOf, codeAt, IGNORED, MARK, SPACE } from "../language/characters";
import { wordsOfLabel } from "../match/lines/automatic";

/** A paragraph as it stands in the view, and who owns what of it. */
export interface LedgerText {
  /** "body", or as in `Place.part`. */
  part: string;
  reading: Reading;
  /** By UTF-16 unit of the text: 1 + index of its claim, 0 while nobody has it. */
  owner: Int32Array;
  /** Words that Word prints with its number, and no number themselves: "Niet bindend:". */
  label: string;
  /** 1 + index of the claim on those. */
  labelOwner: number;
}

/** Seen on paper: no space, and nothing that takes no room; an accent belongs to its letter. */
export function isSeen(code: number): boolean {
  const kind = classOf(code);
  return kind !== SPACE && kind !== IGNORED && kind !== MARK;
}

/** How many characters of [from, to) are seen, in UTF-16 units. */
export function seenIn(text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (isSeen(codeAt(text, at))) count += 1;
  return count;
}

function textsOf(part: string, blocks: DocumentModel["blocks"], view: View): LedgerText[] {
  return walk({ blocks }, view).flatMap((reading): LedgerText[] => {
    const label = wordsOfLabel(reading);
    // A million empty paragraphs have nothing that anybody could own.
    if (reading.text === "" && label === "") return [];
    const owner = new Int32Array(reading.text.length);
    return [{ part, reading, owner, label, labelOwner: 0 }];
  });
}

/** All paragraphs, the body's first, in reading order. */
export function ledgerTexts(document: DocumentModel, view: View): LedgerText[] {
  return [
    ...textsOf("body", document.blocks, view),
    ...shownParts(document).flatMap(({ id, blocks }) => textsOf(id, blocks, view)),
  ];
}

/** By the paragraph whose style and number hold: readings are made anew at each reading, paragraphs are not. */
export function byParagraph(texts: readonly LedgerText[]): Map<Paragraph, LedgerText> {
  return new Map(texts.map((text) => [text.reading.paragraph, text]));
}
