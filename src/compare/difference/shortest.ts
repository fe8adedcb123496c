/**
 * Shortest edit script between two rows of integers (Myers, "An O(ND) Difference Algorithm", 1986),
 * after the common beginning and end are set apart.
 */
import { push, type Difference, type Step } from "./steps";

/** Edits looked for; texts further apart are shown as replaced as a whole. */
export const MAX_EDITS = 900;

export function shortest(a: readonly number[], b: readonly number[]): Difference {
  let head = 0;
  const least = Math.min(a.length, b.length);
  while (head < least && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const steps: Step[] = [];
  push(steps, { op: "equal", modelFrom: 0, modelTo: head, docFrom: 0, docTo: head });
  const bounded = !middle(a, b, head, a.length - tail, head, b.length - tail, steps);
  push(steps, {
    op: "equal",
    modelFrom: a.length - tail,
    modelTo: a.length,
    docFrom: b.length - tail,
    docTo: b.length,
  });
  return { steps, bounded };
}

function replaceAll(a0: number, a1: number, b0: number, b1: number, steps: Step[]): void {
  push(steps, { op: "deleted", modelFrom: a0, modelTo: a1, docFrom: b0, docTo: b0 });
  push(steps, { op: "inserted", modelFrom: a1, modelTo: a1, docFrom: b0, docTo: b1 });
}

/** @returns false when the bound was met. */
function middle(
  a: readonly number[],
  b: readonly number[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  steps: Step[],
): boolean {
  const n = a1 - a0;
  const m = b1 - b0;
  if (n === 0 || m === 0) {
    replaceAll(a0, a1, b0, b1, steps);
    return true;
  }
  const limit = Math.min(n + m, MAX_EDITS);
  const width = 2 * limit + 3;
  const reach = new Int32Array(width);
  const origin = limit + 1;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    trace.push(reach.slice(origin - edits - 1, origin + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down =
        k === -edits ||
        (k !== edits && (reach[origin + k - 1] ?? 0) < (reach[origin + k + 1] ?? 0));
      let x = down ? (reach[origin + k + 1] ?? 0) : (reach[origin + k - 1] ?? 0) + 1;
      let y = x - k;
      while (x < n && y < m && a[a0 + x] === b[b0 + y]) {
        x += 1;
        y += 1;
      }
      reach[origin + k] = x;
      if (x >= n && y >= m) {
        walkBack(trace, edits, n, m, a0, b0, steps);
        return true;
      }
    }
  }
  replaceAll(a0, a1, b0, b1, steps);
  return false;
}

/** Reads the path back from the furthest points of every round. */
function walkBack(
  trace: Int32Array[],
  edits: number,
  n: number,
  m: number,
  a0: number,
  b0: number,
  steps: Step[],
): void {
  const back: Step[] = [];
  let x = n;
  let y = m;
  for (let d = edits; d > 0; d -= 1) {
    const row = trace[d] as Int32Array;
    const at = (k: number): number => row[k + d + 1] ?? 0;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const previousK = down ? k + 1 : k - 1;
    const previousX = at(previousK);
    const previousY = previousX - previousK;
    const startX = down ? previousX : previousX + 1;
    const startY = startX - k;
    if (x > startX) {
      back.push({
        op: "equal",
        modelFrom: a0 + startX,
        modelTo: a0 + x,
        docFrom: b0 + startY,
        docTo: b0 + y,
      });
    }
    back.push(
      down
        ? {
            op: "inserted",
            modelFrom: a0 + startX,
            modelTo: a0 + startX,
            docFrom: b0 + previousY,
            docTo: b0 + startY,
          }
        : {
            op: "deleted",
            modelFrom: a0 + previousX,
            modelTo: a0 + startX,
            docFrom: b0 + startY,
            docTo: b0 + startY,
          },
    );
    x = previousX;
    y = previousY;
  }
  if (x > 0) back.push({ op: "equal", modelFrom: a0, modelTo: a0 + x, docFrom: b0, docTo: b0 + y });
  for (const step of ordered(back.reverse())) push(steps, step);
}

/** Within one place first what is gone, then what came: deletions before insertions. */
function ordered(steps: Step[]): Step[] {
  const out: Step[] = [];
  for (let at = 0; at < steps.length;) {
    const step = steps[at] as Step;
    if (step.op === "equal") {
      out.push(step);
      at += 1;
      continue;
    }
    const { modelFrom, docFrom } = step;
    let { modelTo, docTo } = step;
    for (; at < steps.length && steps[at]?.op !== "equal"; at += 1) {
      modelTo = Math.max(modelTo, steps[at]?.modelTo ?? 0);
      docTo = Math.max(docTo, steps[at]?.docTo ?? 0);
    }
    if (modelTo > modelFrom)
      out.push({ op: "deleted", modelFrom, modelTo, docFrom, docTo: docFrom });
    if (docTo > docFrom) out.push({ op: "inserted", modelFrom: modelTo, modelTo, docFrom, docTo });
  }
  return out;
}
