/** `check FILE.docx… [--explain 8.3] [--model ID] [--view accepted|rejected] [--count KINDS] [--purpose negotiation|clean|signature] [--json] [--strict]` */
import type { ModelAgreement } from "../clauses/schema";
import {
  checkClosely,
  needsMarks,
  NOISE_KINDS,
  withProposals,
  type Checked,
  type NoiseOptions,
} from "../check";
import type { View } from "../document";
import { PURPOSES, type Purpose } from "../guide/obstacles/purposes";
import { readArguments, type Arguments } from "./arguments";
import { withBeside } from "./beside";
import { asSentence } from "./sentence";
import { explained, explanationText } from "./explain";
import { Failure } from "./failure";
import { EXIT, type ExitCode, type Io } from "./io";
import { modelsFor } from "./models";
import { openDocument } from "./open";
import type { Playbook } from "../playbook";
import { playbookOf, withRungs } from "./playbook";
import { toFileReport } from "./report-json";
import { fileErrorSchema, fileReportSchema, type FileReport } from "./report-schema";
import { reportText } from "./report-text";
import { shownName } from "./shown";
import { viewOf } from "./view";
import { exitCodeOf, worstOf } from "./verdict";

/** @throws Failure when the command itself is wrong; files that cannot be read are told and passed by */
export async function checkCommand(args: string[], io: Io): Promise<ExitCode> {
  const read = readArguments("check", args, {
    model: "value",
    view: "value",
    count: "value",
    purpose: "value",
    playbook: "value",
    explain: "value",
    json: "flag",
    strict: "flag",
  });
  if (read.files.length === 0) throw new Failure("missing-argument", { command: "check" });
  const view = viewOf(read);
  const noise = noiseOf(read);
  const purpose = purposeOf(read);
  const json = read.flags.has("json");
  const models = await modelsFor(read.values.get("model"));
  const positions = read.values.get("playbook");
  const playbook = positions === undefined ? undefined : await playbookOf(positions);
  const codes: ExitCode[] = [];
  for (const file of read.files) {
    const code = await checkFile(
      file,
      {
        models,
        view,
        noise,
        purpose,
        playbook,
        explain: read.values.get("explain"),
        json,
        strict: read.flags.has("strict"),
        chosen: read.values.get("model"),
      },
      io,
    );
    codes.push(code);
  }
  return worstOf(codes);
}

interface Options {
  models: ModelAgreement[];
  chosen: string | undefined;
  view: View;
  noise: NoiseOptions;
  purpose: Purpose;
  playbook: Playbook | undefined;
  /** A clause or a paragraph of which is asked who owns its text. */
  explain: string | undefined;
  json: boolean;
  strict: boolean;
}

async function checkFile(file: string, options: Options, io: Io): Promise<ExitCode> {
  try {
    const { report, checked } = await reportOf(file, options);
    if (options.json) io.out(`${JSON.stringify(report)}\n`);
    else if (options.explain === undefined) io.out(reportText(report));
    else {
      const found = explained(checked, options.explain);
      io.out(
        `${shownName(file)}\n${explanationText(options.explain, found, report.deviationTable.name)}`,
      );
    }
    return exitCodeOf(report, options.strict);
  } catch (error) {
    const { code, message } = asSentence(error);
    if (options.json)
      io.out(`${JSON.stringify(fileErrorSchema.parse({ file, error: { code, message } }))}\n`);
    io.error(`${shownName(file)}: ${message}\n`);
    return EXIT.unreadable;
  }
}

async function reportOf(
  file: string,
  { models, chosen, view, noise, purpose, playbook, explain }: Options,
): Promise<{ report: FileReport; checked: Checked }> {
  const opened = await openDocument(file, { marks: needsMarks(noise) });
  const { document } = opened;
  const checked = checkClosely(document, models, { model: chosen, view, noise });
  const read = checked.report;
  const report = withBeside(withProposals(document, read), opened);
  const model = models.find(({ id }) => id === report.model?.id);
  const told = toFileReport(file, report, document, model, purpose);
  const whole = withRungs(told, report, playbook);
  const more = explain === undefined ? {} : { explained: explained(checked, explain) };
  return { report: fileReportSchema.parse({ ...whole, ...more }), checked };
}

function purposeOf(read: Arguments): Purpose {
  const asked = read.values.get("purpose") ?? "signature";
  const purpose = PURPOSES.find((one) => one === asked);
  if (!purpose)
    throw new Failure("bad-value", { option: "--purpose", problem: PURPOSES.join(", ") });
  return purpose;
}

/** "quotes,spaces": these are not passed over. */
function noiseOf(read: Arguments): NoiseOptions {
  const asked = read.values.get("count");
  if (asked === undefined) return {};
  const names = asked === "all" ? [...NOISE_KINDS] : asked.split(",").map((name) => name.trim());
  const noise: NoiseOptions = {};
  for (const name of names) {
    const kind = NOISE_KINDS.find((one) => one === name);
    if (!kind)
      throw new Failure("bad-value", { option: "--count", problem: NOISE_KINDS.join(", ") });
    noise[kind] = false;
  }
  return noise;
}
