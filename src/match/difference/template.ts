/**
 * A template against a text: literal words one by one, a field takes what stands in its place, a choice
 * takes any of its printed forms. Among all ways to read the text so, the one with the fewest edits.
 */
import { CHOICE, FIELD, type ChoiceForm } from "../model/prepared";
import type { Side } from "./side";
import { shortest } from "./shortest";
import { between, sharedHead, sharedTail, type Reading } from "./reading";
import { push, type Step } from "./steps";

/** Cells of the table; above it the template is compared as plain text, and the report says so. */
export const MAX_CELLS = 400_000;

const EDIT = 16;
/** A field prefers few words, but any number of them to one edit too many. */
const TAKEN = 1;
const MAX_TAKEN = 12;
/** Read strictly, a field takes no more words than this for so little: a name, an amount, a date. */
const SHORT_ANSWER = 6;

const Move = {
  match: 1,
  remove: 2,
  insert: 3,
  take: 4,
  close: 5,
  /** Choice alternatives count on from here; 63 is the form printed while the choice is open. */
  choice: 8,
} as const;

/** @param strict an answer of more than some words costs as much as words put in */
export function readTemplate(
  model: Side,
  text: Side,
  forms: ChoiceForm[],
  folded: boolean,
  strict = false,
): Reading {
  const a = folded ? model.folds : model.ids;
  const b = folded ? text.folds : text.ids;
  if (!model.types.some((type) => type === FIELD || type === CHOICE)) {
    return { ...shortest(a, b), choices: [] };
  }
  const head = sharedHead(model.types, a, b);
  const tail = sharedTail(model.types, a, b, head);
  const n = a.length - tail;
  const m = b.length - tail;
  if ((n - head + 1) * (m - head + 1) > MAX_CELLS) {
    return { ...shortest(a, b), bounded: true, choices: [] };
  }
  const types = model.types.slice(head, n);
  const middle = align(types, a.slice(head, n), b.slice(head, m), forms, strict);
  return between(middle, head, { model: n, doc: m, length: tail });
}

/** What one word more costs a field that took so many. */
function oneMore(count: number, strict: boolean): number {
  if (strict) return count < SHORT_ANSWER ? TAKEN : EDIT;
  return count < MAX_TAKEN ? TAKEN : 0;
}

/** More than any cost, and room to add to it. */
const UNREACHED = 0x3fffffff;

function align(
  types: readonly number[],
  a: readonly number[],
  b: readonly number[],
  forms: ChoiceForm[],
  strict: boolean,
): Reading {
  const n = a.length;
  const m = b.length;
  const width = m + 1;
  const cost = new Int32Array((n + 1) * width).fill(UNREACHED);
  const move = new Uint8Array((n + 1) * width);
  cost[0] = 0;
  const reach = (cell: number, value: number, how: number): void => {
    if (value < (cost[cell] ?? 0)) {
      cost[cell] = value;
      move[cell] = how;
    }
  };
  for (let i = 0; i <= n; i += 1) {
    const type = i < n ? (types[i] ?? 0) : 0;
    for (let j = 0; j <= m; j += 1) {
      const here = i * width + j;
      const value = cost[here] ?? 0;
      if (type === FIELD) {
        reach(here + width, value, Move.close);
        // Many words cost no more than some: an answer may be a whole text.
        if (j < m) reach(here + 1, value + oneMore(taken(move, here, width), strict), Move.take);
        continue;
      }
      if (j < m) reach(here + 1, value + EDIT, Move.insert);
      if (i === n) continue;
      if (type === CHOICE) {
        readChoice(forms[a[i] ?? 0], b, j, (length, how) =>
          reach(here + width + length, value, how),
        );
        reach(here + width, value + EDIT * 2, Move.remove);
        continue;
      }
      if (j < m && a[i] === b[j]) reach(here + width + 1, value, Move.match);
      reach(here + width, value + EDIT, Move.remove);
    }
  }
  return walkBack(a, n, m, move, forms);
}

/** How many words the field has taken already. */
function taken(move: Uint8Array, cell: number, width: number): number {
  let count = 0;
  for (let at = cell; count < MAX_TAKEN && at % width > 0 && move[at] === Move.take; at -= 1)
    count += 1;
  return count;
}

const OPEN = 63;

function readChoice(
  form: ChoiceForm | undefined,
  b: readonly number[],
  at: number,
  found: (length: number, how: number) => void,
): void {
  if (!form) return;
  const fits = (ids: Int32Array): boolean => {
    if (at + ids.length > b.length) return false;
    for (let k = 0; k < ids.length; k += 1) if (ids[k] !== b[at + k]) return false;
    return true;
  };
  form.made.forEach(({ ids }, alternative) => {
    if (fits(ids)) found(ids.length, Move.choice + alternative);
  });
  if (fits(form.open)) found(form.open.length, Move.choice + OPEN);
}

function isSameIds(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}

function walkBack(
  a: readonly number[],
  n: number,
  m: number,
  move: Uint8Array,
  forms: ChoiceForm[],
): Reading {
  const width = m + 1;
  const back: Step[] = [];
  const choices: Reading["choices"] = [];
  let i = n;
  let j = m;
  while (i > 0 || j > 0) {
    const how = move[i * width + j] ?? 0;
    if (how === Move.match) {
      back.push({ op: "equal", modelFrom: i - 1, modelTo: i, docFrom: j - 1, docTo: j });
      i -= 1;
      j -= 1;
    } else if (how === Move.remove) {
      back.push({ op: "deleted", modelFrom: i - 1, modelTo: i, docFrom: j, docTo: j });
      i -= 1;
    } else if (how === Move.insert) {
      back.push({ op: "inserted", modelFrom: i, modelTo: i, docFrom: j - 1, docTo: j });
      j -= 1;
    } else if (how === Move.close) {
      const docTo = j;
      i -= 1;
      while (j > 0 && move[i * width + j] === Move.take) j -= 1;
      back.push({ op: "answer", modelFrom: i, modelTo: i + 1, docFrom: j, docTo });
    } else if (how >= Move.choice) {
      const form = forms[a[i - 1] ?? 0];
      const at = how - Move.choice;
      const made = at === OPEN ? null : (form?.made[at] ?? null);
      const length = made ? made.ids.length : (form?.open.length ?? 0);
      const printed = made && form && isSameIds(made.ids, form.open) ? made.id : null;
      const alternative = printed === null ? (made?.id ?? null) : null;
      choices.unshift({ token: i - 1, alternative, printed });
      back.push({ op: "answer", modelFrom: i - 1, modelTo: i, docFrom: j - length, docTo: j });
      i -= 1;
      j -= length;
    } else break;
  }
  const steps: Step[] = [];
  for (const step of back.reverse()) push(steps, step);
  return { steps: deletionsFirst(steps), bounded: false, choices };
}

/** An insertion directly before a deletion reads the other way round. */
function deletionsFirst(steps: Step[]): Step[] {
  for (let at = 0; at + 1 < steps.length; at += 1) {
    const one = steps[at] as Step;
    const two = steps[at + 1] as Step;
    if (one.op !== "inserted" || two.op !== "deleted") continue;
    steps[at] = { ...two, docFrom: one.docFrom, docTo: one.docFrom };
    steps[at + 1] = { ...one, modelFrom: two.modelTo, modelTo: two.modelTo };
  }
  return steps;
}
