/**
 * Shortest edit script between two rows of integers, by jsdiff (Myers, "An O(ND) Difference Algorithm", 1986),
 * after the common beginning and end are set apart.
 */
import { diffArrays } from "diff";
import { push, type Difference, type Step } from "./steps";

/** Edits looked for; texts further apart are shown as replaced as a whole. */
export const MAX_EDITS = 900;

/** A stretch that both have, or that only one of them has. */
interface Stretch {
  count: number;
  added: boolean;
  removed: boolean;
}

export function shortest(a: readonly number[], b: readonly number[]): Difference {
  let head = 0;
  const least = Math.min(a.length, b.length);
  while (head < least && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const one = a.slice(head, a.length - tail);
  const other = b.slice(head, b.length - tail);
  const found = stretches(one, other);
  const steps: Step[] = [];
  const to = { model: 0, doc: 0 };
  const add = (op: Step["op"], model: number, doc: number): void => {
    const [modelFrom, docFrom] = [to.model, to.doc];
    to.model += model;
    to.doc += doc;
    push(steps, { op, modelFrom, modelTo: to.model, docFrom, docTo: to.doc });
  };
  add("equal", head, head);
  // Within one place first what is gone, then what came.
  let came = 0;
  for (const { count, added, removed } of [...(found ?? replaced(one, other)), END]) {
    if (added) came += count;
    else if (removed) add("deleted", count, 0);
    else {
      add("inserted", 0, came);
      came = 0;
      add("equal", count, count);
    }
  }
  add("equal", tail, tail);
  return { steps, bounded: found === null };
}

const END: Stretch = { count: 0, added: false, removed: false };

const replaced = (a: readonly number[], b: readonly number[]): Stretch[] => [
  { count: a.length, added: false, removed: true },
  { count: b.length, added: true, removed: false },
];

/** @returns null when the bound was met */
function stretches(a: number[], b: number[]): Stretch[] | null {
  if (a.length === 0 || b.length === 0) return replaced(a, b);
  return diffArrays(a, b, { maxEditLength: MAX_EDITS }) ?? null;
}
