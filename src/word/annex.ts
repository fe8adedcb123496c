/**
 * Bijlage 4 made or updated in three syncs: read, look again, write and read back. What stands in the document is
 * the truth: rows are planned from it just before the write and counted from it after, so a second
 * run finishes what a first one could not, and doubles nothing.
 */
import { freshSeed } from "./seed";
import type { TablePlan } from "../annex4";
import { withDeviationAnnex } from "../clauses/deviation-annex";
import { loadModel } from "../clauses/library";
import { composeDeviations, toFlatPackage } from "../compose";
import { queryAnchor } from "./anchor";
import { annexHeading } from "./annex-number";
import { narrowed } from "./annex-only";
import { annexTarget } from "./annex-target";
import { askBeside, besideNow } from "./beside";
import { checkDocument, compareRead, type CheckResult } from "./check";
import type { ModelAgreement } from "../clauses/schema";
import type { DocumentParts } from "../document";
import { toFailure, WordFailure, type FailureCode } from "./failure";
import { assertWritable } from "./host";
import { queueInsert } from "./insert";
import { cleanUp, writeFailure } from "./recovery";
import { told } from "./read";
import { answered, reading, run } from "./run";
import { holdTables, queueTableEdits, type TableWrites } from "./table-edits";
import { prepareTracking, type Tracking } from "./tracking";
import type { AnnexSpot, CheckRequest } from "./worker-protocol";

export type AnnexStage = "reading" | "comparing" | "writing" | "verifying";

export interface AnnexOptions extends Pick<
  CheckRequest,
  "model" | "reasons" | "remove" | "update" | "proposals" | "noise" | "annexed"
> {
  /** Keys of rows: only these are written or removed. Without it all that the plan asks for. */
  only?: readonly string[];
  /** Throws when what is about to be written is not what the user saw. */
  expects?: (plan: TablePlan) => void;
  /** Make it tracked changes; ignored where Word cannot. */
  tracked: boolean;
  /** Heeded until the write begins: what Word has begun is finished. */
  signal: AbortSignal;
  onStage?: (stage: AnnexStage) => void;
}

export interface AnnexOutcome {
  /** The document as it stands now. */
  result: CheckResult;
  /** Rows that were new, changed or removed, and now stand so. */
  written: number;
  /** Rows that were to be written and are not. */
  left: number;
  /** Why, when rows are left. */
  cause: FailureCode | null;
  /** Whether Word tracked what was written; null when it was not asked to, or would not say. */
  tracked: boolean | null;
}

/**
 * @throws WordFailure `no-deviation-table`, `read-only`, `cancelled`, `stale`, … when nothing was
 * written; once Word has begun to write, the outcome tells what stands there, or `unverified` that
 * Word would not say.
 */
export async function updateDeviationTable(options: AnnexOptions): Promise<AnnexOutcome> {
  assertWritable();
  const { onStage } = options;
  const state: State = { writing: false, tracked: null };
  let failure: WordFailure | null = null;
  try {
    await run(async (context) => {
      onStage?.("reading");
      const body = context.document.body;
      const ooxml = body.getOoxml();
      body.load("text");
      const tables = body.tables;
      tables.load("rowCount");
      const paragraphs = body.paragraphs;
      paragraphs.load("text");
      const end = queryAnchor(paragraphs.getLast());
      const tracking = prepareTracking(context, options.tracked);
      await reading(context.sync(), options.signal);

      // eslint-disable-next-line office-addins/load-object-before-read
      if (!besideNow().asked) await askBeside(context, ooxml.value, options.signal);
      onStage?.("comparing");
      const asked = request(options);
      // A method's result is no proxy: it needs no load.
      // eslint-disable-next-line office-addins/load-object-before-read
      const compared = await compareRead({ ...asked, ooxml: ooxml.value }, options.signal);
      const before = { ...compared, ...told(body.text), by: "document" as const };
      const plan = narrowed(writablePlan(before), options.only);
      options.expects?.(plan);
      state.before = before;
      if (!plan.changes) return;

      const { spot } = before;
      const target = spot && annexTarget(spot, paragraphs.items, end);
      // eslint-disable-next-line office-addins/load-object-before-read
      const annex = spot && (await newAnnex(plan, spot.kind, ooxml.value));
      // Rows are held as objects of a document that still says what was read.
      const held = target ? [] : holdTables(before.tables, tables.items);
      const controls = context.document.contentControls;
      if (!target) controls.load("tag");
      if (!target) await unchanged(context, body, body.text, options.signal);
      onStage?.("writing");
      state.tracking = tracking;
      state.writing = true;
      tracking.on();
      let writes: TableWrites | null = null;
      if (target && annex) queueInsert(target.anchor, annex, target.where);
      else writes = queueTableEdits(plan, held, controls.items);
      tracking.off(context);
      writes?.queueLooks();
      // Read back in the batch that writes: nobody comes in between, and a sync is saved.
      const after = body.getOoxml();
      body.load("text");
      await answered(context.sync());
      if (writes?.restore()) {
        await answered(context.sync());
        throw new WordFailure("overtaken", "typed while written");
      }
      state.tracked = tracking.tracked();
      state.after = { ooxml: after.value, ...told(body.text) };
    });
  } catch (error) {
    failure = toFailure(error);
    if (!state.before && failure.code === "unexpected")
      throw new WordFailure("read-failed", failure.detail, { cause: failure });
    if (!state.writing) throw writeFailure(failure);
    await run((context) => cleanUp(context, state.tracking)).catch(() => undefined);
  }
  return outcome(options, state, failure);
}

