/** What an act asks of the comparison, and what it answers: plain data, for it goes to a worker and back. */
import type { TablePlan } from "../../annex4";
import type {
  ClauseText,
  Edit,
  Mend,
  Refusal,
  Remark,
  RowTexts,
  Settling,
  Whole,
  Withdrawal,
  Words,
} from "../../edits";
import type { Deviation, Place, TableRowResult } from "../../check";
import type { View } from "../../document";

/** A deviation as the report told it. What it says of the document is the fingerprint of the act. */
export type Target = Pick<
  Deviation,
  "key" | "kind" | "article" | "item" | "modelText" | "documentText" | "place"
>;

/** How one item is undone: kept by the pane, plain data. */
export interface Undo {
  key: string;
  article: string;
  item?: string;
  steps: UndoStep[];
}

export type UndoStep =
  /** Words that we put in or took out, with what stands around them since. */
  | ({ kind: "words" } & Words)
  /** A paragraph that we put in, or took out (`behind`). */
  | ({ kind: "whole" } & Whole)
  /** A comment of ours. */
  | { kind: "withdraw"; id: string; text: string };

/** What is written for an item: edits of the text, and what stands beside it. */
export type ActEdit = Edit | Settling | Remark | Withdrawal;

/** A deviation by its key, with its words as the report told them. */
type Known = Pick<Target, "key" | "article" | "item" | "documentText">;

/** One thing to do. */
export type Wanted =
  | { kind: "restore"; target: Known }
  /** Another's tracked proposal, accepted or refused. */
  | { kind: "settle"; target: Known; author: string; accept: boolean }
  | { kind: "remark"; target: Known; text: string }
  /** A clause that comes to read as a rung of ours, in the body. */
  | {
      kind: "clause";
      key: string;
      article: string;
      documentText: string | null;
      clause: ClauseText;
    }
  | { kind: "steps"; key: string; article: string; item?: string; steps: UndoStep[] }
  /** A known fault of the model, by the words of its note. */
  | { kind: "repair"; article: string; mends: readonly Mend[] }
  /**
   * A field's answer at each of its places; `seen` is what may give way, null where anything may. `outside`: only
   * where no control of ours stands around it.
   */
  | {
      kind: "answer";
      field: string;
      value: string;
      seen: readonly string[] | null;
      outside?: true;
    }
  /** A choice as it is to read at each of its places in the text itself. */
  | { kind: "choose"; model: string; choice: string; alternative: string }
  /** The article that a row of Bijlage 4 cites. */
  | { kind: "row"; article: string; first: number; last: number; becomes: string }
  /** A row of Bijlage 4 whose place a rung of ours takes; with `remark` only a comment on it. */
  | { kind: "reword"; key: string; row: StandingRow; asked: AskedRow; remark?: string }
  /** Words at a place that the report names: a reference to its right target. */
  | { kind: "cited"; article: string; place: Place; was: string; becomes: string }
  /** To be asked behind an act only: does it stand so? */
  | { kind: "stands"; key: string; article: string; of: ActEdit[] };

export interface ActAsk {
  view: View;
  wanted: Wanted[];
  /** Reason a key: what is restored gets a row. */
  record?: Record<string, string>;
  /** What is replaced goes at once: Word does not track it. */
  untracked?: boolean;
  /** Rows that say something else than what is restored: the clause as it is to read, and why. */
  rows?: readonly AskedRow[];
  /** All of it or nothing. */
  whole?: true;
}

/** A row as the report told it: its texts are the fingerprint. */
export type StandingRow = RowTexts & Pick<TableRowResult, "target" | "whole">;

export interface AskedRow {
  /** As if the body read so. */
  deviation: Deviation;
  reason: string;
  /** The row that gives way to it; absent: it is a row of its own. */
  over?: StandingRow;
}

/** A stretch of a paragraph as the file has it. */
export interface Piece {
  text: string;
  /** Stands in the view. Of what does not stand Word may find the words all the same. */
  shown: boolean;
}

export interface PlannedItem {
  key: string;
  article: string;
  item?: string;
  /** What is to be written; or why not. */
  edits: ActEdit[] | null;
  problem: "stale" | Refusal | null;
}

export interface ActPlan {
  items: PlannedItem[];
  /** The paragraphs of all edits, by ordinal. */
  paragraphs: Record<number, { text: string; pieces: Piece[]; numbered: boolean }>;
  /** Of each paragraph that goes, the text of the last one before it that stays: it comes back behind that. */
  behind: Record<number, string>;
  /** Rows to be written in Bijlage 4; absent where none was asked for. */
  rows?: TablePlan;
}
