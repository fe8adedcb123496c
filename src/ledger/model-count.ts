/** What became of every word of the model: the other side of the ledger. */
import type { Verdict } from "../judge/verdict";
import { CHOICE, FIELD, type PreparedModel } from "../match/model/prepared";
import { NUMBER, WORD } from "../language/tokens";
import type { ModelCount } from "../outcome";
import { held } from "../judge/same-words";

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The words of a choice, all alternatives together, and those of the one that was made. */
function ofChoice(
  model: PreparedModel,
  { choices, model: side }: Verdict,
  token: number,
): { all: number; made: number } {
  const form = model.forms[side.ids[token] ?? -1];
  const alternative = choices.find((one) => one.token === token)?.alternative ?? null;
  const count = form?.made.map(({ id, text }) => ({ id, words: words(text) })) ?? [];
  return {
    all: count.reduce((sum, one) => sum + one.words, 0),
    made: count.find(({ id }) => id === alternative)?.words ?? 0,
  };
}

/** Tokens of a unit that the document has as the model writes them. */
function matchedIn(model: PreparedModel, verdict: Verdict): Set<number> | "all" {
  const { steps, doc, model: side, unit } = verdict;
  if (doc.ids === side.ids) return "all";
  const folded = model.pieces[unit.from]?.folded === true;
  const found = new Set<number>();
  for (const step of steps) {
    if (step.op !== "equal") continue;
    for (let at = step.modelFrom; at < step.modelTo; at += 1) found.add(at);
    for (const { model: gone } of held(verdict, step, folded).other)
      for (let at = gone[0]; at < gone[1]; at += 1) found.delete(at);
  }
  return found;
}

/** @param verdicts one a unit of the model, in its order */
export function modelCount(model: PreparedModel, verdicts: readonly Verdict[]): ModelCount {
  const count: ModelCount = { words: 0, matched: 0, missing: 0, blanks: 0, notChosen: 0 };
  for (const { absorbs } of model.pieces) if (absorbs) count.blanks += 1;
  for (const verdict of verdicts) {
    const { unit, segments, model: side, state } = verdict;
    const there = segments.length > 0;
    const left = !there && state === "missing" && unit.optional !== undefined;
    const matched = there ? matchedIn(model, verdict) : new Set<number>();
    side.types.forEach((type, at) => {
      if (type === FIELD) count.blanks += 1;
      else if (type === CHOICE) {
        const { all, made } = ofChoice(model, verdict, at);
        count.matched += made;
        count[there || left ? "notChosen" : "missing"] += all - made;
      } else if (type === WORD || type === NUMBER) {
        if (matched === "all" || matched.has(at)) count.matched += 1;
        else count[left ? "notChosen" : "missing"] += 1;
      }
    });
  }
  count.words = modelWords(model);
  return count;
}

const counted = new WeakMap<PreparedModel, number>();

/** Every word that the model prints, counted from the model alone. */
function modelWords(model: PreparedModel): number {
  const known = counted.get(model);
  if (known !== undefined) return known;
  let sum = 0;
  for (const { absorbs, from, to } of model.pieces) {
    if (absorbs) sum += 1;
    for (let at = from; at < to && !absorbs; at += 1) {
      const type = model.stream.type[at];
      if (type === FIELD || type === WORD || type === NUMBER) sum += 1;
      else if (type === CHOICE)
        for (const { text } of model.forms[model.stream.id[at] ?? -1]?.made ?? [])
          sum += words(text);
    }
  }
  counted.set(model, sum);
  return sum;
}
