/** What notes and comments say, for the marks that refer to them. */
import type { Reference } from "./context";
import type { Said } from "./mark-state";
import type { NoteText } from "./stories";
import { paragraphText } from "./text";
import type { DocumentBlock, Revision, View } from "./types";
import { visit } from "./walk";

function lineOf(said: DocumentBlock[], view: View): string {
  const lines: string[] = [];
  visit(said, view, [], ({ parts }) =>
    lines.push(parts.map((part) => paragraphText(part, view)).join("")),
  );
  return lines.join(" ").replace(/\s+/g, " ").trim();
}

/** By id, of one part of notes. */
export function saidIn(notes: readonly NoteText[]): Map<string, Said> {
  return new Map(
    notes.map(({ note, blocks }): [string, Said] => [
      note.id,
      {
        text: lineOf(blocks, "accepted"),
        textRejected: lineOf(blocks, "rejected"),
        author: note.author,
      },
    ]),
  );
}

/**
 * The blocks of the notes that the document refers to, each once: a note that nothing refers to is
 * not shown. A reference that is proposed, or proposed to go, takes its note along.
 */
export function shownNotes(
  notes: readonly NoteText[],
  references: readonly Reference[],
): DocumentBlock[] {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const shown: DocumentBlock[] = [];
  for (const { note, blocks } of notes) {
    const reference = byId.get(note.id);
    if (!reference || reference.hidden) continue;
    if (reference.revisions.length > 0) revise(blocks, reference.revisions);
    shown.push(...blocks);
  }
  return shown;
}

function revise(blocks: readonly DocumentBlock[], revisions: readonly Revision[]): void {
  for (const block of blocks)
    if (block.kind === "paragraph")
      for (const span of block.spans) span.revisions = [...span.revisions, ...revisions];
    else for (const row of block.rows) for (const cell of row.cells) revise(cell.blocks, revisions);
}
