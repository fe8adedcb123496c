/**
 * Paragraphs of one cell or body as they stand in a view. A mark that is gone joins its paragraph
 * to the next (ECMA-376 part 1, 17.13.5.15), so several may make one.
 */
import { survives } from "./revisions";
import { isVisible } from "./text";
import type { DocumentBlock, Paragraph, Table, View } from "./types";

export interface Joined {
  /** Whose style, number and indent hold. */
  paragraph: Paragraph;
  /** All that were joined, in order. */
  parts: Paragraph[];
}

const hasText = (paragraph: Paragraph, view: View): boolean =>
  paragraph.spans.some((span) => isVisible(span, view) && span.text !== "");

/**
 * The surviving mark is the last one's, and formatting belongs to the mark; but where only an empty
 * paragraph follows, Word keeps the formatting of the text (an Enter that is undone changes nothing).
 */
function join(parts: Paragraph[], last: Paragraph, view: View): Joined {
  const bearer = hasText(last, view) ? last : parts.find((part) => hasText(part, view));
  return { paragraph: bearer ?? last, parts };
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
  let open: Paragraph[] = [];
  const flush = (): void => {
    const last = open.at(-1);
    // Nothing follows that it could join: what text it has stays, an empty shell goes.
    if (last && open.some((part) => hasText(part, view))) onParagraph(join(open, last, view));
    open = [];
  };
  for (const block of blocks) {
    if (block.kind === "table") {
      flush();
      onTable(block);
    } else if (!survives(block.mark, view) || !survives(block.markToo, view)) open.push(block);
    else if (open.length === 0) onParagraph({ paragraph: block, parts: [block] });
    else {
      open.push(block);
      onParagraph(join(open, block, view));
      open = [];
    }
  }
  flush();
}
