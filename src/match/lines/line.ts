/** The document as the alignment sees it: lines of tokens with their numbers. */
import type { Reading } from "../../document/walk";
import type { Table } from "../../document/types";
import type { Label } from "../../language/label";
import type { TokenStream } from "../../language/tokens";

/** A paragraph, or the part of one between two line breaks. */
export interface Line {
  index: number;
  reading: Reading;
  /** Text of the whole paragraph; offsets of tokens point into it. */
  text: string;
  /** Where this line's text begins in it (behind a typed number) and ends. */
  start: number;
  end: number;
  /** Tokens [from, to) of the document's stream. */
  from: number;
  to: number;
  /** Number by which it goes: the automatic one, else the typed one, or one typed in a cell of its own. */
  label: Label | null;
  /** The number is Word's own. */
  automatic: boolean;
  /** Words that Word prints with that number, which are no number ("Niet bindend:"); "". */
  labelWords: string;
  /** Follows the line before it in the same paragraph. */
  continues: boolean;
  /** Innermost table, or null. */
  table: Table | null;
  row: number;
  cell: number;
}

export interface DocumentLines {
  stream: TokenStream;
  lines: Line[];
  /** Lines are broken inside sentences, as conversions from PDF do: paragraphs mean nothing. */
  broken: boolean;
}
