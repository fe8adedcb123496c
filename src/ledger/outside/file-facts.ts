/** What a file has besides its text, for those who judge whether it can be sent or signed. */
import { walk } from "../../document/walk";
import type { DocumentModel, View } from "../../document/types";
import type { FileFacts } from "../../outcome";

/** A box before the words of a line, alone or behind a bullet. */
const BOX = /^\s*(?:[•·o–-]\s*)?([☐☒☑✓✔□■])\s*\S/u;
const TICKED = /[☒☑✓✔■]/u;

export function fileFacts(document: DocumentModel, view: View): FileFacts {
  const comments = new Set<string>();
  for (const { kind, blocks } of document.parts)
    if (kind === "comments")
      for (const block of blocks)
        if (block.kind === "paragraph") comments.add(block.note?.id ?? "");
  const boxes = { all: 0, ticked: 0 };
  for (const { label, text } of walk(document, view)) {
    const sign = BOX.exec(`${label} ${text}`)?.[1];
    if (sign === undefined) continue;
    boxes.all += 1;
    if (TICKED.test(sign)) boxes.ticked += 1;
  }
  const hidden = document.notes.some(({ code }) => code === "hidden-text-skipped");
  const { closed, names } = document;
  return { closed, names, comments: comments.size, hidden, boxes };
}
