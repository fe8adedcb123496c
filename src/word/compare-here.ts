/** OOXML text → report and plan. Runs in the worker, and in tests in Node; nothing of Office.js. */
import { incorporates } from "../clauses/deviation-annex";
import { loadAllModels } from "../clauses/library";
import type { ModelAgreement } from "../clauses/schema";
import { bothViews } from "../check/both-views";
import { comparison, type Comparison } from "../check/check";
import { countedKinds } from "../ledger/noise/kinds";
import { needsMarks } from "../ledger/noise/marks";
import { planTable, withoutHeld, type TablePlan } from "../annex4";
import type { CheckReport } from "../outcome";
import { readDocument, readFlatPackage, type DocumentModel, type Part } from "../document";
import { withoutCommented } from "./editing/commented";
import { planActs } from "./editing/plan";
import { WordFailure } from "./failure";
import { annexSpot } from "./annex-spot";
import type { BesideText } from "./beside";
import { documentOf } from "./words-only";
import { tablePlaces } from "./table-places";
import type { CheckRequest, Compared, RowRef } from "./worker-protocol";

/**
 * Each text is matched once: the views, the rows and what is to be written all ask the one comparison.
 * @throws UnreadableDocument when the text is no document; WordFailure `stale` when a typed reason
 * has lost its row.
 */
export async function compareHere(request: CheckRequest): Promise<Compared> {
  const models = await loadAllModels();
  const { noise, alone = false } = request;
  const reading = { marks: needsMarks(noise) };
  const parts = readFlatPackage(request.ooxml);
  const document = withParts(readDocument(parts, reading), request.beside ?? []);
  const compared = comparison(document, models);
  const how = { model: request.model, noise };
  const { accepted, rejected } = alone
    ? { accepted: compared.check(how).report, rejected: null }
    : bothViews(compared, how);
  const model = models.find(({ id }) => id === accepted.model?.id);
  const { acts: asked } = request;
  const wanted =
    asked && planActs(document, (asked.view === "rejected" && rejected) || accepted, asked, models);
  const acts =
    asked?.untracked && wanted ? withoutCommented(wanted, asked, document, parts.document) : wanted;
  const rows = () => acts?.rows ?? plan(forRows(compared, models, accepted, request), request);
  const { present } = accepted.deviationTable;
  const has =
    !alone && model && (model.deviationRule !== undefined || present || request.annexed === true);
  const planned = has ? withoutHeld(rows(), document, parts.document) : null;
  return {
    report: accepted,
    rejected: document.hasRevisions ? rejected : null,
    plan: planned,
    overview: model && !alone && !planned ? rows() : null,
    tables: tablePlaces(document, parts.document),
    spot: model && planned && !planned.present ? annexSpot(document, model) : null,
    unread: unread(document),
    closed: document.closed,
    ...(acts && { acts }),
  };
}

/** The document with headers and footers that Word told by themselves: their words, a paragraph a line. */
function withParts(document: DocumentModel, beside: readonly BesideText[]): DocumentModel {
  if (beside.length === 0) return document;
  const count = { header: 0, footer: 0 };
  const parts = beside.map(({ kind, text }): Part => {
    count[kind] += 1;
    const { blocks } = readDocument({ document: documentOf(text.split(/\r\n?|\n/u)) });
    return { id: `${kind}${count[kind]}`, kind, blocks };
  });
  return { ...document, parts: [...document.parts, ...parts] };
}

/** An unknown style or numbering leaves no text out. */
function unread({ notes }: DocumentModel): Compared["unread"] {
  const codes = notes.map(({ code }) => code).filter((code) => !code.startsWith("unknown-"));
  return [...new Set(codes)];
}

/**
 * What rows are made of: without noise, whatever the user has counted, and unless the user asks
 * otherwise of the text with every proposal refused. The table itself is read with its own rows
 * accepted, else a row that we wrote as a proposal would be written again.
 */
function forRows(
  compared: Comparison,
  models: ModelAgreement[],
  accepted: CheckReport,
  { proposals, noise }: CheckRequest,
): CheckReport {
  const asProposed = proposals === true || !compared.document.hasRevisions;
  const bare = asProposed && countedKinds(noise).size === 0;
  const report = bare
    ? accepted
    : compared.check({
        model: accepted.model?.id,
        view: asProposed ? "accepted" : "rejected",
        tableView: "accepted",
      }).report;
  const model = models.find(({ id }) => id === report.model?.id);
  if (!model?.deviationAnnex) return report;
  // The annex itself, with the sentence that was agreed for it, is what records: it needs no row.
  const deviations = report.deviations.filter(
    ({ kind, documentText }) => kind !== "added" || !incorporates(model, documentText),
  );
  return { ...report, deviations };
}

function plan(
  report: CheckReport,
  { reasons = [], remove = [], update = [] }: CheckRequest,
): TablePlan {
  const keys = update.map(({ key }) => key);
  const bare = planTable(report, { update: keys });
  for (const row of [...reasons, ...update]) assertSameRow(bare, row);
  return planTable(report, {
    reasons: Object.fromEntries(reasons.map(({ key, text }) => [key, text])),
    remove,
    update: keys,
  });
}

/** Nothing is written for a row that is gone, or whose place another row took. */
function assertSameRow({ rows }: TablePlan, { key, article }: RowRef): void {
  const row = rows.find((planned) => planned.key === key);
  if (row?.article.trim() !== article.trim()) throw new WordFailure("stale", `${key} ${article}`);
}