/** How far the work has come. */
interface State {
  before?: CheckResult;
  tracking?: Tracking;
  /** Word was given the write. */
  writing: boolean;
  /** The document behind it, when Word answered. */
  after?: { ooxml: string; fingerprint: number; text: string };
  tracked: boolean | null;
}

/** @throws WordFailure `stale` when the document says something else than it did */
async function unchanged(
  context: Word.RequestContext,
  body: Word.Body,
  text: string,
  signal: AbortSignal,
): Promise<void> {
  body.load("text");
  await reading(context.sync(), signal);
  if (body.text !== text) throw new WordFailure("overtaken", "edited while compared");
}

function request(options: AnnexOptions): Omit<CheckRequest, "ooxml" | "beside"> {
  const { model, reasons, remove, update, proposals, noise, annexed } = options;
  return { model, reasons, remove, update, proposals, noise, annexed };
}

function writablePlan({ plan, closed }: CheckResult): TablePlan {
  if (closed) throw new WordFailure("protected", closed);
  if (!plan) throw new WordFailure("no-deviation-table");
  return plan;
}

/** The whole annex, or its table, for a document that has no such table. */
export async function newAnnex(
  plan: TablePlan,
  kind: AnnexSpot["kind"],
  ooxml: string,
): Promise<string> {
  const printed = await loadModel(plan.model);
  const { readFlatPackage } = await import("../document");
  const parts = readFlatPackage(ooxml);
  const model = printed.deviationRule ? printed : underFreeName(printed, parts);
  const seed = freshSeed();
  const content = composeDeviations(model, plan.rows, { annex: kind === "annex", seed });
  return toFlatPackage(content, parts);
}

/** An annex that the model does not print: the parties may have annexes of their own. */
function underFreeName(model: ModelAgreement, parts: DocumentParts): ModelAgreement {
  const made = withDeviationAnnex(model);
  const sections = made.sections.map((section) =>
    section.kind === "annex" && section.role === "deviations"
      ? { ...section, heading: annexHeading(parts, section.heading) }
      : section,
  );
  return { ...made, sections };
}

async function outcome(
  options: AnnexOptions,
  { before, writing, after, tracked }: State,
  failure: WordFailure | null,
): Promise<AnnexOutcome> {
  if (!before) throw failure ?? new WordFailure("unexpected");
  if (!writing) return { result: before, written: 0, left: 0, cause: null, tracked: null };
  options.onStage?.("verifying");
  const toDo = pending(before.plan, options.only);
  try {
    const result = await readBack(options, after);
    const left = pending(result.plan, options.only);
    return {
      result,
      written: toDo - left,
      left,
      cause: left > 0 ? (failure?.code ?? "write-failed") : null,
      tracked: after ? tracked : null,
    };
  } catch (error) {
    // Word cannot be asked: say that, rather than guess.
    throw new WordFailure("unverified", (failure ?? toFailure(error)).detail, { cause: error });
  }
}

/** The document as it stands now: as the batch that wrote gave it, else asked for anew. */
async function readBack(options: AnnexOptions, after: State["after"]): Promise<CheckResult> {
  const signal = new AbortController().signal;
  const asked = request(options);
  if (!after) {
    const result = await checkDocument({ ...asked, signal });
    if (result.by === "paragraphs") throw new WordFailure("read-failed");
    return result;
  }
  const compared = await compareRead({ ...asked, ooxml: after.ooxml }, signal);
  return { ...compared, fingerprint: after.fingerprint, text: after.text, by: "document" };
}

/** Rows that a plan still has to write or remove. */
function pending(whole: TablePlan | null, only: AnnexOptions["only"]): number {
  if (!whole) return 0;
  const plan = narrowed(whole, only);
  return plan.rows.filter(({ writes }) => writes.length > 0).length + plan.removed.length;
}
