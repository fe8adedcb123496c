/** A line with its revisions, as the writer takes it. */
import type { Line } from "../source/agreement";
import type { Piece } from "./pieces";

export interface LineRevision {
  /** Replaces the line's text (of a definition: of its first meaning). */
  pieces?: Piece[];
  /** The line as it was, when its number changed. */
  before?: Line;
  /** Who corrected the number. */
  numbers?: Piece["revision"];
  /** The typed number alone was inserted or deleted. */
  label?: Piece["revision"];
  /** The paragraph mark (of a definition in a table: its row). */
  mark?: Piece["revision"];
  /** All of it: text, mark, row. */
  whole?: Piece["revision"];
}

export interface WriterLine {
  line: Line;
  revision?: LineRevision | undefined;
}

/** The text of a line as the writer should set it. */
export function richText(text: string, revision: LineRevision | undefined): Piece[] {
  if (revision?.whole) return [{ text, revision: revision.whole }];
  return revision?.pieces ?? [{ text }];
}

export function markOf(revision: LineRevision | undefined): Piece["revision"] {
  return revision?.whole ?? revision?.mark;
}

/**
 * A typed number with its revisions: corrected (the old one deleted, the new one inserted), or typed or
 * deleted where only a paragraph mark was.
 */
export function changedLabel(
  before: string | null,
  after: string,
  revision: LineRevision | undefined,
): string | Piece[] {
  const { numbers, label } = revision ?? {};
  if (label) return [{ text: after, revision: label }];
  if (before === null || before === after || !numbers) return after;
  return [
    { text: before, revision: { ...numbers, kind: "del" } },
    { text: after, revision: { ...numbers, kind: "ins" } },
  ];
}
