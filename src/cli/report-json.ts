/** A report as the JSON contract has it. */
import { basename } from "node:path";
import type { ModelAgreement } from "../clauses/schema";
import type { CheckReport, Deviation, Finding, TableRowResult } from "../outcome";
import type { DocumentModel } from "../document";
import { LEGAL_DATA } from "../guide/legal-data";
import { version } from "../../package.json";
import type { Purpose } from "../guide/obstacles/purposes";
import { guideReport } from "./guide-json";
import { ranks } from "../verdict";
import { findingMessage } from "./finding-message";
import type { FileReport } from "./report-schema";

const withMessage = (finding: Finding): FileReport["findings"][number] => ({
  code: finding.code,
  origin: finding.origin,
  article: finding.article,
  message: findingMessage(finding),
  values: finding.values,
  place: finding.place,
});

const row = (result: TableRowResult): FileReport["deviationTable"]["rows"][number] => ({
  article: result.article,
  likelyArticle: result.likelyArticle,
  lapses: result.lapses,
  replacement: result.replacement,
  reason: result.reason,
  status: result.status,
  resultingText: result.resultingText,
  findings: result.findings.map(withMessage),
  place: result.place,
  proposals: result.proposals,
});

/**
 * @param file as it was given on the command line
 * @param model the one compared with; undefined when none was recognised
 */
export function toFileReport(
  file: string,
  report: CheckReport,
  document: DocumentModel,
  model: ModelAgreement | undefined,
  purpose: Purpose = "signature",
): FileReport {
  const { deviationTable } = report;
  const found = model ? ranks(model, report) : null;
  const weighed = ({
    renamedWords: _,
    ...deviation
  }: Deviation): FileReport["deviations"][number] => {
    const own = found?.get(deviation.key);
    if (!own) return deviation;
    const { requirements, rank, order, favours, says, remarks } = own;
    const dutch = (list: readonly { nl: string }[]): string[] => list.map(({ nl }) => nl);
    const more = { rank, order, favours, says: dutch(says), remarks: dutch(remarks) };
    return { ...deviation, weight: { ...deviation.weight, ...more }, requirements };
  };
  const guide = guideReport(model, report, purpose, [basename(file)]);
  return {
    file,
    model: report.model,
    candidates: report.candidates,
    view: report.view,
    deviations: report.deviations.map(weighed),
    deviationTable: {
      present: deviationTable.present,
      name: deviationTable.name,
      rows: deviationTable.rows.map(row),
      place: deviationTable.place,
    },
    fields: report.fields.map(({ slots: _, ...field }) => field),
    choices: report.choices.map(({ slots: _, ...choice }) => choice),
    findings: [...report.findings, ...guide.findings].map(withMessage),
    requirements: guide.requirements,
    readiness: guide.readiness,
    notCompared: report.notCompared,
    outside: report.outside,
    passedOver: report.passedOver,
    unread: report.unread,
    ledger: report.ledger,
    modelLedger: report.modelLedger,
    document: {
      closed: document.closed,
      hasRevisions: document.hasRevisions,
      notes: document.notes,
    },
    tool: { version, legalData: LEGAL_DATA },
  };
}
