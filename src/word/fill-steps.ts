/** What filling in comes down to on Word's objects: guards first, then writes. Queues; the caller syncs. */
import { parseTag, type Tag } from "../clauses/tag";
import { guardCell, queueCell } from "./fill-records";
import { formLapses } from "./lapses";
import type { Target, Targets } from "./fill-targets";
import { wordText } from "./fill-text";
import type { FillChange, ModelFill } from "./fill-types";
import { queueGuard } from "./guard";

/** Whether a control's tag is one of those that a change writes into. */
export function isOf({ model, part }: Tag, change: FillChange): boolean {
  if (model !== change.model) return false;
  return change.kind === "field"
    ? part.kind === "field" && part.id === change.id
    : change.kind === "choice" && part.kind === "choice" && part.id === change.id;
}

/** What Word gave in the sync that read the document. */
interface Found {
  targets: Targets;
  tables: readonly Word.Table[];
  /** Rows that have their guard already. */
  guarded: Set<unknown>;
}

/** A change as calls on Word: all guards come before the first write of any. */
export interface Steps {
  guard: () => void;
  write: () => void;
}

export function stepsOf(change: FillChange, before: readonly ModelFill[], found: Found): Steps {
  const fill = before.find(({ model }) => model.id === change.model);
  if (!fill) return { guard: () => undefined, write: () => undefined };
  if (change.kind === "cell")
    return {
      guard: () => guardCell(fill, change, found.tables, found.guarded),
      write: () => queueCell(fill, change, found.tables),
    };
  const targets = [...found.targets].flatMap(([text, all]) => {
    const tag = parseTag(text);
    return tag && isOf(tag, change) ? all.map((target) => ({ ...target, tag })) : [];
  });
  // What is not known to be free of comments may hold one.
  const some = targets.some(({ answered: one }) => one?.commented ?? false);
  const free = targets.filter(({ control, answered: one }) => {
    const commented = one ? one.commented : some;
    return !control.cannotEdit && !commented;
  });
  const guard = () => {
    for (const { control, answered: one } of free) if (one?.plain) queueGuard(control, one.text);
  };
  if (change.kind === "field") return { guard, write: () => queueField(fill, change, free) };
  return {
    guard,
    write: () => queueChoice(fill, change, free),
  };
}

type Free = Target & { tag: Tag };
type FieldChange = Extract<FillChange, { kind: "field" }>;
type ChoiceChange = Extract<FillChange, { kind: "choice" }>;

/** Every place of the field that does not say it yet. */
function queueField(
  { model }: ModelFill,
  { id, value }: FieldChange,
  targets: readonly Free[],
): void {
  const field = model.fields.find((one) => one.id === id);
  const prompt = field ? `[${field.prompt}]` : "";
  for (const { control } of targets) {
    if (isSame(control.text, value)) continue;
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
  targets: readonly Free[],
): void {
  const choice = model.choices.find((one) => one.id === id);
  for (const { control, tag } of targets) {
    if (tag.part.kind !== "choice") continue;
    const { form } = tag.part;
    const made = choice?.forms[form]?.made[alternative];
    if (formLapses(model, id, form, alternative)) control.paragraphs.getFirst().delete();
    else if (made === "") control.delete(false);
    else if (made !== undefined && made !== control.text) control.insertText(made, "Replace");
  }
}
