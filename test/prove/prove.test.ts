/** What the long measures stand on: seeds that follow from the commit alone, names that are unique. */
import { MEASURES } from "./measures";
import { some } from "./measure";
import { seedsOf } from "./seeds";

describe("prove", () => {
  it("draws its seeds from the commit and the measure's name", () => {
    const one = seedsOf("0f3c", "sentences", 8);
    expect(seedsOf("0f3c", "sentences", 8)).toEqual(one);
    expect(new Set(one).size).toBe(8);
    expect(seedsOf("0f3d", "sentences", 8)).not.toEqual(one);
    expect(seedsOf("0f3c", "edits", 8)).not.toEqual(one);
    for (const seed of one) expect(Number.isInteger(seed) && seed >= 0).toBe(true);
  });

  it("has every measure once, each with what it claims", () => {
    const names = MEASURES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { claim } of MEASURES) expect(claim).toMatch(/^\p{Lu}.*\.$/u);
  });

  it("runs at least one trial, however small the share", () => {
    expect(some(5000, 0.0001)).toBe(1);
    expect(some(5000, 1)).toBe(5000);
  });
});
