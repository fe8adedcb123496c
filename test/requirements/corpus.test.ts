/**
 * Every carrier of every limb of the four processor models: its words deleted, denied, made conditional,
 * given to the other party, each deciding phrase deleted; and 500 edits beside them, labelled neutral
 * beforehand. Through the border; `npm run prove -- --only limbs` runs the same on documents.
 */
import { limbResults } from "../../src/requirements";
import { edited, untouched } from "./border";
import { spanEdits } from "./edits";
import { expected, nameOf, STRICTER } from "./expected";
import { NEUTRAL, neutrally } from "./neutral";
import { modelOf, PROCESSOR, statuses } from "./words";

test.each(PROCESSOR)("%s: every carrier, every way", async (id) => {
  const model = await modelOf(id);
  const before = statuses(limbResults(model, untouched(model)));
  const unflagged: string[] = [];
  const wrong: string[] = [];
  let made = 0;
  for (const one of spanEdits(model)) {
    const report = edited(model, one.carrier.article, one.edit);
    const name = nameOf(one);
    if (!report) {
      wrong.push(`${name}: changes nothing`);
      continue;
    }
    made += 1;
    const status = statuses(limbResults(model, report))[one.limb] ?? "";
    const others = model.limbs?.[one.limb]?.carriers.filter((c) => c !== one.carrier) ?? [];
    if (status === before[one.limb]) unflagged.push(name);
    else if (!expected(one, others).includes(status)) wrong.push(`${name}: ${status}`);
  }
  expect(unflagged).toEqual(STRICTER[id] ?? []);
  expect(wrong).toEqual([]);
  expect(made).toBeGreaterThan(150);
});

test.each(PROCESSOR)("%s: neutral edits beside the words flag nothing", async (id) => {
  const model = await modelOf(id);
  const before = statuses(limbResults(model, untouched(model)));
  const own = NEUTRAL.filter((one) => one.model === id);
  for (const one of own) {
    const report = edited(model, one.article, neutrally(one));
    expect(report).not.toBeNull();
    expect([one, statuses(limbResults(model, report!))]).toEqual([one, before]);
  }
  expect(own.length).toBeGreaterThan(60);
});
