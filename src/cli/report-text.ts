/** A report as a person reads it, in Dutch. */
import { DECISIVE, deviatingRows, OWNERS } from "../check";
import { kernFirst, RANKS } from "../verdict";
import { withAnnexName } from "../messages/annex-name";
import { cliTexts } from "../messages/cli";
import { ledgerTexts } from "../messages/ledger";
import { playbookTexts } from "../messages/playbook";
import { weightReasons } from "../messages/weight";
import type { FileReport } from "./report-schema";
import { changesText, clip } from "./changes-text";
import { shownName } from "./shown";

const texts = cliTexts.nl;
/** With the annex for deviations under its name in the document. */
const named = ({ deviationTable }: FileReport): typeof texts =>
  withAnnexName(texts, "nl", deviationTable.name);
/** Below this a candidate only shares the subject. */
const LOOKALIKE = 0.3;
/** Open fields are listed by name already. */
const LISTED_APART = "field-open";

type Deviation = FileReport["deviations"][number];

/** Text of a file's report, ending in an empty line. */
export function reportText(report: FileReport): string {
  const lines = [
    shownName(report.file),
    ...header(report),
    ...section(texts.lost, lostLines(report)),
    ...deviationLines(report),
    ...tableLines(report),
    ...section(texts.findings, ofOrigin(report, "document")),
    ...section(texts.modelFindings, ofOrigin(report, "model")),
    ...fieldLines(report),
    ...readinessLines(report),
    ...section(
      texts.notCompared,
      report.notCompared.map(({ article, what, text }) => `${article} ${what}: ${clip(text, 80)}`),
    ),
    ...section(texts.outside, outsideLines(report)),
    ...section(texts.passedOver, passedLines(report)),
    ...section(texts.notRead, [
      ...new Set(report.document.notes.map((note) => texts.note(note.code))),
      ...report.unread.map(({ kind, part, count, ...known }) =>
        texts.read.unread(kind, part, count, known),
      ),
    ]),
  ];
  return `${lines.join("\n")}\n\n`;
}

function header(report: FileReport): string[] {
  const { model, candidates, view } = report;
  const decisive = report.findings.filter(({ code }) => DECISIVE.has(code)).length;
  if (model === null) return [`  ${texts.nothingCompared}`, `  ${texts.noModel}`];
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
    `  ${named(report).verdict(report.deviations.length, deviatingRows(report.deviationTable.rows))}${decisive > 0 ? `, ${texts.decisive(decisive)}` : ""} (${texts.aid})`,
    ...(report.ledger ? [`  ${ledgerText(report.ledger, report.deviationTable.name)}`] : []),
  ];
}

/** "61.203 zichtbare tekens: 58.100 gelijk aan het model, …": those that there are. */
function ledgerText(ledger: NonNullable<FileReport["ledger"]>, name: string | null): string {
  const shares = OWNERS.filter((owner) => ledger[owner] > 0);
  const told = shares.map((owner) =>
    withAnnexName(ledgerTexts.nl, "nl", name).share(owner, ledger[owner]),
  );
  return `${ledgerTexts.nl.total(ledger.characters)}: ${told.join(", ")}`;
}

/** Kern first, then by heading as they stand; the JSON keeps the order of the document. */
function deviationLines(report: FileReport): string[] {
  const sources = sourcesOf(report);
  const lines: string[] = [];
  const known = report.deviations.some(({ weight }) => weight.rank !== undefined);
  for (const rank of known ? RANKS : [undefined]) {
    const own = kernFirst(report.deviations, ordersOf(report)).filter(
      ({ weight }) => weight.rank === rank,
    );
    if (rank !== undefined && own.length > 0) lines.push("", `  ${texts.rank(rank, own.length)}`);
    let heading: string | null = null;
    for (const deviation of own) {
      if (deviation.heading !== heading) {
        heading = deviation.heading;
        lines.push("", `  ${texts.heading(deviation.article, heading)}`);
      }
      lines.push(`    ${titleOf(deviation, sources, named(report))}`);
      const body = changesText(deviation.changes);
      if (body !== "") lines.push(`      ${body}`);
      lines.push(...asideLines(deviation).map((line) => `      ${line}`));
    }
  }
  return lines;
}

/** As the JSON has them: the ones that decide on all the rest first. */
function ordersOf({ deviations }: FileReport): Map<string, { order: number }> {
  return new Map(
    deviations.map(({ key, weight }) => [key, { order: weight.order ?? RANKS.length }]),
  );
}

/** What the words do not show: a name that was kept, and who proposed the change when. */
function asideLines({ keepsName, weight, proposals = [] }: Deviation): string[] {
  const who = proposals.map(({ author, date }) =>
    texts.proposal(author === "" ? texts.someone : author, dateText(date)),
  );
  return [
    ...(weight.remarks ?? []).map((remark) => texts.besides(remark)),
    ...(keepsName ? [texts.keepsName(keepsName.from, keepsName.to)] : []),
    ...(who.length > 0 ? [texts.proposed(who.join("; "))] : []),
  ];
}

