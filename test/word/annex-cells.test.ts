/** By clicks: random hand-made tables, whatever people put in any cell, through two presses. */
import fc from "fast-check";
import { handCase } from "../cli/hand/twice";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { pressedTwice } from "./support/annex-presses";

let word: OpenAddin;
beforeAll(async () => {
  word = await openAddin({ wordApi: "1.9" });
}, 120_000);
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

test.each(fc.sample(handCase, { numRuns: 4, seed: 5 }).map((one, at) => [at, one] as const))(
  "table %i: all that stood there stands, rows are whole, the second press changes nothing, the SDK finds nothing new",
  async (_, one) => {
    expect(await pressedTwice(word, one)).toEqual([]);
  },
  90_000,
);
