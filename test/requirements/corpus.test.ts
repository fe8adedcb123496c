/**
 * Every carrier of every limb of the four processor models: its words deleted, denied, made conditional,
 * given to the other party, each deciding phrase deleted; and 500 edits beside them, labelled neutral
 * beforehand. Through the border; `npx tsx test/requirements/measure.ts` runs the same on documents.
 */
import type { Carrier } from "../../src/clauses/schema";
import { limbResults } from "../../src/requirements";
import { edited, untouched } from "./border";
import { spanEdits, type SpanEdit } from "./edits";
import neutral from "./neutral.json";
import { modelOf, PROCESSOR, statuses } from "./words";

/** Deletions that take away a limit or an exception, or an example of what other words say: nothing is weaker. */
const STRICTER: Record<string, string[]> = {
  "boz-2017": [
    "28.1 decisive indien deze daarover beschikt",
    "28.2-toestemming deleted ",
    "28.3.f-35 deleted ",
    "28.3.f-35 decisive privacy impact assessment",
  ],
  mms: ["28.2-toestemming deleted ", "28.3.g-keuze decisive Indien gewenst en voor zover mogelijk"],
};

/** What the edit must make of the limb, by what the carrier is to it. */
function expected({ how, carrier, limb }: SpanEdit, others: readonly Carrier[]): string[] {
  const needed = carrier.part === undefined || carrier.part === "samen";
  const alone = others.some(({ part }) => part === "zelf" || part === "samen");
  if (how === "conditional") return ["verzwakt"];
  if (how === "denied" || how === "other-party")
    return needed ? ["vervallen"] : ["verzwakt", "vervallen"];
  if (how === "deleted" && carrier.part === undefined && !alone)
    return /plicht$|kennisgeving$/.test(limb) ? ["vervallen", "n.v.t."] : ["vervallen"];
  if (how === "deleted") return ["verzwakt"];
  return ["verzwakt", "vervallen", "n.v.t."];
}

test.each(PROCESSOR)("%s: every carrier, every way", async (id) => {
  const model = await modelOf(id);
  const before = statuses(limbResults(model, untouched(model)));
  const unflagged: string[] = [];
  const wrong: string[] = [];
  let made = 0;
  for (const one of spanEdits(model)) {
    const report = edited(model, one.carrier.article, one.edit);
    const name = `${one.limb} ${one.how} ${one.detail}`;
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

interface Neutral {
  model: string;
  article: string;
  from?: string;
  to?: string;
  append?: string;
  before?: string;
}

const apply =
  ({ from, to = "", append = "", before = "" }: Neutral) =>
  (text: string): string =>
    from === undefined ? before + text + append : text.replace(from, to);

test.each(PROCESSOR)("%s: neutral edits beside the words flag nothing", async (id) => {
  const model = await modelOf(id);
  const before = statuses(limbResults(model, untouched(model)));
  const own = (neutral as Neutral[]).filter((one) => one.model === id);
  for (const one of own) {
    const report = edited(model, one.article, apply(one));
    expect(report).not.toBeNull();
    expect([one, statuses(limbResults(model, report!))]).toEqual([one, before]);
  }
  expect(own.length).toBeGreaterThan(60);
});
