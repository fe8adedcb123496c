/**
 * Bijlage 4: found, read, judged, planned. Pure.
 *
 * For `check()`:
 *   const table = readDeviationTable(document, view);
 *   const { rows, recordedKeys, findings } = rowResults(model, table, clauseTexts, deviations);
 * where `clauseTexts` holds every clause (and every definition row, ref "1.1 o") of the model with
 * the document's text beside it, whole, items one a line; `findings` are about the table as a whole.
 * Call it without a table too: it then says what the lack of one means.
 */
export { cellAt, readDeviationTable } from "./recognise";
export { besideTable, unreadOfTable, withProse } from "./outside-table";
export { rowResults, type TableResults } from "./results";
export { annexName, nameOfAnnex } from "./annex-name";
export { annexPlace, type AnnexPlace } from "./place";
export { planTable, type PlanOptions } from "./plan";
export { withoutHeld, type Obstacle } from "./withheld";
export { groupEnds, headEnd, insertBeside, isPlainRow, sameGrid, type Beside } from "./grid";
export { tableSteps, type TableStep } from "./steps";
export type {
  ClauseText,
  ColumnRole,
  DeviationTable,
  DeviationTableRow,
  PlannedRow,
  Proposal,
  TablePlan,
} from "./types";
export { cites } from "./citation";
export { articleCell } from "./cells-of-row";
export { rowDifference } from "./difference";
export { rowKey } from "./key";
export { rowConflicts } from "./conflicts";
