/** The supplier's annex of measures: what binds in it is told, measures are not. */
import { loadEngine } from "../corpus/engine";
import { fill } from "../corpus/fill";
import { Random } from "../corpus/random";
import { MEASURES_BINDING, MEASURES_LATER, MEASURES_ORDINARY } from "../corpus/sentences/measures";
import type { Line } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { PLAIN } from "../corpus/writer/habit";
import { writeDocument } from "../corpus/writer/write";

/** What the report says of each sentence, all of them in Bijlage 2. */
async function told(sentences: string[]): Promise<string[]> {
  const { report } = await loadEngine();
  const agreement = readSource("boz-2017");
  const { lines } = fill(agreement, "filled", new Random(5));
  const end = lines.findLastIndex(({ ref }) => ref === "bijlage 2");
  const own = sentences.map((text, at): Line => ({
    id: `own-${at}`,
    part: "annex",
    ref: "bijlage 2",
    kind: "paragraph",
    text,
  }));
  const all = [...lines.slice(0, end + 1), ...own, ...lines.slice(end + 1)];
  const entries = all.map((line) => ({ line }));
  const { findings } = report(writeDocument(agreement, entries, PLAIN, new Random(6)));
  const found = findings.filter(({ code }) => code === "answer-binds");
  return sentences.filter((text) =>
    found.some(({ values }) => values["sentence"]?.includes(text.replace(/\.$/u, ""))),
  );
}

test("what binds is told", async () => {
  const found = await told(MEASURES_BINDING);
  const missed = MEASURES_BINDING.filter((text) => !found.includes(text));
  expect({ missed, enough: missed.length <= 2 }).toMatchObject({ enough: true });
});

test("and most of what nobody had seen", async () => {
  expect((await told(MEASURES_LATER)).length).toBeGreaterThanOrEqual(22);
});

test("measures are not", async () => {
  const alarms = await told(MEASURES_ORDINARY);
  expect({ alarms, few: alarms.length <= 1 }).toMatchObject({ few: true });
});
