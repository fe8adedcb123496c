/** A report of a body and a table, and the document that a plan leads to. */
import { rowTag } from "../../src/clauses/row-tag";
import { formatTag } from "../../src/clauses/tag";
import { readDeviationTable } from "../../src/annex4/recognise";
import { rowResults } from "../../src/annex4/results";
import type { TablePlan } from "../../src/annex4/types";
import type { CheckReport, Deviation } from "../../src/outcome";
import type { DocumentModel } from "../../src/document/types";
import { boz, clauseTexts, deviation, documentOf, paragraph, row, table } from "./build";

export const model = boz();

/** The report of a document with this body and these rows of Bijlage 4. */
export function report(
  document: DocumentModel,
  body: Record<string, string | null> = {},
  more: Deviation[] = [],
): CheckReport {
  const texts = clauseTexts(model, body);
  const deviations = texts
    .filter((text) => text.document !== text.model)
    .map((text) =>
      deviation(
        text.ref,
        text.document === null ? "missing" : "changed",
        text.model,
        text.document ?? "",
      ),
    )
    .concat(more);
  const read = readDeviationTable(document);
  const { rows, recordedKeys } = rowResults(model, read, texts, deviations);
  for (const one of deviations) one.recorded = recordedKeys.includes(one.key);
  return {
    model: { id: model.id, version: "", title: "", name: "", confidence: 1 },
    candidates: [],
    view: "accepted",
    deviations,
    deviationTable: { present: read !== null, name: "Bijlage 4", place: null, rows },
    fields: [],
    choices: [],
    findings: [],
    notCompared: [],
    outside: [],
    passedOver: [],
    unread: [],
    ledger: null,
    modelLedger: null,
    hasRevisions: false,
  };
}

/** The document that the plan leads to; with the controls of ours, or stripped of them. */
export function written(plan: TablePlan, tags: boolean): DocumentModel {
  const control = (planned: TablePlan["rows"][number]) => ({
    tag: formatTag(rowTag(model.id, planned)),
    title: "",
    id: "",
    showingPlaceholder: false,
    bound: false,
    locked: false,
  });
  return documentOf(
    table(
      plan.rows.map((planned) => {
        const cells = [planned.article, planned.lapses, planned.replacement, planned.reason];
        const made = row(cells);
        if (tags && !planned.key.startsWith("eigen-"))
          made.cells[0]!.blocks = [paragraph(planned.article, { controls: [control(planned)] })];
        return made;
      }),
    ),
  );
}

/** The same document after somebody typed in it. */
export function edited(document: DocumentModel, from: string, to: string): DocumentModel {
  const text = JSON.stringify(document);
  if (!text.includes(from)) throw new Error(`not in the document: ${from}`);
  return JSON.parse(text.replaceAll(from, to)) as DocumentModel;
}
