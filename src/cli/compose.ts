/** `compose --model ID --out FILE.docx [--answers answers.json] [--contents]` */
import { composeDocument } from "../compose";
import { readAnswers } from "./answers";
import { readArguments, required } from "./arguments";
import { Failure } from "./failure";
import { EXIT, type ExitCode, type Io } from "./io";
import { modelOf } from "./models";
import { shownName } from "./shown";
import { writeFileAtomically } from "./write-file";
import { zipParts } from "../ooxml/zip";
import { cliTexts } from "../messages/cli";

/** @throws Failure */
export async function composeCommand(args: string[], io: Io): Promise<ExitCode> {
  const read = readArguments("compose", args, {
    model: "value",
    out: "value",
    answers: "value",
    contents: "flag",
  });
  const [surplus] = read.files;
  if (surplus !== undefined)
    throw new Failure("too-many-arguments", { command: "compose", problem: surplus });
  const id = required(read, "compose", "model");
  const out = required(read, "compose", "out");
  const model = await modelOf(id);
  const answersPath = read.values.get("answers");
  const answers = answersPath === undefined ? {} : await readAnswers(answersPath);
  const contents = read.flags.has("contents");
  const parts = composeDocument(model, { kind: "agreement" }, answers, { contents });
  await writeFileAtomically(out, zipParts(parts));
  io.out(`${cliTexts.nl.written(shownName(out), model.name)}\n`);
  return EXIT.fine;
}
