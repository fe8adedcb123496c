/**
 * `send FILE --out FILE2 [--for negotiation|clean|signature] [--comments none|all|AUTHOR,…] [--author NAME]
 * [--yes] [--model ID]`: a copy to send, without anything of ours. It is read again and has to check the
 * same before it is written. Only a clean copy accepts tracked changes, after they were listed.
 */
import { check, withProposals, type CheckReport } from "../check";
import { PURPOSES, type Purpose } from "../guide/obstacles/purposes";
import { cliTexts } from "../messages/cli";
import { sendTexts } from "../messages/send";
import { titlesOf } from "../outcome/titles";
import {
  copyOf,
  differs,
  proposalsIn,
  SOMEONE,
  travels,
  type Comment,
  type Copy,
  type Travels,
} from "../send";
import { oneOf, readArguments, required, type Arguments } from "./arguments";
import { about, Failure } from "./failure";
import { EXIT, type ExitCode, type Io } from "./io";
import { modelsFor } from "./models";
import { withBeside } from "./beside";
import { openDocument, readPackage, textsOf, type OpenedDocument } from "./open";
import { toFileReport } from "./report-json";
import type { FileReport } from "./report-schema";
import { shownName } from "./shown";
import { writeFileAtomically } from "./write-file";
import { rezip } from "./zip-write";

const texts = sendTexts.nl;

/** @throws Failure; nothing is written then */
export async function sendCommand(args: string[], io: Io): Promise<ExitCode> {
  const read = readArguments("send", args, {
    out: "value",
    for: "value",
    comments: "value",
    author: "value",
    model: "value",
    yes: "flag",
  });
  const [file, surplus] = read.files;
  if (file === undefined) throw new Failure("missing-argument", { command: "send" });
  if (surplus !== undefined)
    throw new Failure("too-many-arguments", { command: "send", problem: surplus });
  const out = required(read, "send", "out");
  const purpose = oneOf(read, "for", PURPOSES, "negotiation");
  return about(file, () => sendOf(file, out, purpose, read, io));
}

async function sendOf(
  file: string,
  out: string,
  purpose: Purpose,
  read: Arguments,
  io: Io,
): Promise<ExitCode> {
  const opened = await openDocument(file);
  const { closed } = opened.document;
  if (closed) throw new Failure("closed", { problem: cliTexts.nl.closed[closed] });
  const accept = purpose === "clean" && opened.document.hasRevisions;
  const proposals = accept ? proposalsIn(opened.document) : [];
  if (accept) {
    tell(
      io,
      texts.proposals,
      proposals.map(({ kind, text, author, date }) => texts.proposal(kind, text, author, date)),
    );
    if (!read.flags.has("yes")) throw new Failure("send-unconfirmed", { option: "--yes" });
  }
  const before = await judged(file, opened, read, purpose);
  const called = titlesOf(before);
  const copy = copyOf(textsOf(opened.package), {
    accept,
    comment:
      purpose === "negotiation" ? chosen(read.values.get("comments") ?? "none") : () => false,
    author: read.values.get("author") ?? SOMEONE,
    properties: purpose === "negotiation" ? null : { called },
  });
  const bytes = rezip(opened.package, copy.changed, copy.removed);
  const sent = readPackage(bytes);
  const after = await judged(file, sent, read, purpose);
  const other = differs(before, after, accept);
  if (other !== null) throw new Failure("send-differs", { problem: other });
  await writeFileAtomically(out, bytes);
  io.out(`${shownName(out)}: ${texts.written}\n`);
  tellVerdict(io, after, purpose);
  tellTaken(io, copy, proposals.length);
  const along = travels(textsOf(sent.package), called);
  tell(io, texts.along, travelLines(along));
  if (purpose !== "negotiation" && along.changes.size + along.comments.size > 0)
    io.out(`${texts.namesStay}\n`);
  for (const { part, text } of copy.named)
    io.out(`${text ? texts.named(part) : texts.namedElsewhere(part)}\n`);
  if (after.model === null) {
    io.out(`${texts.uncompared}\n`);
    return EXIT.uncompared;
  }
  return after.readiness?.ready === true ? EXIT.fine : EXIT.deviations;
}

/** Comments that go along: none, all, or those of some authors. */
function chosen(asked: string): (comment: Comment) => boolean {
  if (asked === "none" || asked === "all") return () => asked === "all";
  const authors = new Set(asked.split(",").map((one) => one.trim()));
  return ({ author }) => authors.has(author);
}

async function judged(
  file: string,
  opened: OpenedDocument,
  read: Arguments,
  purpose: Purpose,
): Promise<FileReport> {
  const { document } = opened;
  const models = await modelsFor(read.values.get("model"));
  const found: CheckReport = check(document, models, {
    model: read.values.get("model"),
    view: "accepted",
  });
  const report = withBeside(withProposals(document, found), opened);
  const model = models.find(({ id }) => id === report.model?.id);
  return toFileReport(file, report, document, model, purpose);
}

function tell(io: Io, title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  io.out(`${title}:\n${lines.map((line) => `- ${line.replace(/\s+/g, " ")}\n`).join("")}`);
}

function tellVerdict(io: Io, { readiness }: FileReport, purpose: Purpose): void {
  if (readiness === null) return;
  io.out(`${texts.obstacles(readiness.obstacles.length, purpose)}\n`);
  for (const { message } of readiness.obstacles) io.out(`- ${message}\n`);
  io.out(`${texts.notJudged(readiness.notJudged.join("; "))}\n`);
}

function tellTaken(io: Io, copy: Copy, accepted: number): void {
  tell(io, texts.taken, [
    ...(copy.ours.marks ? [texts.controls] : []),
    ...(copy.ours.parts > 0 ? [texts.parts(copy.ours.parts)] : []),
    ...copy.properties.map(({ name, value }) => texts.property(name, value)),
    ...(accepted > 0 ? [texts.accepted(accepted)] : []),
    ...copy.comments.left.map(({ author, text }) => texts.commentsLeft(author, text.slice(0, 80))),
  ]);
}

function travelLines(found: Travels): string[] {
  const lines = [
    ...[...found.changes].map(([author, count]) => texts.changes(author, count)),
    ...[...found.comments].map(([author, count]) => texts.comments(author, count)),
    ...[...found.properties].map(([name, value]) => texts.property(name, value)),
    ...(found.hiddenWords > 0 ? [texts.hidden(found.hiddenWords)] : []),
    ...found.furniture.map((text) => texts.furniture(text.slice(0, 80))),
    ...(found.template === null ? [] : [texts.template(found.template)]),
  ];
  return lines.length === 0 ? [texts.nothing] : lines;
}
