/** What the rooms behind Bijlage 4 hand to each other. */
import type { Place, RowStatus } from "../outcome";
import type { SourceRange, Table } from "../document/types";

export type { ClauseText } from "../judge/clause-texts";

/** One column of the table, by what it says; a column that says nothing we know has none. */
export type ColumnRole = "article" | "lapses" | "replacement" | "reason";

export interface DeviationTableRow {
  /** Which of the tables (a table broken over pages may be several), and the row in it, header included. */
  table: number;
  row: number;
  article: string;
  lapses: string;
  replacement: string;
  reason: string;
  /** From our tag, when the control is still there. */
  key: string | null;
  /** Ours, and its texts are no longer those that we wrote: the user's from then on. */
  edited?: boolean;
  /** Grid cell that holds each column, by its place in the row. */
  cells: Partial<Record<ColumnRole, number>>;
  place: Place | null;
  source: SourceRange;
}

export interface DeviationTable {
  tables: Table[];
  columns: Partial<Record<ColumnRole, number>>[];
  /** Row of the head in each table: rows that come before all others go behind it. */
  heads: number[];
  rows: DeviationTableRow[];
  place: Place | null;
}

export interface Citation {
  /** Model refs in the order cited: "8.2", "6", "overweging d", "bijlage 3", "partijen". */
  refs: string[];
  /** Item or definition inside the clause: "b". */
  item?: string;
  /** A new clause, or text put behind one: nothing needs to lapse. */
  adds?: "clause" | "text";
  /** The clause that an added one follows, where the citation says so. */
  after?: string;
  /** Why it is not checked automatically, where it is not. */
  unchecked?: "range" | "passim" | "unreadable";
}

export interface PlannedRow {
  /** From the row's tag, or for rows of others "eigen-<n>" by their place: not written into the document. */
  key: string;
  article: string;
  lapses: string;
  replacement: string;
  reason: string;
  source: "deviation" | "hand-made" | "annex-only";
  status: RowStatus;
  /** Carries our controls, or will: a row of others gets none. */
  tagged: boolean;
  /** Columns to write; empty: the row stays byte for byte. A row without `existing` is written whole. */
  writes: ColumnRole[];
  /** Where the row stands now: table (of `readDeviationTable`) and row in it, heads included. */
  existing?: { table: number; row: number };
}

export interface Proposal {
  code:
    | "citation"
    /** A row of others, or of ours and edited since, replaces by another text than the document's: left. */
    | "row-conflict"
    | "remove-row"
    | "replacement-updated"
    | "split-incomplete"
    /** A cell of the row holds more than plain text: it was left, and `values.text` should stand there. */
    | "cell-held"
    /** The row was to be removed and holds more than plain text. */
    | "row-held"
    /** Somebody proposes to delete this very row: it was not made again. */
    | "row-deleted";
  key: string;
  article: string;
  values: Record<string, string>;
}

export interface TablePlan {
  /** Id of the model, for the tags. */
  model: string;
  /** The document has a deviation table. */
  present: boolean;
  /** In the order of the table. */
  rows: PlannedRow[];
  removed: PlannedRow[];
  proposals: Proposal[];
  /** Is there anything to write? */
  changes: boolean;
}
