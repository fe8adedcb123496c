/**
 * Jobs that write in Word: the text that was read is matched once, the text that was written once more. Through
 * the real Office.js; what the pane does in a worker is counted in Node.
 */
import { typedParts } from "../edits/support/typed";
import { zipDocx } from "../corpus/writer/package";
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser } from "../support/browser";
import { matches } from "../support/matches";
import { openActs, type Acts } from "./editing/support/acts";
import { withPart } from "./support/document-part";

jest.mock("../../src/match/align/align", () =>
  jest.requireActual<typeof import("../support/matches")>("../support/matches").watchMatches(),
);

let acts: Acts;
afterEach(async () => {
  expect(acts.word.problems).toEqual([]);
  await acts.word.close();
});
afterAll(() => closeBrowser());

/** Matches that a job makes. */
async function countOf<T>(job: () => Promise<T>): Promise<{ count: number; came: T }> {
  matches.length = 0;
  const came = await job();
  return { count: matches.length, came };
}

/** One clause in other words. */
const edited = () =>
  withPart(supplierDocx(), (xml) => xml.replace("kosteloos", "tegen vergoeding"));

test("filling in a typed agreement", async () => {
  acts = await openActs({ document: zipDocx(typedParts("bouw-verwerker", "open")) });
  const change = {
    kind: "field",
    model: "bouw-verwerker",
    id: "agreement.subject",
    typed: true,
  } as const;
  const { count, came } = await countOf(() =>
    acts.fill([{ ...change, value: "beheer van het planningssysteem", seen: [] }]),
  );
  expect([came.write.length, came.open, came.cause]).toEqual([1, [], null]);
  expect(count).toBe(2);
  expect(new Set(matches).size).toBe(2);
});

// A document with proposals is read in two views: what was written as proposals is two texts.
test.each([
  { tracked: false, texts: 2 },
  { tracked: true, texts: 3 },
])("rows of Bijlage 4, tracked: $tracked", async ({ tracked, texts }) => {
  acts = await openActs({ document: edited() });
  const { count, came } = await countOf(() => acts.annex({ tracked }));
  expect([came.written, came.left]).toEqual([1, 0]);
  expect(count).toBe(texts);
  if (tracked) return;
  // Nothing to write: nothing to read back.
  expect((await countOf(() => acts.annex())).count).toBe(1);
});

test("text restored and recorded; and what reads otherwise since, which is left", async () => {
  acts = await openActs({ document: edited() });
  const items = (await acts.check()).report.deviations;
  const record = Object.fromEntries(items.map(({ key }) => [key, "Reden"]));
  const { count, came } = await countOf(() =>
    acts.act("restoreText", { items, record, tracked: false }),
  );
  expect(came.items.map(({ status }) => status)).toEqual(["done"]);
  expect(count).toBe(2);
  expect(new Set(matches).size).toBe(2);
  const again = await countOf(() => acts.act("restoreText", { items }));
  expect(again.came.items.map(({ status }) => status)).toEqual(["stale"]);
  expect(again.came.result.report.deviations).toEqual([]);
  expect(again.count).toBe(1);
});
