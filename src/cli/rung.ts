/**
 * `rung FILE --ref 5.2 --rung 1 --out FILE2 [--in annex|text] [--playbook FILE] [--answers FILE] [--model ID]
 * [--yes]`: a rung of our positions into Bijlage 4, with its reason; the clause in the body gets the model's
 * text back. Where the model's own clause does not let its annex prevail, or when asked, it goes into the text
 * itself. All as tracked changes.
 */
import { readFileSync } from "node:fs";
import { z } from "../clauses/zod";
import type { ModelAgreement } from "../clauses/schema";
import { check, type CheckReport } from "../check";
import { planTable, readDeviationTable, rowConflicts, rowKey, withoutHeld } from "../annex4";
import { readDocument } from "../document";
import { clauseEdits, restorations, type Restoration } from "../edits";
import { cliTexts } from "../messages/cli";
import { withAnnexName } from "../messages/annex-name";
import { playbookTexts } from "../messages/playbook";
import { fitFragment, splice, wordPrefix } from "../ooxml/splice";
import { Tracker, type Stamp } from "../ooxml/tracked";
import {
  besides,
  clausesOf,
  examplePlaybook,
  openFields,
  placedRung,
  rungOfDeviation,
  rungOfRow,
  type FoundRung,
  type PlacedRung,
  type Playbook,
  type Position,
} from "../playbook";
import { writeAnnex } from "./annex-write";
import { oneOf, readArguments, required, type Arguments } from "./arguments";
import { about, Failure } from "./failure";
import { EXIT, type ExitCode, type Io } from "./io";
import { modelsFor } from "./models";
import { openDocument, type OpenedDocument } from "./open";
import { playbookOf } from "./playbook";
import { restorationEdits } from "./restore-write";
import { shownName } from "./shown";
import { writeFileAtomically } from "./write-file";
import { rezip } from "./zip-write";

/** Whose the tracked changes are: the command line knows no user. */
const AUTHOR = "Modeltrouw";
const PLACES = ["annex", "text"] as const;
const answersSchema = z.record(z.string(), z.string());

/** @throws Failure; nothing is written then */
export async function rungCommand(args: string[], io: Io): Promise<ExitCode> {
  const read = readArguments("rung", args, {
    out: "value",
    ref: "value",
    rung: "value",
    in: "value",
    playbook: "value",
    answers: "value",
    model: "value",
    yes: "flag",
  });
  const [file, surplus] = read.files;
  if (file === undefined) throw new Failure("missing-argument", { command: "rung" });
  if (surplus !== undefined)
    throw new Failure("too-many-arguments", { command: "rung", problem: surplus });
  const out = required(read, "rung", "out");
  return about(file, () => rungOf(file, out, read, io));
}

async function rungOf(file: string, out: string, read: Arguments, io: Io): Promise<ExitCode> {
  const opened = await openDocument(file);
  const { closed } = opened.document;
  if (closed) throw new Failure("closed", { problem: cliTexts.nl.closed[closed] });
  const models = await modelsFor(read.values.get("model"));
  const how = { model: read.values.get("model"), view: "accepted", tableView: "accepted" } as const;
  const report = check(opened.document, models, how);
  const model = models.find(({ id }) => id === report.model?.id);
  if (!model) throw new Failure("no-model");
  const where = oneOf(read, "in", PLACES, model.deviationRule ? "annex" : "text");
  if (where === "annex" && !model.deviationRule)
    throw new Failure("no-deviation-table", { model: model.name });
  const playbook = await chosenPlaybook(read, model);
  const { position, number } = chosenRung(playbook, read);
  const answers = answersOf(read.values.get("answers"));
  const rung = position.rungs[number - 1];
  const open = openFields(rung?.text ?? "", answers);
  if (open.length > 0) throw new Failure("rung-open", { problem: open.join(", ") });
  const placed = placedRung(model, position, number, answers);
  if (!placed) throw new Failure("rung-open", { problem: position.ref });
  const beside = besides(report, position).map((one) =>
    one.row ? `${report.deviationTable.name ?? "Bijlage 4"}, ${one.article}` : one.article,
  );
  if (beside.length > 0 && !read.flags.has("yes"))
    throw new Failure("rung-beside", { problem: beside.join(", "), option: "--yes" });
  const bytes =
    where === "text"
      ? inText(opened, report, position, placed)
      : inAnnex(opened, model, report, placed);
  await writeFileAtomically(out, bytes);
  // Read back from the file: what is said is what stands there.
  const after = check((await openDocument(out)).document, models, { ...how, model: model.id });
  const is = (found: FoundRung | null): boolean =>
    found?.ref === position.ref && found.rung === number && !found.along;
  const stands =
    where === "text"
      ? after.deviations.some((one) => is(rungOfDeviation(playbook, one)))
      : after.deviationTable.rows.some((row) => is(rungOfRow(playbook, row)));
  const texts = withAnnexName(playbookTexts.nl, "nl", after.deviationTable.name);
  const said = where === "text" ? texts.inText : texts.placed;
  io.out(
    `${shownName(out)}: ${stands ? said(position.ref, number) : texts.notPlaced(position.ref)}\n`,
  );
  return stands ? EXIT.fine : EXIT.deviations;
}

