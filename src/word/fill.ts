/**
 * Answers into the document in two syncs: one that reads how things stand, one that writes every
 * place of every answer. Whatever stands there that the user has not seen is left and told.
 */
import { loadAllModels } from "../clauses/library";
import { formatTag, parseTag } from "../clauses/tag";
import { toFailure, WordFailure } from "./failure";
import { queueCell, TITLE_MAX } from "./fill-records";
import { formLapses, planFill, type FillPlan } from "./fill-plan";
import { parseFill } from "./fill-read";
import type { FillChange, ModelFill } from "./fill-types";
import { rangeOf, searchOpen, type Searches } from "./fill-typed";
import { wordText } from "./fill-text";
import { assertWritable } from "./host";
import { answered, READ_TIMEOUT_MS, run } from "./run";
import { prepareTracking, type Tracking } from "./tracking";

export interface FillOptions {
  /** The user agreed that other text in the document gives way. */
  overwrite?: boolean;
  /** Make it tracked changes; ignored where Word cannot. Without it Word does as the user set it. */
  tracked?: boolean;
}

export interface FillOutcome extends FillPlan {
  /** The document as it then stands, where a choice took clauses and blanks with it; else null. */
  now: ModelFill[] | null;
}

/**
 * @returns what was written, and what was left because it must be asked or may not be touched.
 * @throws WordFailure `partly-written` when Word stopped halfway: read again to see what stands there.
 */
export async function writeFill(
  changes: readonly FillChange[],
  { overwrite = false, tracked = false }: FillOptions = {},
): Promise<FillOutcome> {
  assertWritable();
  const models = await loadAllModels();
  const state: { writing: boolean; tracking?: Tracking } = { writing: false };
  try {
    return await run(async (context) => {
      const { body } = context.document;
      const ooxml = body.getOoxml();
      const controls = context.document.contentControls;
      controls.load("tag,text,cannotEdit");
      const tables = body.tables;
      tables.load("rowCount");
      const searches = searchOpen(context, changes, models);
      const tracking = prepareTracking(context, tracked);
      await answered(context.sync(), READ_TIMEOUT_MS);

      // A method's result is no proxy: it needs no load.
      // eslint-disable-next-line office-addins/load-object-before-read
      const before = await parseFill(ooxml.value, true);
      const plan = planFill(before, changes, overwrite);
      if (plan.write.length === 0) return { ...plan, now: null };
      state.tracking = tracking;
      state.writing = true;
      tracking.on();
      const found = { controls: controls.items, tables: tables.items, searches };
      for (const change of plan.write) queue(change, before, found);
      tracking.off(context);
      // In the same batch as the writes: another one would cost seconds on the web.
      const after = plan.write.some(({ kind }) => kind === "choice") ? body.getOoxml() : null;
      await answered(context.sync(), after ? READ_TIMEOUT_MS : undefined);
      const now = after ? await parseFill(after.value).catch(() => null) : null;
      return { ...plan, now };
    });
  } catch (error) {
    const failure = toFailure(error);
    if (!state.writing) throw failure;
    const { tracking } = state;
    // The mode that the user had set, should it have been ours that failed.
    await run((context) => {
      tracking?.off(context);
      return answered(context.sync());
    }).catch(() => undefined);
    throw failure.code === "no-answer"
      ? failure
      : new WordFailure("partly-written", failure.detail, { cause: failure });
  }
}

/** What Word gave in the sync that read the document. */
interface Found {
  controls: readonly Word.ContentControl[];
  tables: readonly Word.Table[];
  searches: Searches;
}

function queue(change: FillChange, before: readonly ModelFill[], found: Found): void {
  const fill = before.find(({ model }) => model.id === change.model);
  if (!fill) return;
  if (change.kind === "cell") queueCell(fill, change, found.tables);
  else if (change.kind === "field") queueField(fill, change, found.controls);
  else {
    queueTyped(fill, change, found.searches);
    queueWithdrawn(fill, change, found.searches);
    queueChoice(fill, change, found.controls);
  }
}

type FieldChange = Extract<FillChange, { kind: "field" }>;
type ChoiceChange = Extract<FillChange, { kind: "choice" }>;

/** Every place of the field that does not say it yet. */
function queueField(
  { model }: ModelFill,
  { id, value }: FieldChange,
  controls: readonly Word.ContentControl[],
): void {
  const field = model.fields.find((one) => one.id === id);
  const prompt = field ? `[${field.prompt}]` : "";
  for (const control of controls) {
    const tag = parseTag(control.tag);
    if (tag?.model !== model.id || tag.part.kind !== "field" || tag.part.id !== id) continue;
    if (control.cannotEdit || isSame(control.text, value)) continue;
    // A free text stands in paragraphs, an inline control holds line breaks only.
    const free = isFree(model, id);
    control.insertText(value === "" ? prompt : wordText(value, free), "Replace");
  }
}

function isSame(text: string, value: string): boolean {
  return text.replace(/\r\n?|\v/g, "\n") === value && value !== "";
}

function isFree(model: ModelFill["model"], field: string): boolean {
  return model.sections.some(
    (section) =>
      "blocks" in section &&
      section.blocks.some((block) => block.type === "free" && block.field === field),
  );
}

/** The choice as it reads everywhere; where nothing remains the control goes, as composed. */
function queueChoice(
  { model }: ModelFill,
  { id, alternative }: ChoiceChange,
  controls: readonly Word.ContentControl[],
): void {
  const choice = model.choices.find((one) => one.id === id);
  for (const control of controls) {
    const tag = parseTag(control.tag);
    if (tag?.model !== model.id || tag.part.kind !== "choice" || tag.part.id !== id) continue;
    if (control.cannotEdit) continue;
    const { form } = tag.part;
    const made = choice?.forms[form]?.made[alternative];
    if (formLapses(model, id, form, alternative)) control.paragraphs.getFirst().delete();
    else if (made === "") control.delete(false);
    else if (made !== undefined && made !== control.text) control.insertText(made, "Replace");
  }
}

/** The same where the open wording was typed by hand. */
function queueTyped(
  { choices }: ModelFill,
  { id, alternative }: ChoiceChange,
  searches: Searches,
): void {
  const state = choices.find((one) => one.id === id);
  for (const place of state?.typed[alternative] ?? [])
    rangeOf(place, searches)?.insertText(place.made, "Replace");
}

/** A choice that was made to nothing reads otherwise again, in a control as it was composed. */
function queueWithdrawn(
  { model, choices }: ModelFill,
  { id, alternative }: ChoiceChange,
  searches: Searches,
): void {
  const choice = model.choices.find((one) => one.id === id);
  const state = choices.find((one) => one.id === id);
  if (!choice || !state) return;
  for (const place of state.withdrawn) {
    const { form } = place;
    const before = rangeOf(place, searches);
    const made = choice.forms[form]?.made[alternative] ?? "";
    if (formLapses(model, id, form, alternative)) before?.paragraphs.getFirst().delete();
    else if (before && made !== "") {
      const control = before.insertText(made, "End").insertContentControl();
      control.tag = formatTag({ model: model.id, part: { kind: "choice", id, form } });
      control.title = choice.label.nl.slice(0, TITLE_MAX);
    }
  }
}
