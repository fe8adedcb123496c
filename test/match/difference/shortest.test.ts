import fc from "fast-check";
import { MAX_EDITS, shortest } from "../../../src/match/difference/shortest";
import type { Step } from "../../../src/match/difference/steps";

function edits(steps: Step[]): number {
  return steps.reduce(
    (sum, { op, modelFrom, modelTo, docFrom, docTo }) =>
      op === "equal" ? sum : sum + modelTo - modelFrom + docTo - docFrom,
    0,
  );
}

/** The textbook table, as the measure. */
function longestCommon(a: number[], b: number[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const row = [0];
    b.forEach((other, at) => {
      row.push(one === other ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0));
    });
    above = row;
  }
  return above[b.length] ?? 0;
}

const row = fc.array(fc.nat(6), { maxLength: 60 });

test("is as short as can be, and rebuilds both sides", () => {
  fc.assert(
    fc.property(row, row, (a, b) => {
      const { steps, bounded } = shortest(a, b);
      expect(bounded).toBe(false);
      expect(edits(steps)).toBe(a.length + b.length - 2 * longestCommon(a, b));
      const was: number[] = [];
      const is: number[] = [];
      for (const { op, modelFrom, modelTo, docFrom, docTo } of steps) {
        was.push(...a.slice(modelFrom, modelTo));
        is.push(...b.slice(docFrom, docTo));
        if (op === "equal") expect(a.slice(modelFrom, modelTo)).toEqual(b.slice(docFrom, docTo));
      }
      expect(was).toEqual(a);
      expect(is).toEqual(b);
    }),
    { numRuns: 300 },
  );
});

test("texts further apart than the bound are replaced as a whole, and it says so", () => {
  const a = Array.from({ length: MAX_EDITS }, (_, at) => at);
  const b = Array.from({ length: MAX_EDITS }, (_, at) => -at - 1);
  const { steps, bounded } = shortest([7, ...a, 9], [7, ...b, 9]);
  expect(bounded).toBe(true);
  expect(steps.map(({ op }) => op)).toEqual(["equal", "deleted", "inserted", "equal"]);
});
