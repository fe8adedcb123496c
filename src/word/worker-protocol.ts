/** What the pane and the worker that compares say to each other. */
import type { NoiseOptions } from "../ledger/noise/kinds";
import type { Beside, ColumnRole, TablePlan } from "../annex4";
import type { CheckReport } from "../outcome";
import type { DocumentModel, ReaderNote } from "../document/types";
import type { BesideText } from "./beside";
import type { ActAsk, ActPlan } from "./editing/ask";
import type { CopyRequest, SurveyRequest } from "./send-here";

/** A reason typed in the pane. */
export interface TypedReason {
  key: string;
  /** The row's article when it was typed: a key by place must not land on another row. */
  article: string;
  text: string;
}

/** A row of the plan as the user saw it. */
export interface RowRef {
  key: string;
  article: string;
}

export interface CheckRequest {
  /** The flat package that Word gave. */
  ooxml: string;
  /** Headers and footers that it lacks. */
  beside?: BesideText[];
  /** Model to compare with; without it the model is recognised. */
  model?: string;
  reasons?: TypedReason[];
  /** Keys of rows that the user agreed to remove. */
  remove?: string[];
  /** Keys of rows of others that the user wants to follow the text. */
  update?: readonly RowRef[];
  /** Rows for what is only proposed too: another's tracked change is no agreement yet. */
  proposals?: boolean;
  /** Differences that the user wants counted. They are told, and no row is made of them. */
  noise?: NoiseOptions;
  /** Rows although the model prints no annex for them: the user accepted the sentence that gives one force. */
  annexed?: boolean;
  /** What is to be changed in the text: answered with where exactly (editing/plan.ts). */
  acts?: ActAsk;
  /** The report with everything accepted is all that is asked: no other view, and no rows. */
  alone?: true;
}

/** A deviation table as Word counts it: the n-th table of the body. */
export interface TablePlace {
  /** -1 for a table inside another one: not to be reached. */
  index: number;
  /** The last row of the head. */
  headRow: number;
  rowCount: number;
  /** For each row the last one of those that it hangs together with: no row goes between them. */
  groupEnds: number[];
  /** The head has a shading of its own. */
  headShaded: boolean;
  /** For a row to come behind each row: beside which one Word is to make it. */
  beside: Beside[];
  /** Cells of a row that is built as the head is. */
  cellCount: number;
  /** Its cells, from 0, by what stands in them. */
  columns: Partial<Record<ColumnRole, number>>;
  /** The same of each row that says something, by its ordinal: rows may have merged cells. */
  rowColumns: Record<number, Partial<Record<ColumnRole, number>>>;
  /** Empty rows of a table that has nothing else below its head. */
  blankRows: number[];
}

/** Where a document that has no deviation table gets one. */
export interface AnnexSpot {
  /** The whole annex, or only the table: its heading stands already. */
  kind: "annex" | "table";
  where: "Before" | "After";
  /** Ordinal in Word's body.paragraphs; null for the end of the document. */
  paragraph: number | null;
  /** How its text begins and ends, to know it by. */
  head: string;
  tail: string;
  /** How many of the controls around the paragraph are to be left: nothing goes inside another's. */
  leave: number;
}

export interface Compared {
  /** The document with every tracked change accepted. */
  report: CheckReport;
  /** With every one refused; null in a document without. */
  rejected: CheckReport | null;
  /** Rows that Bijlage 4 is to have; null when neither the model nor the document has such an annex. */
  plan: TablePlan | null;
  /** Then: what an overview of the deviations says. */
  overview: TablePlan | null;
  /** The tables that the rows of report and plan count. */
  tables: TablePlace[];
  /** Null where such a table stands, or none is called for. */
  spot: AnnexSpot | null;
  /** Text that was not read: in text boxes, in notes. Each once. */
  unread: ReaderNote["code"][];
  /** Marked final, protected or signed: then we write nothing in it. */
  closed: DocumentModel["closed"];
  /** Only when acts were asked for. */
  acts?: ActPlan;
}

export type WorkerJob =
  | { type: "check"; request: CheckRequest }
  | { type: "survey"; request: SurveyRequest }
  | { type: "copy"; request: CopyRequest };

/** What a job gives is known to who asked for it (comparer.web.ts). */
export type WorkerAnswer =
  { type: "result"; result: unknown } | { type: "failed"; code: string; detail: string };
