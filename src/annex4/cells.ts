/** Text of a table cell as a reader sees it in one view, and our tags inside it. */
import type {
  DocumentBlock,
  Paragraph,
  Revision,
  Span,
  TableCell,
  TableRow,
  View,
} from "../document/types";

const GONE: Record<View, Revision["kind"][]> = {
  accepted: ["deleted", "moved-from"],
  rejected: ["inserted", "moved-to"],
};

function shown(span: Span, view: View): boolean {
  if (span.hidden) return false;
  if (span.controls.some((control) => control.showingPlaceholder)) return false;
  return !span.revisions.some((revision) => GONE[view].includes(revision.kind));
}

function paragraphs(blocks: DocumentBlock[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphs(cell.blocks))),
  );
}

export function cellParagraphs(cell: TableCell): Paragraph[] {
  return paragraphs(cell.blocks);
}

/** Paragraphs of the cell, one a line, automatic numbers included; placeholders are no text. */
export function cellText(cell: TableCell, view: View): string {
  const lines: string[] = [];
  let joined = false;
  for (const paragraph of cellParagraphs(cell)) {
    if (paragraph.controls.some((control) => control.showingPlaceholder)) continue;
    const text = paragraph.spans
      .filter((span) => shown(span, view))
      .map((span) => span.text)
      .join("");
    const label = view === "accepted" ? paragraph.label : paragraph.labelRejected;
    const line = label && text.trim() ? `${label} ${text}` : text;
    if (joined) lines.push((lines.pop() ?? "") + line);
    else lines.push(line);
    // A paragraph whose mark is gone in this view runs on into the next.
    joined = paragraph.mark !== null && GONE[view].includes(paragraph.mark.kind);
  }
  return lines.join("\n").trim();
}

/** Does the row exist in this view? */
export function rowShown(row: TableRow, view: View): boolean {
  return row.revision === null || !GONE[view].includes(row.revision.kind);
}

/** Tags of every control around or inside the cell. */
export function cellTags(cell: TableCell): string[] {
  return cellParagraphs(cell).flatMap((paragraph) => [
    ...paragraph.controls.map((control) => control.tag),
    ...paragraph.spans.flatMap((span) => span.controls.map((control) => control.tag)),
  ]);
}
