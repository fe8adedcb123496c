/**
 * Answers in an agreement without controls of ours: edits of its text, looked for in a sync of their own and
 * guarded in the batch that writes, as every act on the text is (editing/).
 */
import { compareInWorker } from "./comparer";
import type { ActPlan } from "./editing/ask";
import { placed, queueGuards, queueLook, queueWrites, type Looked } from "./editing/write";
import type { FillChange, ModelFill } from "./fill-types";
import { reading } from "./run";

type FieldChange = Extract<FillChange, { kind: "field" }>;

export interface TextSteps {
  guard: () => void;
  write: () => void;
  /** Left alone: something of another's stands there. */
  held: FieldChange[];
}

const NONE: TextSteps = { guard: () => undefined, write: () => undefined, held: [] };

export const isTyped = (change: FillChange): change is FieldChange =>
  change.kind === "field" && change.typed === true;

/**
 * @param paragraphs body.paragraphs, loaded with their text in the sync that read the document
 * @param untracked what is replaced goes at once
 */
export async function textSteps(
  context: Word.RequestContext,
  ooxml: string,
  changes: readonly FieldChange[],
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
  changes: readonly FieldChange[],
  fills: readonly ModelFill[],
  untracked: boolean,
): Promise<ActPlan> {
  const wanted = changes.map(({ model, id, value }) => ({
    kind: "answer" as const,
    field: id,
    value: value === "" ? promptOf(fills, model, id) : value,
    // What may give way was asked already (fill-plan.ts).
    seen: null,
  }));
  const model = changes[0]?.model;
  const request = { ooxml, model, acts: { view: "accepted" as const, wanted, untracked } };
  const { acts } = await compareInWorker(request, new AbortController().signal);
  return acts ?? { items: [], paragraphs: {}, behind: {} };
}

function promptOf(fills: readonly ModelFill[], model: string, field: string): string {
  const own = fills.find((fill) => fill.model.id === model)?.model.fields;
  return `[${own?.find(({ id }) => id === field)?.prompt ?? ""}]`;
}
