/** How a template read a text, and what both begin and end with. */
import { CHOICE, FIELD } from "../model/prepared";
import { push, type Difference, type Step } from "./steps";

/** Which alternative was read at a choice token of the model side. */
export interface ChoiceRead {
  token: number;
  /** Null: as printed, still open. */
  alternative: string | null;
  /** The alternative that reads as the open form does there: whether it was made, other places tell. */
  printed: string | null;
}

export interface Reading extends Difference {
  choices: ChoiceRead[];
}

const isLiteral = (type: number | undefined): boolean => type !== FIELD && type !== CHOICE;

/** Words that both begin with: no reading has fewer edits for leaving them apart. */
export function sharedHead(
  types: readonly number[],
  a: readonly number[],
  b: readonly number[],
): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at] && isLiteral(types[at])) at += 1;
  return at;
}

/** Words that both end with, behind the head. */
export function sharedTail(
  types: readonly number[],
  a: readonly number[],
  b: readonly number[],
  head: number,
): number {
  const most = Math.min(a.length, b.length) - head;
  let count = 0;
  while (
    count < most &&
    a[a.length - 1 - count] === b[b.length - 1 - count] &&
    isLiteral(types[a.length - 1 - count])
  )
    count += 1;
  return count;
}

/** The reading of the middle, with the words in front of and behind it. */
export function between(
  { steps: own, choices, bounded }: Reading,
  head: number,
  tail: { model: number; doc: number; length: number },
): Reading {
  const steps: Step[] = [];
  if (head > 0) push(steps, { op: "equal", modelFrom: 0, modelTo: head, docFrom: 0, docTo: head });
  for (const { op, modelFrom, modelTo, docFrom, docTo } of own)
    push(steps, {
      op,
      modelFrom: modelFrom + head,
      modelTo: modelTo + head,
      docFrom: docFrom + head,
      docTo: docTo + head,
    });
  const { model, doc, length } = tail;
  if (length > 0)
    push(steps, {
      op: "equal",
      modelFrom: model,
      modelTo: model + length,
      docFrom: doc,
      docTo: doc + length,
    });
  return {
    steps,
    bounded,
    choices: choices.map(({ token, alternative, printed }) => ({
      token: token + head,
      alternative,
      printed,
    })),
  };
}
