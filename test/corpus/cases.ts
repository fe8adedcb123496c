/** Cases with an expected report written by hand: one folder a case in test/fixtures/cases. */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { markdownParts } from "./markdown";
import { Random } from "./random";
import { partsOf } from "./resave";
import { match, type Reported } from "./score";
import type { ModelId } from "./source/agreement";
import { MODEL_IDS, SOURCES, readSource } from "./source/read";
import type { TrueDeviation } from "./truth";
import { HABITS } from "./writer/habit";
import { zipDocx, type DocxParts } from "./writer/package";
import { writeDocument } from "./writer/write";

export const CASES = join(__dirname, "..", "fixtures", "cases");

export interface ExpectedDeviation {
  kind: string;
  article: string;
  item?: string;
  /** Number that it carries in the document. */
  ownNumber?: string;
  why?: string;
}

/** See test/fixtures/cases/README.md. */
export interface Expected {
  ask: string | null;
  model: string | null;
  deviations: ExpectedDeviation[];
  oneOrMore?: ExpectedDeviation[];
  debatable?: ExpectedDeviation[];
  findings?: { code: string; article: string }[];
  rows?: { article: string; likelyArticle?: string; status: string; findings?: string[] }[];
  references?: { article: string; to: string; likely: string; origin: string }[];
  soundReferences?: string[];
  openFields?: string[];
  openChoices?: string[];
  choices?: { alternative: string }[];
  notReported?: string[];
}

export interface HandCase {
  name: string;
  parts: DocxParts;
  docx: () => Uint8Array;
  expected: Expected;
}

function fromSource(folder: string): DocxParts {
  const { source, habit = "plain" } = JSON.parse(
    readFileSync(join(folder, "input.json"), "utf8"),
  ) as { source: string; habit?: string };
  const model = MODEL_IDS.find((id) => SOURCES[id].file === source) as ModelId;
  const agreement = readSource(model);
  const written = HABITS.find((one) => one.name === habit);
  if (!written) throw new Error(`${folder}: no habit ${habit}`);
  return writeDocument(
    agreement,
    agreement.lines.map((line) => ({ line })),
    written,
    new Random(4),
  );
}

function load(name: string): HandCase {
  const folder = join(CASES, name);
  const file = (one: string) => join(folder, one);
  const expected = JSON.parse(readFileSync(file("expected.json"), "utf8")) as Expected;
  if (existsSync(file("input.docx"))) {
    const docx = new Uint8Array(readFileSync(file("input.docx")));
    return { name, parts: partsOf(docx), docx: () => docx, expected };
  }
  const parts = existsSync(file("input.md"))
    ? markdownParts(readFileSync(file("input.md"), "utf8"))
    : fromSource(folder);
  return { name, parts, docx: () => zipDocx(parts), expected };
}

export function handCases(): HandCase[] {
  return readdirSync(CASES)
    .filter((name) => statSync(join(CASES, name)).isDirectory())
    .sort()
    .map(load);
}

export interface ReportLike {
  model: string | null;
  deviations: (Reported & { ownNumber?: string | undefined })[];
  findings: { code: string; article: string; origin: string; values: Record<string, string> }[];
  rows: {
    article: string;
    likelyArticle?: string | undefined;
    status: string;
    findings: { code: string }[];
  }[];
}

const name = ({
  kind,
  article,
  item,
}: {
  kind: string;
  article: string;
  item?: string | undefined;
}) => `${kind} ${article}${item ? ` ${item}` : ""}`;

/** References that the report calls wrong: its own findings, and the model's known flaws. */
function wrongReferences(expected: Expected, findings: ReportLike["findings"]): string[] {
  const { references, soundReferences = [] } = expected;
  if (!references) return [];
  const told = findings.filter(
    ({ code, values }) => code.startsWith("reference-") || values["note"] === "broken-reference",
  );
  const says = (one: ReportLike["findings"][number], text: string): boolean =>
    Object.values(one.values).some((value) => `artikel ${value}`.includes(text));
  const missed = references
    .filter(
      ({ article, to, likely, origin }) =>
        !told.some(
          (one) =>
            one.article === article && one.origin === origin && says(one, to) && says(one, likely),
        ),
    )
    .map(({ article, to }) => `missed the reference of ${article} to ${to}`);
  const known = new Set(references.map(({ article }) => article));
  const invented = told.filter(({ article }) => !known.has(article));
  return [
    ...missed,
    ...invented.map(({ article, code }) => `invented ${code} at ${article}`),
    ...soundReferences
      .filter((ref) => told.some(({ article }) => article === ref))
      .map((ref) => `not sound: ${ref}`),
  ];
}

/** What is wrong with a report, in words; nothing when it says what a lawyer said. */
export function wrongIn(expected: Expected, report: ReportLike): string[] {
  const wrong: string[] = [];
  if (report.model !== expected.model) wrong.push(`model ${String(report.model)}`);
  const truths = expected.deviations as TrueDeviation[];
  const { found, missed, invented } = match(truths, [], report.deviations);
  wrong.push(...missed.map((one) => `missed ${name(one)}`));
  for (const { truth, reported } of found) {
    const { ownNumber } = truth as ExpectedDeviation;
    const own = (reported as { ownNumber?: string }).ownNumber;
    if (ownNumber && own !== undefined && own !== ownNumber)
      wrong.push(`${name(truth)} numbered ${own}, not ${ownNumber}`);
    if (truth.item && reported.item !== truth.item)
      wrong.push(`${name(truth)} reported under ${String(reported.item)}`);
  }
  const covers = (one: ExpectedDeviation, reported: Reported) =>
    one.article === reported.article && (one.kind === "*" || one.kind === reported.kind);
  for (const one of expected.oneOrMore ?? []) {
    if (!report.deviations.some((reported) => covers(one, reported)))
      wrong.push(`missed ${name(one)}, at least once`);
  }
  const allowed = [...(expected.oneOrMore ?? []), ...(expected.debatable ?? [])];
  wrong.push(
    ...invented
      .filter((reported) => !allowed.some((one) => covers(one, reported)))
      .map((one) => `invented ${name(one)}`),
  );
  const refs = expected.notReported ?? [];
  wrong.push(
    ...report.deviations
      .filter((one) => refs.includes(one.article))
      .map((one) => `not to be reported: ${name(one)}`),
  );
  for (const { code, article } of expected.findings ?? []) {
    if (!report.findings.some((one) => one.code === code && one.article === article))
      wrong.push(`no finding ${code} at ${article}`);
  }
  wrong.push(...wrongReferences(expected, report.findings));
  (expected.rows ?? []).forEach((row, at) => {
    const reported = report.rows[at];
    if (reported?.article !== row.article || reported.status !== row.status)
      wrong.push(`row ${at + 1}: ${reported?.article ?? "none"} ${reported?.status ?? ""}`);
    if (row.likelyArticle !== reported?.likelyArticle)
      wrong.push(`row ${at + 1} likely ${String(reported?.likelyArticle)}`);
    for (const code of row.findings ?? []) {
      if (!reported?.findings.some((one) => one.code === code))
        wrong.push(`row ${at + 1}: no finding ${code}`);
    }
  });
  if (expected.rows && report.rows.length !== expected.rows.length)
    wrong.push(`${report.rows.length} rows`);
  return wrong;
}

/** Is it a .docx at all: a case that somebody dropped in may not be. */
export function isPackage(docx: Uint8Array): boolean {
  return "word/document.xml" in unzipSync(docx);
}
