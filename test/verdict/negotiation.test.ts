/** Changes that parties negotiate on the BOZ agreement, against what was said of each by hand (negotiated.ts). */
import { negotiatedProblems } from "./judge";
import { NEGOTIATED } from "./negotiated";

test("fifteen and five", () => expect(NEGOTIATED).toHaveLength(20));

test.each(NEGOTIATED.map((one) => [one.name, one] as const))("%s", async (_name, expected) => {
  expect(await negotiatedProblems(expected)).toEqual([]);
});
