/** `read FILE.docx… [--view accepted|rejected] [--json]`: the document as Modeltrouw sees it. */
import type { DocumentModel, View } from "../document";
import { cliTexts } from "../messages/cli";
import { readArguments } from "./arguments";
import { Failure } from "./failure";
import { EXIT, type ExitCode, type Io } from "./io";
import { openDocument } from "./open";
import { readLines, type LineMark, type ReadLine } from "./read-lines";
import { fileReadingSchema } from "./read-schema";
import { fileErrorSchema } from "./report-schema";
import { asSentence } from "./sentence";
import { shownName } from "./shown";
import { worstOf } from "./verdict";
import { viewOf } from "./view";

const texts = cliTexts.nl;

/** @throws Failure when the command itself is wrong; files that cannot be read are told and passed by */
export async function readCommand(args: string[], io: Io): Promise<ExitCode> {
  const read = readArguments("read", args, { view: "value", json: "flag" });
  if (read.files.length === 0) throw new Failure("missing-argument", { command: "read" });
  const view = viewOf(read);
  const json = read.flags.has("json");
  const codes: ExitCode[] = [];
  for (const file of read.files) codes.push(await readFile(file, view, json, io));
  return worstOf(codes);
}

async function readFile(file: string, view: View, json: boolean, io: Io): Promise<ExitCode> {
  try {
    const { document } = await openDocument(file);
    const lines = readLines(document, view);
    io.out(
      json
        ? `${JSON.stringify(asJson(file, view, lines, document))}\n`
        : asText(file, lines, document),
    );
    return EXIT.fine;
  } catch (error) {
    const { code, message } = asSentence(error);
    if (json)
      io.out(`${JSON.stringify(fileErrorSchema.parse({ file, error: { code, message } }))}\n`);
    io.error(`${shownName(file)}: ${message}\n`);
    return EXIT.unreadable;
  }
}

function asJson(file: string, view: View, lines: ReadLine[], { unread, notes }: DocumentModel) {
  return fileReadingSchema.parse({
    file,
    view,
    lines,
    unread: unread.map(({ place, part, ...item }) => ({
      ...item,
      part,
      place:
        place === null
          ? null
          : { ...(part !== "body" && { part }), paragraph: place, lastParagraph: place },
    })),
    notes,
  });
}

/** One line on the screen: breaks and tabs inside a paragraph are shown as signs. */
const flat = (text: string): string =>
  text.replace(/\n/g, " ↵ ").replace(/\f/g, " ⇟ ").replace(/\t/g, " → ");

function markLine({ kind, text, why, author }: LineMark): string {
  return `    ${texts.read.mark(kind, why, author)}: ${flat(text)}`;
}

function asText(file: string, lines: ReadLine[], { unread, notes }: DocumentModel): string {
  const told = [
    ...unread.map(({ kind, part, count, ...known }) =>
      texts.read.unread(kind, texts.part(part), count, known),
    ),
    ...new Set(notes.map(({ code }) => texts.note(code))),
  ];
  return [
    shownName(file),
    ...lines.flatMap(({ part, label, text, marks }) => [
      `${part}\t${label}\t${flat(text)}`,
      ...marks.map(markLine),
    ]),
    ...(told.length > 0 ? [texts.notRead, ...told.map((one) => `  ${one}`)] : []),
    "",
    "",
  ].join("\n");
}
