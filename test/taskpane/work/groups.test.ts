import { NO_FILTER, passes, type Filter } from "../../../src/taskpane/work/filter";
import { groupsOf } from "../../../src/taskpane/work/groups";
import type { Item } from "../../../src/taskpane/work/items";
import { isRestorable } from "../../../src/taskpane/work/restorable";
import type { Rank } from "../../../src/verdict";
import { deviation } from "./builders";

const item = (key: string, more: Parameters<typeof deviation>[1] = {}): Item => ({
  key,
  deviation: deviation(key, more),
  deed: null,
  handled: null,
  note: "",
  remark: null,
});
const RANK: Record<string, Rank> = {
  "3.1": "bewoording",
  "3.2": "kern",
  "4.1": "inhoudelijk",
  "5.1": "bewoording",
  "6.1": "inhoudelijk",
  "9.1": "kern",
};
const how = (order: Filter["order"], heap: boolean) => ({
  order,
  heap,
  headingOf: ({ key }: Item) => key.split(".")[0] ?? "",
  rankOf: ({ key }: Item) => RANK[key] ?? "bewoording",
});
const all = Object.keys(RANK).map((key) => item(key));
const told = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ heading, items }) => [heading, items.map(({ key }) => key).join(" ")]);

test("articles with kern first, the heaviest of each on top, the lighter ones together at the end", () => {
  expect(told(groupsOf(all, how("heaviest", true)))).toEqual([
    ["3", "3.2 3.1"],
    ["9", "9.1"],
    ["", "4.1 6.1 5.1"],
  ]);
});

test("under a filter nothing goes on a heap; in the document's order nothing moves", () => {
  expect(told(groupsOf(all, how("heaviest", false))).map(([heading]) => heading)).toEqual([
    "3",
    "9",
    "4",
    "6",
    "5",
  ]);
  expect(told(groupsOf(all, how("document", true)))).toEqual([
    ["3", "3.1 3.2"],
    ["4", "4.1"],
    ["5", "5.1"],
    ["6", "6.1"],
    ["9", "9.1"],
  ]);
});

test("a filter by rank, open, author and place", () => {
  const of = (change: Partial<Filter>, one: Item, rank: Rank = "kern") =>
    passes({ ...NO_FILTER, ...change }, one, rank);
  expect([of({ rank: "kern" }, item("a")), of({ rank: "bewoording" }, item("a"))]).toEqual([
    true,
    false,
  ]);
  expect(of({ onlyOpen: true }, { ...item("a"), deed: "left" })).toBe(false);
  const theirs = item("a", { proposals: [{ author: "M. de Wit", date: "" }] });
  expect([of({ author: "M. de Wit" }, theirs), of({ author: "" }, theirs)]).toEqual([true, false]);
  expect([of({ author: "" }, item("a")), of({ author: "X" }, item("a"))]).toEqual([true, false]);
  const annex = item("a", { unit: "annex", article: "bijlage 2" });
  expect([of({ where: "annexes" }, annex), of({ where: "articles" }, annex)]).toEqual([
    true,
    false,
  ]);
});

test("the model's text is offered back for words and for whole clauses", () => {
  const of = (more: Parameters<typeof deviation>[1]) => isRestorable(deviation("a", more));
  const place = deviation("a").place;
  expect(of({})).toBe(true);
  expect(of({ kind: "added" })).toBe(true);
  expect(of({ kind: "missing" })).toBe(true);
  expect(of({ kind: "missing", place: null })).toBe(false);
  expect(of({ kind: "missing", unit: "heading" })).toBe(false);
  expect(of({ kind: "moved" })).toBe(true);
  expect(of({ also: ["moved"] })).toBe(true);
  expect(of({ kind: "moved", unit: "item" })).toBe(false);
  expect(of({ counted: true })).toBe(false);
  expect(of({ place: place && { ...place, part: "header1" } })).toBe(false);
});
