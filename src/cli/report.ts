/** `report FILE --out FILE.html|.docx [--for client|officer|counterparty] [--purpose …] [--language nl|en] [--model ID] [--view …]` */
import { basename, extname } from "node:path";
import { check, withProposals, type CheckReport } from "../check";
import { PURPOSES } from "../guide/obstacles/purposes";
import { dateTimeText, LOCALES } from "../messages/locale";
import { reportCliTexts } from "../messages/report-cli";
import {
  AUDIENCES,
  reportDocx,
  reportHtml,
  reportTree,
  type Ours,
  type ReportInput,
} from "../report";
import { version } from "../../package.json";
import { oneOf, readArguments, required, type Arguments } from "./arguments";
import { about, Failure } from "./failure";
import { EXIT, type ExitCode, type Io } from "./io";
import { modelsFor } from "./models";
import { rungOfDeviation, type Playbook } from "../playbook";
import { withBeside } from "./beside";
import { playbookOf } from "./playbook";
import { openDocument } from "./open";
import { shownName } from "./shown";
import { viewOf } from "./view";
import { writeFileAtomically } from "./write-file";
import { zipParts } from "../ooxml/zip";

/** @throws Failure; nothing is written then */
export async function reportCommand(args: string[], io: Io): Promise<ExitCode> {
  const read = readArguments("report", args, {
    out: "value",
    for: "value",
    purpose: "value",
    language: "value",
    model: "value",
    view: "value",
    playbook: "value",
  });
  const [file, surplus] = read.files;
  if (file === undefined) throw new Failure("missing-argument", { command: "report" });
  if (surplus !== undefined)
    throw new Failure("too-many-arguments", { command: "report", problem: surplus });
  const out = required(read, "report", "out");
  const kind = extname(out).toLowerCase();
  if (kind !== ".html" && kind !== ".docx")
    throw new Failure("bad-value", { option: "--out", problem: "….html, ….docx" });
  return about(file, async () => {
    const input = await inputOf(file, read);
    const tree = reportTree(input);
    const bytes =
      kind === ".html" ? new TextEncoder().encode(reportHtml(tree)) : zipParts(reportDocx(tree));
    await writeFileAtomically(out, bytes);
    const texts = reportCliTexts[input.locale];
    io.out(`${shownName(out)}: ${texts.written(input.audience)}\n`);
    if (input.model === undefined) io.out(`${texts.uncompared}\n`);
    return input.model === undefined ? EXIT.uncompared : EXIT.fine;
  });
}

async function inputOf(file: string, read: Arguments): Promise<ReportInput> {
  const view = viewOf(read);
  const audience = oneOf(read, "for", AUDIENCES, "client");
  const purpose = oneOf(read, "purpose", PURPOSES, "signature");
  const locale = oneOf(read, "language", LOCALES, "nl");
  const models = await modelsFor(read.values.get("model"));
  const opened = await openDocument(file);
  const { document } = opened;
  const found = check(document, models, { model: read.values.get("model"), view });
  const report = withBeside(withProposals(document, found), opened);
  const positions = read.values.get("playbook");
  const playbook = positions === undefined ? undefined : await playbookOf(positions);
  return {
    report,
    ours: oursOf(playbook, report),
    model: models.find(({ id }) => id === report.model?.id),
    notes: document.notes,
    hasRevisions: document.hasRevisions,
    purpose,
    audience,
    locale,
    name: basename(file),
    checked: dateTimeText(new Date(), locale),
    version,
  };
}

/** What our playbook knows of each deviation. */
function oursOf(playbook: Playbook | undefined, report: CheckReport): ReadonlyMap<string, Ours> {
  if (!playbook || playbook.model !== report.model?.id) return new Map();
  return new Map(
    report.deviations.flatMap((one) => {
      const found = rungOfDeviation(playbook, one);
      return found ? [[one.key, { rung: found.rung }]] : [];
    }),
  );
}
