/**
 * Each planted obstacle is named for the purposes it stands in the way of, and its twin is not. Here for
 * signature, and some for all purposes; `npm run prove -- --only obstacles` takes every purpose.
 */
import { folder } from "../cli/run";
import { ALL_PLANTED } from "./all-planted";
import { Planting, PURPOSES } from "./planting";

const temp = folder();
const planting = new Planting(temp.path);
/** One in so many is tried for each purpose. */
const EACH = 8;

test("over forty, and nothing stands in the way of what they are planted in", async () => {
  expect(ALL_PLANTED.length).toBeGreaterThanOrEqual(40);
  const file = await planting.base({ model: "boz-2017", base: "ready" });
  const code = "nothing";
  expect(await planting.levels(file, { ...ALL_PLANTED[0]!, code })).toEqual({
    letters: "---",
    broken: [],
  });
});

test.each(ALL_PLANTED.map((one, at) => [one.name, one, at] as const))(
  "%s",
  async (_name, one, at) => {
    expect(await planting.judge(one, at % EACH === 0 ? PURPOSES : ["signature"])).toBe("");
  },
  60_000,
);
