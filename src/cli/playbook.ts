/**
 * Positions on the command line: the file of `--playbook`, and `playbook [FILE] [--model ID] [--out FILE]`,
 * which shows a playbook, or writes the example to begin with.
 */
import type { CheckReport } from "../check";
import { playbookProblemTexts, playbookTexts } from "../messages/playbook";
import {
  againstModel,
  examplePlaybook,
  readPlaybook,
  rungOfDeviation,
  rungOfRow,
  type Playbook,
  type PlaybookProblem,
} from "../playbook";
import { readArguments } from "./arguments";
import { about, Failure } from "./failure";
import { EXIT, type ExitCode, type Io } from "./io";
import { modelOf } from "./models";
import { readBytes } from "./open";
import type { FileReport } from "./report-schema";
import { shownName } from "./shown";
import { writeFileAtomically } from "./write-file";

/** Enough problems to begin with. */
const SHOWN = 5;
const texts = playbookTexts.nl;

const sentences = (problems: readonly PlaybookProblem[]): string =>
  problems
    .slice(0, SHOWN)
    .map((one) => playbookProblemTexts.nl[one.code]("at" in one ? one.at : ""))
    .join("; ") + (problems.length > SHOWN ? ` (${texts.more(problems.length - SHOWN)})` : "");

/** @throws Failure playbook-invalid with what is wrong and where, and those of reading a file */
export function playbookOf(path: string): Promise<Playbook> {
  return about(path, async () => {
    const read = readPlaybook(new TextDecoder().decode(await readBytes(path)));
    if ("problems" in read)
      throw new Failure("playbook-invalid", { problem: sentences(read.problems) });
    const problems = againstModel(read.playbook, await modelOf(read.playbook.model));
    if (problems.length > 0)
      throw new Failure("playbook-invalid", { problem: sentences(problems) });
    return read.playbook;
  });
}

/** The report with the rung that a deviation, or a row of Bijlage 4, is exactly. */
export function withRungs(
  told: FileReport,
  report: CheckReport,
  playbook: Playbook | undefined,
): FileReport {
  if (!playbook || playbook.model !== report.model?.id) return told;
  const { deviationTable } = told;
  return {
    ...told,
    deviations: told.deviations.map((one, at) => {
      const deviation = report.deviations[at];
      const rung = deviation && rungOfDeviation(playbook, deviation);
      return rung ? { ...one, rung } : one;
    }),
    deviationTable: {
      ...deviationTable,
      rows: deviationTable.rows.map((one, at) => {
        const row = report.deviationTable.rows[at];
        const rung = row && rungOfRow(playbook, row);
        return rung ? { ...one, rung } : one;
      }),
    },
  };
}

/** @throws Failure */
export async function playbookCommand(args: string[], io: Io): Promise<ExitCode> {
  const read = readArguments("playbook", args, { model: "value", out: "value" });
  const [file, surplus] = read.files;
  if (surplus !== undefined)
    throw new Failure("too-many-arguments", { command: "playbook", problem: surplus });
  const playbook =
    file === undefined ? await example(read.values.get("model")) : await playbookOf(file);
  const out = read.values.get("out");
  if (out !== undefined) {
    const bytes = new TextEncoder().encode(`${JSON.stringify(playbook, null, 2)}\n`);
    await writeFileAtomically(out, bytes);
    io.out(`${shownName(out)}: ${texts.written(playbook.name)}\n`);
    return EXIT.fine;
  }
  io.out(`${playbook.name}\n`);
  for (const { ref, title, rungs, never } of playbook.positions) {
    io.out(`\n${ref} ${title}\n`);
    for (const [at, rung] of rungs.entries())
      io.out(
        `  ${texts.rung(at + 1)} (${rung.author}, ${rung.date})\n    ${rung.text.replace(/\n/g, "\n    ")}\n    ${texts.reason}: ${rung.reason}\n`,
      );
    for (const one of never) io.out(`  ${texts.never}: ${one}\n`);
  }
  return EXIT.fine;
}

async function example(id = "boz-2017"): Promise<Playbook> {
  const model = await modelOf(id);
  const found = examplePlaybook(model.id);
  if (!found) throw new Failure("no-example-playbook", { model: model.name });
  return found;
}
