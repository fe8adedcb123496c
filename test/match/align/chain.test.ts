import fc from "fast-check";
import { chain } from "../../../src/match/align/chain";
import type { Fragment } from "../../../src/match/align/fragments";

const SIZE = 24;

const fragment = fc
  .record({
    doc: fc.nat(20),
    model: fc.nat(20),
    length: fc.integer({ min: 1, max: 4 }),
    weight: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ doc, model, length, weight }): Fragment => ({
    line: 0,
    piece: 0,
    docFrom: doc,
    docTo: doc + length,
    modelFrom: model,
    modelTo: model + length,
    weight,
    exact: false,
  }));

function follows(before: Fragment, after: Fragment): boolean {
  return before.docTo <= after.docFrom && before.modelTo <= after.modelFrom;
}

/** All ways, slowly. */
function heaviest(fragments: Fragment[]): number {
  const best = (last: Fragment | null): number =>
    Math.max(
      0,
      ...fragments
        .filter((one) => last === null || follows(last, one))
        .map((one) => one.weight + best(one)),
    );
  return best(null);
}

test("the heaviest matches in one order, as all ways tried give it", () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 9 }), (fragments) => {
      const chosen = chain(fragments, ({ weight }) => weight, SIZE).map(
        (at) => fragments[at] as Fragment,
      );
      chosen.forEach((one, at) => {
        const before = chosen[at - 1];
        if (before) expect(follows(before, one)).toBe(true);
      });
      expect(chosen.reduce((sum, { weight }) => sum + weight, 0)).toBe(heaviest(fragments));
    }),
    { numRuns: 200 },
  );
});
