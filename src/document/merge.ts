/**
 * Paragraphs of one cell or body as they stand in a view. A mark that is gone joins its paragraph
 * to the next (ECMA-376 part 1, 17.13.5.15), so several may make one.
 */
import { survives } from "./revisions";
import { isVisible } from "./text";
import type { DocumentBlock, Paragraph, Table, View } from "./types";

export interface Joined {
  kind: "joined";
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
  return { kind: "joined", paragraph: bearer ?? last, parts };
}

/** The blocks of one list, paragraphs joined; a paragraph that is wholly gone is left out. */
export function joinBlocks(blocks: DocumentBlock[], view: View): (Joined | Table)[] {
  const result: (Joined | Table)[] = [];
  let open: Paragraph[] = [];
  const flush = (): void => {
    const last = open.at(-1);
    // Nothing follows that it could join: what text it has stays, an empty shell goes.
    if (last && open.some((part) => hasText(part, view))) result.push(join(open, last, view));
    open = [];
  };
  for (const block of blocks) {
    if (block.kind === "table") {
      flush();
      result.push(block);
      continue;
    }
    open.push(block);
    if (survives(block.mark, view)) {
      result.push(join(open, block, view));
      open = [];
    }
  }
  flush();
  return result;
}
