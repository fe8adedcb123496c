/** A sample of the limb corpus on documents; `npm run prove -- --only limbs` runs all of it. */
import { measureLimbs } from "./measure";
import { NEUTRAL } from "./neutral";

/** One in so many: under half a minute. */
const EACH = 40;

test("carrying words edited, moved or emptied are told with the right status, others are not", async () => {
  const { failures, byKind } = await measureLimbs([EACH, 7]);
  expect(failures).toEqual([]);
  for (const kind of ["deleted", "decisive", "denied", "conditional", "moved", "neutral"])
    expect(byKind[kind]?.[1]).toBeGreaterThan(0);
}, 120_000);

test("five hundred neutral edits", () => {
  expect(NEUTRAL).toHaveLength(500);
});
