/** Every tracked change of a document, as a person reads it. */
import type { DocumentBlock, DocumentModel, Paragraph, Revision } from "../document";

export interface Proposed {
  kind: string;
  text: string;
  author: string;
  date: string;
}

/** Enough to know it by. */
const SHOWN = 100;

export function proposalsIn({ parts }: DocumentModel): Proposed[] {
  const found: Proposed[] = [];
  let last: { id: string; kind: string } | null = null;
  const add = ({ kind, author, date, id }: Revision, text: string, as: string = kind): void => {
    const before = found.at(-1);
    const same = last !== null && last.kind === as && before?.author === author;
    if (before && same && last?.id === id) before.text = (before.text + text).slice(0, SHOWN);
    else found.push({ kind: as, text: text.slice(0, SHOWN), author, date });
    last = { id, kind: as };
  };
  const paragraph = ({ spans, mark, markToo }: Paragraph): void => {
    for (const { text, revisions } of spans) {
      if (revisions.length === 0) last = null;
      for (const one of revisions) add(one, text);
    }
    for (const one of [mark, markToo]) if (one) add(one, "", "mark");
    last = null;
  };
  const blocks = (all: readonly DocumentBlock[]): void => {
    for (const block of all) {
      if (block.kind === "paragraph") {
        paragraph(block);
        continue;
      }
      for (const { revision, revisionToo, cells } of block.rows) {
        for (const one of [revision, revisionToo]) if (one) add(one, "", "mark");
        for (const { blocks: own, revision: of } of cells) {
          if (of) add(of, "", "mark");
          blocks(own);
        }
      }
    }
  };
  for (const part of parts) blocks(part.blocks);
  return found;
}
