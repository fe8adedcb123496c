/**
 * Answers into the document in two syncs: one that reads how things stand, one that writes every
 * place of every answer and reads the document back. Whatever stands there that the user has not seen
 * is left and told; what is told is what was read back.
 */
import type { Tag } from "../clauses/tag";
import { toFailure, WordFailure, type FailureCode } from "./failure";
import { planFill, type FillPlan } from "./fill-plan";
import { parseFill, parseForFill, readFill, type FillReading } from "./fill-read";
import { stands } from "./fill-stands";
import { isOf, stepsOf } from "./fill-steps";
import { findTargets, LOADED } from "./fill-targets";
import { inText, mayBeTyped, textSteps } from "./fill-text-steps";
import type { FillChange, ModelFill } from "./fill-types";
import { isHeld } from "./fill-records";
import { overtaken } from "./guard";
import { assertWritable, hostInfo } from "./host";
import { writeFailure } from "./recovery";
import { answered, READ_TIMEOUT_MS, reading, run } from "./run";
import { prepareTracking, type Tracking } from "./tracking";
import { forgetWrite } from "./write-note";

export interface FillOptions {
  /** The user agreed that other text in the document gives way. */
  overwrite?: boolean;
  /** Make it tracked changes; ignored where Word cannot. Without it Word does as the user set it. */
  tracked?: boolean;
}

export interface FillOutcome extends FillPlan {
  /** Of `write`, what does not stand at every place, as the document was read back. */
  open: FillChange[];
  /** Left alone because somebody's comment is anchored in a place: Word takes it away with the text (office-js#2574). */
  commented: FillChange[];
  /** Left alone: something of another's stands there that is no text, or it is locked. */
  held: FillChange[];
  /** The document as it then stands. */
  now: ModelFill[];
  /** Whether Word tracked; null when it was not asked to. */
  tracked: boolean | null;
  /** Why something is open. */
  cause: FailureCode | null;
}

/**
 * @returns what was written, as read back, and what was left because it must be asked or may not be touched.
 * @throws WordFailure when nothing was written: `overtaken`, `write-failed`, …; `unknown-state` or
 * `no-answer` when Word would not show the document afterwards.
 */
export async function writeFill(
  changes: readonly FillChange[],
  { overwrite = false, tracked = false }: FillOptions = {},
): Promise<FillOutcome> {
  assertWritable();
  const state: { writing?: FillPlan; before?: FillReading; tracking?: Tracking } = {};
  try {
    return await run(async (context) => {
      const { body } = context.document;
      const ooxml = body.getOoxml();
      const controls = context.document.contentControls;
      controls.load(LOADED);
      const tables = body.tables;
      tables.load("rowCount");
      const { paragraphs } = body;
      if (changes.some(mayBeTyped)) paragraphs.load("text");
      const tracking = prepareTracking(context, tracked);
      await reading(context.sync());

      const untracked = !(tracked && hostInfo().capabilities.tracking);
      // A method's result is no proxy: it needs no load.
      // eslint-disable-next-line office-addins/load-object-before-read
      const before = await parseForFill(ooxml.value, { changes, untracked });
      const plan = planFill(before.fills, changes, overwrite);
      const { fills } = before;
      const nothing = { open: [], commented: [], held: [], now: fills, tracked: null, cause: null };
      if (plan.write.length === 0) return { ...plan, ...nothing };
      const wanted = (tag: Tag) => plan.write.some((change) => isOf(tag, change));
      const typed = inText(plan.write, fills);
      const seen = typed.length > 0 ? paragraphs.items : [];
      const text = await textSteps(context, before.typed, typed, seen);
      const targets = await findTargets(context, controls.items, tables.items, before, wanted);

      state.before = before;
      state.writing = plan;
      state.tracking = tracking;
      const found = { targets, tables: tables.items, guarded: new Set() };
      const full = plan.write.filter((change) => isHeld(fills, change, !untracked));
      const free = plan.write.filter((change) => !full.includes(change));
      const steps = free.map((change) => stepsOf(change, fills, found));
      for (const { guard } of [text, ...steps]) guard();
      tracking.on();
      for (const { write } of [text, ...steps]) write();
      tracking.off(context);
      // In the same batch as the writes: another one would cost seconds on the web.
      const after = body.getOoxml();
      await answered(context.sync(), READ_TIMEOUT_MS);
      // eslint-disable-next-line office-addins/load-object-before-read
      const now = await parseFill(after.value);
      return outcome(plan, before, now, tracking.tracked(), null, [...text.held, ...full]);
    });
  } catch (error) {
    const failure = toFailure(error);
    if (!state.writing || !state.before)
      throw failure.code === "unexpected"
        ? new WordFailure("read-failed", failure.detail, { cause: failure })
        : failure;
    return afterFailure(overtaken(error), state.writing, state.before, state.tracking);
  }
}

/** After a failure: the mode that the user had set, and what of the plan stands all the same. */
async function afterFailure(
  failure: WordFailure,
  plan: FillPlan,
  before: FillReading,
  tracking: Tracking | undefined,
): Promise<FillOutcome> {
  await run((context) => {
    tracking?.off(context);
    return answered(context.sync());
  }).then(forgetWrite, () => undefined);
  let now: ModelFill[];
  try {
    now = await readFill();
  } catch (second) {
    const code = failure.code === "no-answer" ? "no-answer" : "unknown-state";
    throw new WordFailure(code, failure.detail, { cause: second });
  }
  if (same(now, before.fills)) throw writeFailure(failure);
  return outcome(plan, before, now, null, failure.code);
}

/** Whether nothing of the answers is another than it was. */
function same(now: readonly ModelFill[], before: readonly ModelFill[]): boolean {
  const answers = (fills: readonly ModelFill[]) =>
    JSON.stringify(fills.map(({ model, ...rest }) => [model.id, rest]));
  return answers(now) === answers(before);
}

function outcome(
  plan: FillPlan,
  { controls }: FillReading,
  now: ModelFill[],
  tracked: boolean | null,
  failure: FailureCode | null,
  left: readonly FillChange[] = [],
): FillOutcome {
  const open = plan.write.filter((change) => !stands(now, change));
  const commented = open.filter((change) =>
    controls.some((one) => one.commented && isOf(one.tag, change)),
  );
  const held = open.filter((change) => left.includes(change));
  // Somebody typed there between the reading and the write: no more was written than was seen.
  const { changed } = planFill(now, open.filter(mayBeTyped), false);
  const told = [...commented, ...held, ...changed];
  const missed = open.filter((change) => !told.includes(change));
  const cause = missed.length > 0 ? (failure ?? "write-failed") : null;
  const all = { ...plan, changed: [...plan.changed, ...changed] };
  return { ...all, open: missed, commented, held, now, tracked, cause };
}
