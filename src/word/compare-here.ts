/** OOXML text → report. Runs in the worker, and in tests in Node; knows nothing of Office.js. */
import { readDeviationTable } from "../compare/table";
import { readDocument, readFlatPackage, type DocumentModel } from "../document";
import type { CheckRequest, CheckResult, TablePlace } from "./worker-protocol";
import { WordFailure } from "./failure";

/** @throws UnreadableDocument when the text is no document. */
export async function compareHere(request: CheckRequest): Promise<CheckResult> {
  const document = readDocument(readFlatPackage(request.ooxml));
  await Promise.resolve();
  tablePlaces(document);
  throw new WordFailure("unexpected", "src/compare/check has not landed yet");
}

/**
 * The deviation tables as Word counts tables: those of the body, in order. A table inside a cell is
 * none of them, here or there.
 */
export function tablePlaces(document: DocumentModel): TablePlace[] {
  const bodyTables = document.blocks.filter((block) => block.kind === "table");
  const found = readDeviationTable(document, "accepted");
  if (!found) return [];
  return found.tables.map((table, at) => ({
    index: bodyTables.indexOf(table),
    rowCount: table.rows.length,
    columnCount: Math.max(...table.rows.map(({ cells }) => cells.length)),
    columns: found.columns[at] ?? {},
  }));
}
