/**
 * `annex FILE.docx --out FILE2.docx [--update REF,…] [--model ID] [--view accepted|rejected]`: makes Bijlage 4 or brings
 * it up to date, without Word. Where the document has tracked changes, rows are made of the text
 * with every change refused, unless the user asks for the accepted view: another's proposal is no
 * agreement yet.
 */
import type { ModelAgreement } from "../clauses/schema";
import { check, type CheckReport } from "../check";
import {
  planTable,
  readDeviationTable,
  withoutHeld,
  type Proposal,
  type TablePlan,
} from "../annex4";
import type { View } from "../document";
import { annexTexts } from "../messages/annex";
import { withAnnexName } from "../messages/annex-name";
import { cliTexts } from "../messages/cli";
import { writeAnnex } from "./annex-write";
import { readArguments, required, type Arguments } from "./arguments";
import { about, Failure } from "./failure";
import { EXIT, type ExitCode, type Io } from "./io";
import { modelsFor } from "./models";
import { openDocument, type OpenedDocument } from "./open";
import { writeFileAtomically } from "./write-file";
import { rezip } from "./zip-write";
import { shownName } from "./shown";

/** Whose the tracked changes are: the command line knows no user. */
const AUTHOR = "Modeltrouw";

/** @throws Failure; nothing is written then */
export async function annexCommand(args: string[], io: Io): Promise<ExitCode> {
  const kinds = { out: "value", model: "value", view: "value", update: "value" } as const;
  const read = readArguments("annex", args, kinds);
  const [file, surplus] = read.files;
  if (file === undefined) throw new Failure("missing-argument", { command: "annex" });
  if (surplus !== undefined)
    throw new Failure("too-many-arguments", { command: "annex", problem: surplus });
  const out = required(read, "annex", "out");
  return about(file, () => annexOf(file, out, read, io));
}

async function annexOf(file: string, out: string, read: Arguments, io: Io): Promise<ExitCode> {
  const opened = await openDocument(file);
  const { closed } = opened.document;
  if (closed) throw new Failure("closed", { problem: cliTexts.nl.closed[closed] });
  const view = viewOf(read, opened);
  const models = await modelsFor(read.values.get("model"));
  // The table as it will be: else a row that we wrote as a proposal would be written again.
  const how = { model: read.values.get("model"), view, tableView: "accepted" } as const;
  const report = check(opened.document, models, how);
  const model = models.find(({ id }) => id === report.model?.id);
  if (!model) throw new Failure("no-model");
  if (!hasAnnex(model)) throw new Failure("no-deviation-table", { model: model.name });
  const update = rowsToUpdate(report, read.values.get("update"));
  const plan = withoutHeld(planTable(report, { update }), opened.document, opened.parts.document);
  await writeFileAtomically(out, writtenBytes(opened, model, plan, view));
  tell(io, out, plan, view, opened, report.deviationTable.name);
  return EXIT.fine;
}

/**
 * Keys of the rows in conflict that the user names, by their article cell or the clause that they quote.
 * @throws Failure unknown-reference, with the rows there are
 */
function rowsToUpdate(report: CheckReport, asked: string | undefined): string[] {
  if (asked === undefined) return [];
  const conflicts = planTable(report).proposals.filter(({ code }) => code === "row-conflict");
  const clauseOf = new Map(report.deviations.map(({ key, article }) => [key, article]));
  return asked.split(",").flatMap((one) => {
    const name = one.trim();
    const named = conflicts.filter(
      ({ article, values }) =>
        article.trim() === name || clauseOf.get(values["deviation"] ?? "") === name,
    );
    const problem = conflicts.map(({ article }) => article).join(", ");
    if (named.length === 0) throw new Failure("unknown-reference", { option: name, problem });
    return named.map(({ key }) => key);
  });
}

/** Only a model whose own clause gives such an annex its force has one to fill in. */
function hasAnnex(model: ModelAgreement): boolean {
  return model.deviationRule !== undefined;
}

function viewOf(read: Arguments, opened: OpenedDocument): View {
  const view = read.values.get("view") ?? (opened.document.hasRevisions ? "rejected" : "accepted");
  if (view !== "accepted" && view !== "rejected")
    throw new Failure("bad-value", { option: "--view", problem: "accepted, rejected" });
  return view;
}

function writtenBytes(
  { package: file, names, parts, document }: OpenedDocument,
  model: ModelAgreement,
  plan: TablePlan,
  view: View,
): Uint8Array {
  const read = readDeviationTable(document, "accepted");
  // Nothing to write: the file itself, byte for byte. An annex without rows is made all the same.
  if (read && !plan.changes) return file.bytes;
  const stamp = { author: AUTHOR, date: `${new Date().toISOString().slice(0, 19)}Z` };
  const written = writeAnnex(parts, document, model, read, plan, view, stamp);
  const changed = new Map([[names.document, written.document]]);
  if (written.styles !== undefined && names.styles !== undefined)
    changed.set(names.styles, written.styles);
  return rezip(file, changed);
}

const isWithheld = ({ code }: Proposal): boolean =>
  code === "cell-held" || code === "row-held" || code === "row-deleted";

function tell(
  io: Io,
  out: string,
  plan: TablePlan,
  view: View,
  opened: OpenedDocument,
  name: string | null,
): void {
  const texts = withAnnexName(annexTexts.nl, "nl", name);
  const added = plan.rows.filter((row) => !row.existing).length;
  const updated = plan.rows.filter((row) => row.existing && row.writes.length > 0).length;
  const held = new Set(plan.proposals.filter(isWithheld).map(({ key }) => key)).size;
  io.out(`${shownName(out)}: ${texts.done(plan.rows.length, added, updated, held)}\n`);
  if (opened.document.hasRevisions) io.out(`${texts.view[view]}\n`);
  for (const proposal of plan.proposals) io.out(`- ${texts.proposal(proposal)}\n`);
  const others = plan.proposals.filter(({ code }) => code === "row-conflict");
  if (others.length > 0) io.out(`${texts.howToUpdate(others.map(({ article }) => article))}\n`);
}
