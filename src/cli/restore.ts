/**
 * `restore FILE --out FILE2 [--only REF,…] [--record] [--reason TEXT] [--view accepted|rejected] [--model ID]`:
 * the model's text back, as tracked changes as small as the word difference. With `--record` the
 * wording that stood there goes to Bijlage 4, as a model asks whose annex prevails.
 */
import type { ModelAgreement } from "../clauses/schema";
import { check, type CheckReport, type Deviation } from "../check";
import { planTable, readDeviationTable, rowConflicts, rowKey, withoutHeld } from "../annex4";
import { readDocument, type View } from "../document";
import { restorations, type Refused, type Restoration } from "../edits";
import { cliTexts } from "../messages/cli";
import { withAnnexName } from "../messages/annex-name";
import { restoreTexts } from "../messages/restore";
import { Tracker, type Stamp } from "../ooxml/tracked";
import { fitFragment, splice, wordPrefix } from "../ooxml/splice";
import { writeAnnex } from "./annex-write";
import { readArguments, required, type Arguments } from "./arguments";
import { about, Failure } from "./failure";
import { EXIT, type ExitCode, type Io } from "./io";
import { modelsFor } from "./models";
import { openDocument, type OpenedDocument } from "./open";
import { restorationEdits } from "./restore-write";
import { shownName } from "./shown";
import { writeFileAtomically } from "./write-file";
import { rezip } from "./zip-write";

/** Whose the tracked changes are: the command line knows no user. */
const AUTHOR = "Modeltrouw";

/** @throws Failure; nothing is written then */
export async function restoreCommand(args: string[], io: Io): Promise<ExitCode> {
  const read = readArguments("restore", args, {
    out: "value",
    only: "value",
    reason: "value",
    view: "value",
    model: "value",
    record: "flag",
  });
  const [file, surplus] = read.files;
  if (file === undefined) throw new Failure("missing-argument", { command: "restore" });
  if (surplus !== undefined)
    throw new Failure("too-many-arguments", { command: "restore", problem: surplus });
  const out = required(read, "restore", "out");
  if (read.values.has("reason") && !read.flags.has("record"))
    throw new Failure("option-needs-option", { option: "--reason", problem: "--record" });
  return about(file, () => restoreOf(file, out, read, io));
}

async function restoreOf(file: string, out: string, read: Arguments, io: Io): Promise<ExitCode> {
  const opened = await openDocument(file);
  const { closed } = opened.document;
  if (closed) throw new Failure("closed", { problem: cliTexts.nl.closed[closed] });
  const view = read.values.get("view") ?? "accepted";
  if (view !== "accepted" && view !== "rejected")
    throw new Failure("bad-value", { option: "--view", problem: "accepted, rejected" });
  const models = await modelsFor(read.values.get("model"));
  const how = { model: read.values.get("model"), view, tableView: "accepted" } as const;
  const report = check(opened.document, models, how);
  const model = models.find(({ id }) => id === report.model?.id);
  if (!model) throw new Failure("no-model");
  const record = read.flags.has("record");
  if (record && !model.deviationRule)
    throw new Failure("no-deviation-table", { model: model.name });
  const wanted = chosen(report, read.values.get("only"));
  const found = restorations(opened.document, report, view, wanted).map(unless(record, report));
  const planned = found.filter((one): one is Restoration => "edits" in one);
  const stamp = { author: AUTHOR, date: `${new Date().toISOString().slice(0, 19)}Z` };
  const reason = read.values.get("reason") ?? "";
  const written = bytesOf({ opened, model, report, view, stamp }, planned, record, reason);
  await writeFileAtomically(out, written.bytes);
  tell(io, out, {
    done: planned.filter(({ key }) => !written.left.has(key)),
    left: [
      ...found.filter((one): one is Refused => "refused" in one),
      ...planned
        .filter(({ key }) => written.left.has(key))
        .map(({ key, article, item }): Refused => ({
          key,
          article,
          ...(item !== undefined && { item }),
          refused: "place",
        })),
    ],
    recorded: written.recorded,
    annex: report.deviationTable.name,
  });
  // Read back from the file: what is said is what stands there.
  const after = check((await openDocument(out)).document, models, { ...how, model: model.id });
  io.out(`${restoreTexts.nl.after(after.deviations.length)}\n`);
  return EXIT.fine;
}

