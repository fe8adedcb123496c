/**
 * Paragraphs of one cell or body as they stand in a view. A mark that is gone joins its paragraph
 * to the next (ECMA-376 part 1, 17.13.5.15), so several may make one; a mark that is hidden lets the
 * next one go on in the same line (17.3.2.36, 17.3.2.41).
 */
import { survives } from "./revisions";
import { isVisible } from "./text";
import type { DocumentBlock, Paragraph, Table, View } from "./types";

export interface Joined {
  /** Whose style, number and indent hold. */
  paragraph: Paragraph;
  /** All that were joined, in order. */
  parts: Paragraph[];
  /** Those whose number counts, in order: behind a hidden mark a paragraph counts, though nobody sees its number. */
  counted: Paragraph[];
}

const hasText = (paragraph: Paragraph, view: View): boolean =>
  paragraph.spans.some((span) => isVisible(span, view) && span.text !== "");

/**
 * The surviving mark is the last one's, and formatting belongs to the mark; but where only an empty
 * paragraph follows, Word keeps the formatting of the text (an Enter that is undone changes nothing).
 */
function bearerOf(parts: Paragraph[], last: Paragraph, view: View): Paragraph {
  if (parts.length === 1 || hasText(last, view)) return last;
  return parts.find((part) => hasText(part, view)) ?? last;
}

/**
 * Goes through the blocks of one list, paragraphs joined; a paragraph that is wholly gone is left
 * out. Calls back instead of collecting: a long document is held once, not twice.
 */
export function joinBlocks(
  blocks: DocumentBlock[],
  view: View,
  onParagraph: (joined: Joined) => void,
  onTable: (table: Table) => void,
): void {
  /** Since the last mark that stands. */
  let open: Paragraph[] = [];
  /** In the line that a hidden mark left open. */
  let parts: Paragraph[] = [];
  let counted: Paragraph[] = [];

  const settle = (last: Paragraph): void => {
    counted.push(bearerOf(open, last, view));
    parts.push(...open);
    open = [];
  };
  const emit = (): void => {
    // The first that shows anything opens the line: its number is the one that is seen.
    const paragraph = counted.find((one) => hasText(one, view)) ?? counted.at(-1);
    if (paragraph) onParagraph({ paragraph, parts, counted });
    parts = [];
    counted = [];
  };
  const flush = (): void => {
    const last = open.at(-1);
    // Nothing follows that it could join: what text it has stays, an empty shell goes.
    if (last && open.some((part) => hasText(part, view))) settle(last);
    open = [];
    if (parts.length > 0) emit();
  };

  for (const block of blocks) {
    if (block.kind === "table") {
      flush();
      onTable(block);
      continue;
    }
    const stands = survives(block.mark, view) && survives(block.markToo, view);
    if (stands && !block.markHidden && open.length + parts.length === 0) {
      const alone = [block];
      onParagraph({ paragraph: block, parts: alone, counted: alone });
      continue;
    }
    open.push(block);
    if (!stands) continue;
    settle(block);
    if (!block.markHidden) emit();
  }
  flush();
}
