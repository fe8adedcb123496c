/**
 * Answers in an agreement without controls of ours: edits of its text, looked for in a sync of their own and
 * guarded in the batch that writes, as every act on the text is (editing/).
 */
import type { ModelAgreement } from "../clauses/schema";
import type { ActAsk, ActPlan, Wanted } from "./editing/ask";
import { placed, queueGuards, queueLook, queueWrites, type Looked } from "./editing/write";
import type { FillChange, ModelFill } from "./fill-types";
import { reading } from "./run";

export type TextChange = Extract<FillChange, { kind: "field" | "choice" }>;

export interface TextSteps {
  guard: () => void;
  write: () => void;
  /** Left alone: something of another's stands there. */
  held: TextChange[];
}

const NONE: TextSteps = { guard: () => undefined, write: () => undefined, held: [] };

/** May it be written in the text itself? Of a choice only the document tells (`inText`). */
export const mayBeTyped = (change: FillChange): change is TextChange =>
  change.kind === "choice" || (change.kind === "field" && change.typed === true);

/** Those that have a place in the text itself, as the document was read. */
export function inText(changes: readonly FillChange[], fills: readonly ModelFill[]): TextChange[] {
  return changes.filter(mayBeTyped).filter((change) => {
    if (change.kind === "field") return true;
    const own = fills.find(({ model }) => model.id === change.model)?.choices;
    return (own?.find(({ id }) => id === change.id)?.typed.length ?? 0) > 0;
  });
}

/** Where each change of the text itself would be written, as the comparison that read the document found it. */
export interface TypedPlan {
  /** An item a change, in the same order. */
  changes: TextChange[];
  plan: ActPlan;
}

/**
 * @param plan made in the comparison by which the document was read: what may be written is known after it
 * @param changes those of it that are to be written
 * @param paragraphs body.paragraphs, loaded with their text in the sync that read the document
 */
export async function textSteps(
  context: Word.RequestContext,
  { changes: all, plan }: TypedPlan,
  changes: readonly TextChange[],
  paragraphs: readonly Word.Paragraph[],
): Promise<TextSteps> {
  if (changes.length === 0) return NONE;
  const items = plan.items.filter((_, at) => changes.some((one) => one === all[at]));
  const acts = { ...plan, items };
  const texts = new Map(paragraphs.map(({ text }, at) => [at, text]));
  const looked = queueLook(acts, paragraphs, context.document.body);
  await reading(context.sync());
  const ready: Looked = placed(looked, texts);
  const held = new Set(
    acts.items.filter(({ problem }) => problem === "held").map(({ key }) => key),
  );
  return {
    guard: () => queueGuards(ready),
    write: () => queueWrites(ready),
    held: changes.filter(({ id }) => held.has(id)),
  };
}

/**
 * What the comparison is asked for changes that may be typed; what of them may be written it tells itself.
 * @param untracked what is replaced goes at once
 */
export function askFor(
  changes: readonly TextChange[],
  models: readonly ModelAgreement[],
  untracked: boolean,
): ActAsk {
  return { view: "accepted", wanted: changes.map((one) => wantedOf(one, models)), untracked };
}

function wantedOf(change: TextChange, models: readonly ModelAgreement[]): Wanted {
  const { model, id } = change;
  if (change.kind === "choice")
    return { kind: "choose", model, choice: id, alternative: change.alternative };
  const value = change.value === "" ? promptOf(models, model, id) : change.value;
  // What may give way is asked by fill-plan.ts.
  return { kind: "answer", field: id, value, seen: null, outside: true };
}

function promptOf(models: readonly ModelAgreement[], model: string, field: string): string {
  const own = models.find((one) => one.id === model)?.fields;
  return `[${own?.find(({ id }) => id === field)?.prompt ?? ""}]`;
}
