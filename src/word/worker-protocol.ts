/** What the pane and the worker that compares say to each other. */
import type { CheckReport } from "../compare/types";
import type { ColumnRole } from "../compare/table";
import type { DocumentModel } from "../document/types";

export interface CheckRequest {
  /** The flat package that Word gave. */
  ooxml: string;
  /** Model to compare with; without it the model is recognised. */
  model?: string;
}

/** A deviation table as Word counts it: the n-th table of the body. */
export interface TablePlace {
  index: number;
  rowCount: number;
  columnCount: number;
  /** Column of the table, from 0, by what stands in it. */
  columns: Partial<Record<ColumnRole, number>>;
}

export interface CheckResult {
  report: CheckReport;
  /** The tables that `report.deviationTable.rows[].table` counts. */
  tables: TablePlace[];
  /** Marked final, protected or signed: then we write nothing in it. */
  closed: DocumentModel["closed"];
}

export type WorkerAnswer =
  { type: "result"; result: CheckResult } | { type: "failed"; code: string; detail: string };