/** "2026-03-14T10:00:00Z" → "14-3-2026 10:00": as the file says it, whatever the clock here. */
function dateText(date: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(date) ?? [];
  if (year === undefined) return date;
  const clock = time === undefined || time === "00:00" ? "" : ` ${time}`;
  return `${Number(day)}-${Number(month)}-${year}${clock}`;
}

/** Where each requirement comes from, by its id. */
function sourcesOf({ requirements }: FileReport): Map<string, string> {
  return new Map(requirements.map(({ id, source }) => [id, source]));
}

/** "kern: meldtermijn: onmiddellijk wordt 72 uur (…)", and whom it favours where that can be said. */
function weightText({ level, reasons, rank, favours, says = [] }: Deviation["weight"]): string {
  const name = rank ?? texts.weight[level];
  const what = says.length > 0 ? says.join("; ") : weightReasons(reasons, "nl");
  const whom = favours ? `, ${texts.favours(favours)}` : "";
  return `${name} (${what})${whom}`;
}

/** "dit is onze terugval 2 van 3". */
const rungText = ({ rung, of, along }: NonNullable<Deviation["rung"]>): string =>
  along ? playbookTexts.nl.along(rung, of) : playbookTexts.nl.exactly(rung, of);

function titleOf(deviation: Deviation, sources: Map<string, string>, said: typeof texts): string {
  const touches = [...new Set(deviation.requirements.flatMap((id) => sources.get(id) ?? []))];
  const { article, item, kind, also = [], ownNumber, weight, recorded, counted, rung } = deviation;
  const where = item === undefined ? article : `${article} ${item}`;
  const place = deviation.renaming
    ? texts.throughout(deviation.places?.length ?? 0)
    : kind === "added"
      ? texts.after(where)
      : where;
  return [
    ownNumber === undefined ? place : `${place} (${ownNumber})`,
    [kind, ...also].map((k) => texts.kind[k]).join(", "),
    weightText(weight),
    ...(counted ? [] : [recorded ? said.recorded : said.notRecorded]),
    ...(touches.length > 0 ? [texts.touches(touches.join("; "))] : []),
    ...(rung ? [rungText(rung)] : []),
  ].join(" · ");
}

function tableLines(report: FileReport): string[] {
  const { deviationTable } = report;
  const lines = deviationTable.rows.map((row) => {
    const findings = row.findings.map(({ message }) => message).join(" ");
    const own = row.rung ? ` · ${rungText(row.rung)}` : "";
    return `${row.article}: ${texts.status[row.status]}${own}${findings && `. ${findings}`}`;
  });
  return section(named(report).table, lines);
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

/** A requirement that lost the clause that carried it stands above whatever else deviates. */
function lostLines({ requirements }: FileReport): string[] {
  return requirements
    .filter(({ lost }) => lost)
    .map(({ source, text, clauses }) => {
      const gone = clauses.filter(({ state }) => state === "missing").map(({ ref }) => ref);
      return texts.lostRequirement(source, text, gone.join(", "));
    });
}

function readinessLines(report: FileReport): string[] {
  const { readiness } = report;
  if (readiness === null) return [];
  const { ready, blockers } = readiness;
  // Open fields stand by name in the line above.
  const others = blockers.filter(({ code }) => code !== LISTED_APART);
  const fields = blockers.length - others.length;
  const lines = others.map(({ message }) => message);
  if (fields > 0) lines.push(texts.openFields(fields));
  if (!ready) return section(texts.notReady, lines, true);
  const apart = [
    ...(report.notCompared.length > 0 ? [texts.ownText] : []),
    ...(report.outside.length > 0 ? [texts.outsideText] : []),
    ...readiness.notJudged,
  ];
  return section(texts.ready, [texts.notLawful, texts.notJudged(apart.join("; "))]);
}

/** Its length and beginning; whole in the JSON. */
function outsideLines({ outside }: FileReport): string[] {
  return outside.map(({ part, words, text, findings }) =>
    [
      ...(part === "body" ? [] : [texts.part(part)]),
      texts.words(words),
      ...(findings.length > 0 ? [texts.touching(findings.length)] : []),
      clip(text, 80),
    ].join(" · "),
  );
}

/** How often of each kind: which ones stands in the JSON. */
function passedLines({ passedOver }: FileReport): string[] {
  const counts = new Map<string, number>();
  for (const { kind } of passedOver) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => texts.passed(kind, count));
}

function section(title: string, lines: string[], always = false): string[] {
  if (lines.length === 0 && !always) return [];
  return ["", `  ${title}`, ...lines.map((line) => `    ${line.replace(/\s+/g, " ")}`)];
}
