/** A line with its revisions, as the writer takes it. */
import type { Line } from "../source/agreement";
import type { Piece } from "./pieces";

export interface LineRevision {
  /** Replaces the line's text (of a definition: of its first meaning). */
  pieces?: Piece[];
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
