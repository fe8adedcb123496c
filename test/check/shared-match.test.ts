/** A job matches each text once, whatever it asks of it; and what is shared says what a fresh comparison says. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check, checkBothViews, comparison, NOISE_KINDS, type NoiseOptions } from "../../src/check";
import { readDocument, type DocumentModel } from "../../src/document";
import { compareHere } from "../../src/word/compare-here";
import { AnnexFile } from "../cli/annex-file";
import { folder, run } from "../cli/run";
import { corpus, type CorpusDocument } from "../corpus/corpus";
import { supplierParts } from "../corpus/supplier";
import { flat } from "../support/wml";
import { matches } from "../support/matches";

jest.mock("../../src/match/align/align", () =>
  jest.requireActual<typeof import("../support/matches")>("../support/matches").watchMatches(),
);

const ALL: NoiseOptions = Object.fromEntries(NOISE_KINDS.map((kind) => [kind, false]));
let models: ModelAgreement[];
let tracked: CorpusDocument[];
beforeAll(async () => {
  models = await loadAllModels();
  tracked = [...corpus({ seed: 1, count: 400 })]
    .filter(({ habit, edits }) => habit.includes("tracked") && edits.length > 0)
    .slice(0, 2);
});

/** Matches that a job makes. */
async function countOf(job: () => unknown): Promise<number> {
  matches.length = 0;
  await job();
  expect(new Set(matches).size).toBe(matches.length);
  return matches.length;
}

describe("a job in the pane", () => {
  const plain = () => flat(supplierParts());
  const proposed = () => {
    const [one] = tracked;
    if (!one) throw new Error("the corpus has no tracked document");
    return { ooxml: flat(one.parts), model: one.truth.model };
  };

  test("check: a text, or two where there are proposals", async () => {
    expect(await countOf(() => compareHere({ ooxml: plain() }))).toBe(1);
    expect(await countOf(() => compareHere(proposed()))).toBe(2);
    expect(await countOf(() => compareHere({ ...proposed(), proposals: true }))).toBe(2);
  });

  test("check with noise that counts: no text more", async () => {
    expect(await countOf(() => compareHere({ ooxml: plain(), noise: ALL }))).toBe(1);
    expect(await countOf(() => compareHere({ ...proposed(), noise: ALL }))).toBe(2);
  });

  test("what asks for the report alone gets it of one text", async () => {
    const asked = { ...proposed(), alone: true as const };
    expect(await countOf(() => compareHere(asked))).toBe(1);
    const [alone, whole] = await Promise.all([compareHere(asked), compareHere(proposed())]);
    expect(alone.report.fields).toEqual(whole.report.fields);
    expect(alone.report.choices).toEqual(whole.report.choices);
    expect([alone.rejected, alone.plan, alone.overview]).toEqual([null, null, null]);
    expect(whole.rejected).not.toBeNull();
  });
});

describe("a command", () => {
  const { path } = folder();
  const changed = () =>
    AnnexFile.supplier().replace("kosteloos", "tegen vergoeding").write(path("in.docx"));

  // What is written is another text: read back, it is matched again.
  test.each([
    ["check", [], 1],
    ["check", ["--count", "all"], 1],
    ["check", ["--explain", "9.3"], 1],
    ["report", ["--out", "out.html"], 1],
    ["annex", ["--out", "out.docx"], 1],
    ["restore", ["--out", "out.docx"], 2],
    ["restore", ["--out", "out.docx", "--record", "--reason", "x"], 2],
  ])("%s %p matches %d", async (name, options, count) => {
    const more = options.map((one) => (one.startsWith("out.") ? path(one) : one));
    const ran = await countOf(async () => {
      const { code, err } = await run(name, changed(), ...more);
      expect({ err, done: code < 2 }).toEqual({ err: "", done: true });
    });
    expect(ran).toBe(count);
  });
});

describe("what is shared says what a fresh comparison says", () => {
  const views = ["accepted", "rejected"] as const;
  const asked = views.flatMap((view) => [
    { view },
    { view, noise: ALL },
    { view, tableView: "accepted" as const },
  ]);

  test("whatever was asked before, of tracked documents of the corpus", () => {
    expect(tracked).toHaveLength(2);
    for (const { name, parts, truth } of tracked) {
      const document = readDocument(parts, { marks: true });
      const options = asked.map((one) => ({ ...one, model: truth.model }));
      const fresh = options.map((one) => JSON.stringify(check(document, models, one)));
      for (const order of [[...options.keys()], [...options.keys()].reverse()]) {
        const shared = comparison(document, models);
        for (const at of order) {
          const same = JSON.stringify(shared.check(options[at]).report) === fresh[at];
          expect({ name, ...options[at], same }).toEqual({ name, ...options[at], same: true });
        }
      }
    }
  });

  test("of another model too: each has a match of its own", () => {
    const document: DocumentModel = readDocument(supplierParts());
    const shared = comparison(document, models);
    for (const model of ["boz-2017", "bouw-verwerker", "boz-2017", undefined])
      expect(shared.check({ model }).report).toEqual(check(document, models, { model }));
    expect(checkBothViews(document, models).accepted).toEqual(shared.check().report);
  });
});
