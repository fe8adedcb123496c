/** Kern by subject, on documents through the reader and the comparison (kern.ts). */
import { BESIDE_KERN, KERN } from "./kern";
import { rankedOf } from "./ranking";

test.each(KERN)("%s is kern", async (_subject, act) => {
  expect((await rankedOf([act]))[0]?.rank).toBe("kern");
});

test.each(BESIDE_KERN)("%s is not", async (_subject, act) => {
  expect((await rankedOf([act]))[0]?.rank).toBe("inhoudelijk");
});
