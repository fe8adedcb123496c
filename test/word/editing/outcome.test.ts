/** What is told of an act is what its document shows, whatever Word answered. */
import { outcomeOf } from "../../../src/word/editing/outcome";
import type { ActAsk, ActPlan, PlannedItem, Wanted } from "../../../src/word/editing/ask";
import type { CheckResult } from "../../../src/word/check";

const edit = { kind: "text", paragraph: 3, start: 8, end: 11, was: "8.2", becomes: "8.3" } as const;
const item = (key: string, over: Partial<PlannedItem> = {}): PlannedItem => ({
  key,
  article: key,
  edits: [edit],
  problem: null,
  ...over,
});
const plan = (...items: PlannedItem[]): ActPlan => ({
  items,
  paragraphs: { 3: { text: "artikel 8.2 geldt", pieces: [], numbered: false } },
  behind: {},
});
const ask = (kind: "row" | "restore", ...keys: string[]): ActAsk => ({
  view: "accepted",
  wanted: keys.map((key) =>
    kind === "row"
      ? { kind, article: key, first: 3, last: 3, becomes: "8.3" }
      : { kind, target: { key, article: key, documentText: "" } },
  ),
});
const result = (...told: string[]) =>
  ({ report: { deviations: told.map((key) => ({ key })) } }) as unknown as CheckResult;
const after = { ooxml: "", text: "" };

/** A document in which these paragraphs stand. */
const showing =
  (texts: string[], ...told: string[]) =>
  (_after: typeof after, wanted: Wanted[]) =>
    Promise.resolve({
      result: result(...told),
      found: wanted.map((one): PlannedItem => {
        const steps = one.kind === "steps" ? one.steps : [];
        const all = steps.every((step) => step.kind === "whole" && texts.includes(step.text));
        return { key: "", article: "", edits: all ? [] : null, problem: all ? null : "stale" };
      }),
    });

const written = (acts: ActPlan, done = acts.items) => ({
  acts,
  done,
  left: acts.items.filter((one) => !done.includes(one)),
  tracked: true,
  after,
});

test("words that do not stand in the document did not arrive, though Word gave no error", async () => {
  const acts = plan(item("8.2"));
  const told = async (...texts: string[]) =>
    (await outcomeOf(ask("row", "8.2"), written(acts), showing(texts))).items[0];
  expect(await told("artikel 8.3 geldt")).toMatchObject({ status: "done" });
  expect(await told("artikel 8.2 geldt")).toMatchObject({ status: "refused", code: "not-arrived" });
});

test("what was left is not counted in how the paragraph reads since", async () => {
  const other = item("left", {
    edits: [{ ...edit, start: 12, end: 17, was: "geldt", becomes: "gold" }],
  });
  const acts = plan(item("8.2"), other);
  const look = showing(["artikel 8.3 geldt"]);
  const { items } = await outcomeOf(
    ask("row", "8.2", "left"),
    written(acts, [acts.items[0]!]),
    look,
  );
  expect(items).toMatchObject([{ status: "done" }, { status: "refused", code: "place" }]);
});

test("halfway: a restored clause is done when nothing of it is told any more; else nobody can say", async () => {
  const stale = item("a", { edits: null, problem: "stale" });
  const half = { ...written(plan(stale), []), cause: "failed" as never };
  const told = async (of: ActAsk, ...left: string[]) =>
    (await outcomeOf(of, half, showing([], ...left))).items[0];
  expect(await told(ask("restore", "a"))).toMatchObject({ status: "done", undo: null });
  expect(await told(ask("restore", "a"), "a")).toMatchObject({
    status: "refused",
    code: "unknown",
  });
  expect(await told(ask("row", "a"))).toMatchObject({ status: "refused", code: "unknown" });
});