async function chosenPlaybook(read: Arguments, model: ModelAgreement): Promise<Playbook> {
  const path = read.values.get("playbook");
  const playbook = path === undefined ? examplePlaybook(model.id) : await playbookOf(path);
  if (!playbook || playbook.model !== model.id)
    throw new Failure("no-example-playbook", { model: model.name });
  return playbook;
}

function chosenRung(playbook: Playbook, read: Arguments): { position: Position; number: number } {
  const ref = required(read, "rung", "ref");
  const number = Number(required(read, "rung", "rung"));
  const position = playbook.positions.find((one) => one.ref === ref);
  if (!position)
    throw new Failure("bad-value", {
      option: "--ref",
      problem: playbook.positions.map((one) => one.ref).join(", "),
    });
  if (!position.rungs[number - 1])
    throw new Failure("bad-value", {
      option: "--rung",
      problem: position.rungs.map((_one, at) => at + 1).join(", "),
    });
  return { position, number };
}

/** @throws Failure answers-not-json, answers-invalid */
function answersOf(path: string | undefined): Record<string, string> {
  if (path === undefined) return {};
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Failure("answers-not-json");
  }
  const read = answersSchema.safeParse(data);
  if (!read.success) throw new Failure("answers-invalid", { problem: path });
  return read.data;
}

/** The document with edits of its text, tracked. @throws Failure rung-body where one cannot be made */
function edited(
  { parts, document }: OpenedDocument,
  planned: readonly Restoration[],
  stamp: Stamp,
): string {
  const tracker = Tracker.of(parts.document, stamp);
  const { edits, left } = restorationEdits(parts.document, document, planned, "accepted", tracker);
  if (left.size > 0) throw new Failure("rung-body");
  const prefix = wordPrefix(parts.document);
  return splice(
    parts.document,
    edits.map((edit) => ({ ...edit, text: fitFragment(edit.text, prefix) })),
  );
}

const stampNow = (): Stamp => ({
  author: AUTHOR,
  date: `${new Date().toISOString().slice(0, 19)}Z`,
});

/** Each clause of the rung comes to read so, as small as the word difference. */
function inText(
  opened: OpenedDocument,
  report: CheckReport,
  { ref, after }: Position,
  placed: readonly PlacedRung[],
): Uint8Array {
  const planned = placed.map(({ deviation }): Restoration => {
    const added = deviation.kind === "added";
    const { article, documentText: text } = deviation;
    const stands = report.deviations.find((one) => one.article === article && one.kind !== "added");
    const edits = clauseEdits(opened.document, report, "accepted", {
      ref: added ? ref : article,
      ...(added && after !== undefined && { after }),
      ...(!added && stands && { key: stands.key }),
      text,
    });
    if (typeof edits === "string") throw new Failure("rung-body");
    return { key: deviation.key, article, edits };
  });
  const document = edited(opened, planned, stampNow());
  return rezip(opened.package, new Map([[opened.names.document, document]]));
}

function inAnnex(
  opened: OpenedDocument,
  model: ModelAgreement,
  report: CheckReport,
  placed: readonly PlacedRung[],
): Uint8Array {
  const { package: file, names, parts, document } = opened;
  const stamp = stampNow();
  const changedRefs = clausesOf(placed);
  const keys = new Set(
    report.deviations
      .filter((one) => one.kind !== "added" && changedRefs.has(one.article))
      .map(({ key }) => key),
  );
  const planned = restorations(document, report, "accepted", keys).filter(
    (one): one is Restoration => "edits" in one,
  );
  if (planned.length < keys.size) throw new Failure("rung-body");
  const restored = edited(opened, planned, stamp);
  const now = { ...parts, document: restored };
  const reread = readDocument(now);
  const deviations = placed.map(({ deviation }) => deviation);
  const [otherwise] = rowConflicts(report, deviations).values();
  if (otherwise !== undefined) throw new Failure("row-conflict", { problem: otherwise });
  const reasons = Object.fromEntries(
    placed.map(({ deviation, reason }) => [rowKey(deviation), reason]),
  );
  const plan = withoutHeld(planTable({ ...report, deviations }, { reasons }), reread, restored);
  const table = readDeviationTable(reread, "accepted");
  const made = writeAnnex(
    now,
    { ...reread, trackingOn: true },
    model,
    table,
    plan,
    "accepted",
    stamp,
  );
  const changed = new Map([[names.document, made.document]]);
  if (made.styles !== undefined && names.styles !== undefined)
    changed.set(names.styles, made.styles);
  return rezip(file, changed);
}
