/** A row of Bijlage 4, as it was judged. */
import type { Finding } from "./finding";
import type { Place } from "./place";

export type RowStatus =
  /** Recorded deviation found in the text. */
  | "matches"
  /** The text still carries the model; the row itself is the deviation (annex 4 prevails). */
  | "annex-only"
  /** Neither: the row quotes text that the model does not have, or replaces it by something the document does not say. */
  | "conflict"
  /** Nothing deviates any more, the row says what the model says. */
  | "without-effect"
  /** "passim", a range: not checked automatically. */
  | "not-checked";

export interface TableRowResult {
  /** As cited in the row. */
  article: string;
  /** The clause that the quotation really is from, when that is another one. */
  likelyArticle?: string;
  lapses: string;
  replacement: string;
  reason: string;
  status: RowStatus;
  /** The clause as it reads with the row applied. */
  resultingText?: string;
  findings: Finding[];
  place: Place | null;
  /** Our key, from the row's tag; absent in rows that are not ours or lost their controls. */
  key?: string;
  /** Our row, but its texts are no longer those that we wrote. */
  edited?: true;
  /** The clause that the row is taken to replace, and whether it quotes the whole of it. */
  target?: string;
  whole?: boolean;
  /** Which of the tables (a table broken over pages may be several), and the row in it from 0, heads included. */
  table?: number;
  row?: number;
  /** Tracked proposals in it, when the document has them. */
  proposals?: { author: string; date: string }[];
}