/**
 * Keys of the deviations that were asked for.
 * @throws Failure unknown-reference, with the references there are
 */
function chosen(report: CheckReport, only: string | undefined): ReadonlySet<string> | undefined {
  if (only === undefined) return undefined;
  const keys = new Set<string>();
  for (const asked of only.split(",").map((one) => one.trim())) {
    const found = report.deviations.filter((one) => namesOf(one).includes(asked));
    if (found.length === 0) {
      const problem = [...new Set(report.deviations.map(({ article }) => article))].join(", ");
      throw new Failure("unknown-reference", { option: asked, problem });
    }
    for (const { key } of found) keys.add(key);
  }
  return keys;
}

/** How a user may name a deviation: "8.3", "8.3 a", the own number of an added clause, its key. */
function namesOf({ key, article, item, ownNumber, kind }: Deviation): string[] {
  if (kind === "added" && ownNumber !== undefined) return [key, ownNumber];
  return [key, article, ...(item === undefined ? [] : [`${article} ${item}`])];
}

/** What is to be recorded and stands otherwise in a row of others is left: its wording would be lost. */
function unless(record: boolean, report: CheckReport) {
  const conflicts = record ? rowConflicts(report, report.deviations) : new Map<string, string>();
  return (one: Restoration | Refused): Restoration | Refused => {
    if (!("edits" in one) || !conflicts.has(one.key)) return one;
    const { key, article, item } = one;
    return { key, article, ...(item !== undefined && { item }), refused: "row-conflict" };
  };
}

interface Job {
  opened: OpenedDocument;
  model: ModelAgreement;
  report: CheckReport;
  view: View;
  stamp: Stamp;
}

interface Written {
  bytes: Uint8Array;
  left: Set<string>;
  /** Rows that came into Bijlage 4, or were brought up to date. */
  recorded: number;
}

function bytesOf(
  { opened, model, report, view, stamp }: Job,
  planned: readonly Restoration[],
  record: boolean,
  reason: string,
): Written {
  const { package: file, names, parts, document } = opened;
  const tracker = Tracker.of(parts.document, stamp);
  const { edits, left } = restorationEdits(parts.document, document, planned, view, tracker);
  const prefix = wordPrefix(parts.document);
  const restored = splice(
    parts.document,
    edits.map((edit) => ({ ...edit, text: fitFragment(edit.text, prefix) })),
  );
  const changed = new Map([[names.document, restored]]);
  let recorded = 0;
  const keys = new Set(planned.filter(({ key }) => !left.has(key)).map(({ key }) => key));
  if (record && keys.size > 0) {
    // Rows say what the text said before it was restored; their place is that of the restored file.
    const deviations = report.deviations.filter(({ key }) => keys.has(key));
    const reasons = Object.fromEntries(deviations.map((one) => [rowKey(one), reason]));
    const now = { ...parts, document: restored };
    const reread = readDocument(now);
    const plan = withoutHeld(planTable({ ...report, deviations }, { reasons }), reread, restored);
    const table = readDeviationTable(reread, "accepted");
    recorded = plan.rows.filter(({ writes }) => writes.length > 0).length;
    const tracking = { ...reread, trackingOn: true };
    const made = writeAnnex(now, tracking, model, table, plan, view, stamp);
    changed.set(names.document, made.document);
    if (made.styles !== undefined && names.styles !== undefined)
      changed.set(names.styles, made.styles);
  }
  const same = changed.get(names.document) === parts.document;
  return { bytes: same ? file.bytes : rezip(file, changed), left, recorded };
}

function tell(
  io: Io,
  out: string,
  told: { done: Restoration[]; left: Refused[]; recorded: number; annex: string | null },
): void {
  const texts = withAnnexName(restoreTexts.nl, "nl", told.annex);
  io.out(`${shownName(out)}: ${texts.done(told.done.length, told.recorded)}\n`);
  const reference = ({ article, item }: { article: string; item?: string }): string =>
    item === undefined ? article : `${article} ${item}`;
  for (const one of told.done) io.out(`- ${texts.restored(reference(one))}\n`);
  for (const one of told.left) io.out(`- ${texts.left(reference(one), one.refused)}\n`);
}
