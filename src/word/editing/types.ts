/**
 * The contract between pane and document for everything that changes a contract's words. Every act takes
 * what the report said, as its fingerprint, and gives back per item what was read back from the document:
 * never the plan.
 */
import type { Finding, NoiseOptions, Place, TableRowResult } from "../../check";
import type { View } from "../../document";
import type { ClauseText, Mend, Refusal, Words } from "../../edits";
import type { CheckResult } from "../check";
import type { FailureCode } from "../failure";
import type { AskedRow, Target, Undo } from "./ask";

export type { AskedRow, StandingRow, Target, Undo, UndoStep } from "./ask";

/** Why one item was left as it was. */
export type Refused =
  | Refusal
  /** Word was given the change and the document does not show it. */
  | "not-arrived"
  /** Word stopped halfway, and what stood there reads otherwise now: somebody must look. */
  | "unknown";

export type ItemOutcome = { key: string; article: string; item?: string } & (
  | {
      status: "done";
      /** Undoes this item alone; null where nothing can be taken back. */
      undo: Undo | null;
      /** Its row stands in Bijlage 4; absent where none was asked for. */
      recorded?: boolean;
    }
  /** "verouderd": it reads otherwise by now; nothing was written for it. */
  | { status: "stale" }
  | { status: "refused"; code: Refused }
);

export interface ActOutcome {
  /** In the order in which they were asked for. */
  items: ItemOutcome[];
  /** The document as it stands now: what the pane shows next. */
  result: CheckResult;
  /** Whether Word tracked what was written; null when it was not asked to, or nothing was written. */
  tracked: boolean | null;
  /** Why, where Word stopped halfway: what stands is in `items`. */
  cause: FailureCode | null;
}

/** What every act needs. */
export interface ActOptions {
  /** Id of the model that the report compares with. */
  model: string;
  /** As the report was read; default "accepted". */
  view?: View;
  noise?: NoiseOptions;
  /** Whether the rows that are planned afterwards are of what is only proposed too. */
  proposals?: boolean;
  /** Make it tracked changes: ignored where Word cannot (WordApi 1.4), as `ActOutcome.tracked` tells. */
  tracked: boolean;
  /** Heeded until the write begins. */
  signal: AbortSignal;
  onStage?: (stage: "reading" | "comparing" | "writing" | "verifying") => void;
}

/**
 * Herstel modeltekst: changed words back, a missing clause in its place with its number, an added one
 * out. With `record` Herstel en leg vast: what stood there goes to Bijlage 4, in the same act.
 */
export interface RestoreRequest extends ActOptions {
  items: Target[];
  /** Reason a key; every item that is restored is recorded. "" leaves the reason open. */
  record?: Record<string, string>;
}

/** Accepteer or Weiger: the tracked proposal of one person in one clause. With `record` Accepteer en leg vast. */
export interface SettleRequest extends ActOptions {
  item: Target;
  author: string;
  accept: boolean;
  /** The reason; "" leaves it open. */
  record?: string;
}

/**
 * A rung of ours in Bijlage 4: the clauses that it is about get the model's text back, in the same act. A row of it
 * is new, or takes the place of one that stands (`over`), cell by cell.
 */
export interface RungRowsRequest extends ActOptions {
  items: Target[];
  rows: readonly AskedRow[];
  /** To the counterparty, beside the first item; without one on the row. */
  remark?: string;
}

/** A rung of ours in the text itself. */
export interface RungTextRequest extends ActOptions {
  /** The deviation that the clause is now; null where the body has the model's text. */
  item: Target | null;
  clauses: readonly ClauseText[];
  remark?: string;
}

/** Opmerking in Word, to the counterparty. */
export interface RemarkRequest extends ActOptions {
  item: Target;
  text: string;
}

/** Wijzig 8.2 in 8.3: the article that a row of Bijlage 4 cites. */
export interface RowRequest extends ActOptions {
  row: Pick<TableRowResult, "article" | "lapses" | "replacement" | "place">;
  becomes: string;
}

/** A reference to its right target, at the place that its finding names. */
export interface ReferenceRequest extends ActOptions {
  finding: Pick<Finding, "article"> & { place: Place };
  /** The number that is cited, and the one that is meant. */
  was: string;
  becomes: string;
}

/** A known fault of the model, mended where the document carries it. */
export interface RepairRequest extends ActOptions {
  article: string;
  mends: readonly Mend[];
}

/** Any stretch of one paragraph. */
export interface WordsRequest extends ActOptions {
  /** What the outcome is named by: the finding's article. */
  article: string;
  /** Its paragraph; the words must stand in it once, with `before` and `after` around them. */
  words: Words;
}

export interface UndoRequest extends ActOptions {
  undo: Undo[];
}
