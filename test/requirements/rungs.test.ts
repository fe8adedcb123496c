/**
 * What each rung of the example does to the parts of article 28, as the lawyers who wrote them judged it
 * (26 November 2026): a rung may weaken what it says to weaken, and nothing else may be told as lost.
 */
import { limbResults } from "../../src/requirements";
import { actsOf, RUNGS } from "../playbook/rungs";
import { changed, type Act } from "./changes";
import { modelOf, reportOn, sourceOf, statuses } from "./words";

const ID = "boz-2017";
const GENERAL = {
  "28.2-toestemming": "vervangen",
  "28.2-wijziging": "gedragen",
  "28.2-bezwaar": "gedragen",
};
const TRANSFER = { "28.3.a-doorgifte": "verzwakt" };
const AUDIT = { "28.3.h-audit": "verzwakt" };

/** Parts that stand otherwise than in the untouched agreement; a rung that is not named changes none. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "7.1 2": GENERAL,
  "7.1 3": GENERAL,
  "3.7 2": TRANSFER,
  "3.7 3": TRANSFER,
  "4.7 2": AUDIT,
  "4.7 3": AUDIT,
};

test("each rung changes what it was written to change", async () => {
  const model = await modelOf(ID);
  const { lines } = sourceOf(ID);
  const before = statuses(limbResults(model, await reportOn(ID, lines)));
  const wrong: Record<string, string[]> = {};
  for (const one of RUNGS) {
    const name = `${one.ref} ${one.number}`;
    const along = (one.rung.along ?? []).map(({ ref, text }): Act => ({
      at: ref,
      from: /^.*$/s,
      to: text,
    }));
    const report = await reportOn(ID, changed(lines, [...actsOf(one), ...along]));
    const now = statuses(limbResults(model, report));
    const expected: Readonly<Record<string, string>> = { ...before, ...EXPECTED[name] };
    const other = Object.keys(now).filter(
      // Points of the guide follow, and 28.3.d follows 28.2 and 28.4.
      (id) => !id.startsWith("hr.") && id !== "28.3.d" && now[id] !== expected[id],
    );
    if (other.length > 0) wrong[name] = other;
  }
  expect(wrong).toEqual({});
});
