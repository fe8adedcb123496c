/** A report as a person reads it, in Dutch. */
import { cliTexts } from "../messages/cli";
import type { FileReport } from "./report-schema";
import { changesText, clip } from "./changes-text";
import { deviationsByTable } from "./verdict";

const texts = cliTexts.nl;
/** Below this a candidate only shares the subject. */
const LOOKALIKE = 0.3;
/** Open fields are listed by name already. */
const LISTED_APART = "field-open";

type Deviation = FileReport["deviations"][number];

/** Text of a file's report, ending in an empty line. */
export function reportText(report: FileReport): string {
  const lines = [
    report.file,
    ...header(report),
    ...deviationLines(report.deviations),
    ...tableLines(report),
    ...section(texts.findings, ofOrigin(report, "document")),
    ...section(texts.modelFindings, ofOrigin(report, "model")),
    ...fieldLines(report),
    ...section(
      texts.notCompared,
      report.notCompared.map(({ article, what, text }) => `${article} ${what}: ${clip(text, 80)}`),
    ),
    ...section(texts.notRead, [
      ...new Set(report.document.notes.map((note) => texts.note(note.code))),
    ]),
  ];
  return `${lines.join("\n")}\n\n`;
}

function header({ model, candidates, view, ...report }: FileReport): string[] {
  if (model === null) return [`  ${texts.noModel}`];
  const others = candidates
    .filter(({ id, confidence }) => id !== model.id && confidence >= LOOKALIKE)
    .map(({ id }) => id);
  return [
    `  ${texts.model(model.name, model.title, Math.round(model.confidence * 100))}`,
    ...(others.length > 0 ? [`  ${texts.alsoLike(others.join(", "))}`] : []),
    ...(report.document.hasRevisions ? [`  ${texts.view[view]}`] : []),
    ...(report.document.closed
      ? [`  ${texts.isClosed(texts.closed[report.document.closed])}`]
      : []),
    `  ${texts.verdict(report.deviations.length, deviationsByTable({ model, candidates, view, ...report }))} (${texts.aid})`,
  ];
}

function deviationLines(deviations: Deviation[]): string[] {
  const lines: string[] = [];
  let heading: string | null = null;
  for (const deviation of deviations) {
    if (deviation.heading !== heading) {
      heading = deviation.heading;
      lines.push("", `  ${texts.heading(deviation.article, heading)}`);
    }
    lines.push(`    ${titleOf(deviation)}`);
    const body = changesText(deviation.changes);
    if (body !== "") lines.push(`      ${body}`);
  }
  return lines;
}

function titleOf(deviation: Deviation): string {
  const { article, item, kind, also = [], ownNumber, weight, recorded } = deviation;
  const where = item === undefined ? article : `${article} ${item}`;
  const place = kind === "added" ? texts.after(where) : where;
  return [
    ownNumber === undefined ? place : `${place} (${ownNumber})`,
    [kind, ...also].map((k) => texts.kind[k]).join(", "),
    texts.weight[weight.level],
    recorded ? texts.recorded : texts.notRecorded,
  ].join(" · ");
}

function tableLines({ deviationTable }: FileReport): string[] {
  const lines = deviationTable.rows.map((row) => {
    const findings = row.findings.map(({ message }) => message).join(" ");
    return `${row.article}: ${texts.status[row.status]}${findings && `. ${findings}`}`;
  });
  return section(texts.table, lines);
}

function ofOrigin(report: FileReport, origin: "document" | "model"): string[] {
  return report.findings
    .filter((finding) => finding.origin === origin && finding.code !== LISTED_APART)
    .map(({ article, message }) => (article === "" ? message : `${article}: ${message}`));
}

function fieldLines({ fields }: FileReport): string[] {
  const open = fields.filter(({ filled }) => !filled);
  if (fields.length === 0) return [];
  return section(
    texts.fields(fields.length - open.length, fields.length),
    open.length === 0 ? [] : [texts.open(open.map(({ label }) => label).join("; "))],
    true,
  );
}

function section(title: string, lines: string[], always = false): string[] {
  if (lines.length === 0 && !always) return [];
  return ["", `  ${title}`, ...lines.map((line) => `    ${line.replace(/\s+/g, " ")}`)];
}
