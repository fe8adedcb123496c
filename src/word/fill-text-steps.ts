/**
 * Answers in an agreement without controls of ours: edits of its text, looked for in a sync of their own and
 * guarded in the batch that writes, as every act on the text is (editing/).
 */
import { compareInWorker } from "./comparer";
import type { ActPlan, Wanted } from "./editing/ask";
import { placed, queueGuards, queueLook, queueWrites, type Looked } from "./editing/write";
import type { FillChange, ModelFill } from "./fill-types";
import { reading } from "./run";

type TextChange = Extract<FillChange, { kind: "field" | "choice" }>;

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

/**
 * @param paragraphs body.paragraphs, loaded with their text in the sync that read the document
 * @param untracked what is replaced goes at once
 */
export async function textSteps(
  context: Word.RequestContext,
  ooxml: string,
  changes: readonly TextChange[],
  fills: readonly ModelFill[],
  paragraphs: readonly Word.Paragraph[],
  untracked: boolean,
): Promise<TextSteps> {
  if (changes.length === 0) return NONE;
  const acts = await planned(ooxml, changes, fills, untracked);
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

async function planned(
  ooxml: string,
  changes: readonly TextChange[],
  fills: readonly ModelFill[],
  untracked: boolean,
): Promise<ActPlan> {
  const plan: ActPlan = { items: [], paragraphs: {}, behind: {} };
  for (const model of new Set(changes.map((one) => one.model))) {
    const wanted = changes.filter((one) => one.model === model).map((one) => wantedOf(one, fills));
    const request = { ooxml, model, acts: { view: "accepted" as const, wanted, untracked } };
    const { acts } = await compareInWorker(request, new AbortController().signal);
    if (!acts) continue;
    plan.items.push(...acts.items);
    Object.assign(plan.paragraphs, acts.paragraphs);
    Object.assign(plan.behind, acts.behind);
  }
  return plan;
}

function wantedOf(change: TextChange, fills: readonly ModelFill[]): Wanted {
  const { model, id } = change;
  if (change.kind === "choice")
    return { kind: "choose", model, choice: id, alternative: change.alternative };
  const value = change.value === "" ? promptOf(fills, model, id) : change.value;
  // What may give way was asked already (fill-plan.ts).
  return { kind: "answer", field: id, value, seen: null, outside: true };
}

function promptOf(fills: readonly ModelFill[], model: string, field: string): string {
  const own = fills.find((fill) => fill.model.id === model)?.model.fields;
  return `[${own?.find(({ id }) => id === field)?.prompt ?? ""}]`;
}
