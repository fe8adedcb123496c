import {
  decided,
  decisionOn,
  formatDecisions,
  joined,
  NO_DECISIONS,
} from "../../../src/taskpane/work/decisions";
import { parseDecisions } from "../../../src/taskpane/work/decisions-file";
import { isOpen, workItems, type Handled } from "../../../src/taskpane/work/items";
import { deviation } from "./builders";

const handled = (key: string, deed: Handled["deed"], before: string[]): [string, Handled] => [
  key,
  { deed, deviation: deviation(key), rank: "kern", told: "", back: null, before },
];
const shown = (items: ReturnType<typeof workItems>) => items.map(({ key, deed }) => [key, deed]);

test("what was restored has left the report and keeps its place, whatever the order of the deeds", () => {
  const report = ["3.1", "9.3"].map((key) => deviation(key));
  const one = handled("5.2", "restored", ["3.1"]);
  const two = handled("5.5", "restored-recorded", ["3.1", "5.2"]);
  const wanted = [
    ["3.1", null],
    ["5.2", "restored"],
    ["5.5", "restored-recorded"],
    ["9.3", null],
  ];
  expect(shown(workItems(report, NO_DECISIONS, new Map([one, two])))).toEqual(wanted);
  expect(shown(workItems(report, NO_DECISIONS, new Map([two, one])))).toEqual(wanted);
});

test("restored, and somebody changed it again: it is open", () => {
  const items = workItems(
    [deviation("5.2")],
    NO_DECISIONS,
    new Map([handled("5.2", "restored", [])]),
  );
  expect(shown(items)).toEqual([["5.2", null]]);
  expect(items[0]?.handled).toBeNull();
});

test("recorded is what the table says, not what was once done", () => {
  const did = new Map([handled("5.2", "recorded", [])]);
  const [gone] = workItems([deviation("5.2")], NO_DECISIONS, did);
  expect([gone?.deed, gone?.handled]).toEqual([null, null]);
  const [stands] = workItems([deviation("5.2", { recorded: true })], NO_DECISIONS, did);
  expect([stands?.deed, stands?.handled?.deed]).toEqual(["recorded", "recorded"]);
});

test("a decision holds for the words it was taken on, and no longer for others", () => {
  const decisions = decided(NO_DECISIONS, deviation("5.2"), { left: true, note: "bellen" });
  expect(workItems([deviation("5.2")], decisions, new Map()).map(isOpen)).toEqual([false]);
  const other = deviation("5.2", { documentText: "anders" });
  expect(workItems([other], decisions, new Map())[0]).toMatchObject({ deed: null, note: "" });
  // A decision that says nothing any more is dropped.
  const back = decided(decisions, deviation("5.2"), { left: undefined, note: undefined });
  expect(back.clauses).toEqual({});
});

test("decisions of a colleague are added to ours; both notes stay", () => {
  const ours = decided(NO_DECISIONS, deviation("5.2"), { note: "van ons" });
  const theirs = decided(NO_DECISIONS, deviation("5.2"), { left: true, note: "van hen" });
  expect(decisionOn(joined(ours, theirs), deviation("5.2"))).toMatchObject({
    left: true,
    note: "van ons\nvan hen",
  });
});

test("handed over and taken over again they are the same; another file is none", () => {
  const ours = decided(NO_DECISIONS, deviation("5.2"), { left: true, note: "bellen" });
  expect(parseDecisions(formatDecisions(ours, "boz-2017"))).toEqual({
    decisions: { ...ours, model: "boz-2017" },
  });
  for (const text of ["", "{}", '{"modeltrouw":"besluiten-2","clauses":{}}'])
    expect(parseDecisions(text)).toEqual({ fault: "no-decisions" });
});

test("their proposal accepted: it is left, or recorded, and the card says more than that", () => {
  const left = decided(NO_DECISIONS, deviation("5.2"), { left: true });
  const [accepted] = workItems([deviation("5.2")], left, new Map([handled("5.2", "accepted", [])]));
  expect(accepted).toMatchObject({ deed: "accepted", handled: { deed: "accepted" } });
  const [recorded] = workItems(
    [deviation("5.2", { recorded: true })],
    NO_DECISIONS,
    new Map([handled("5.2", "accepted-recorded", [])]),
  );
  expect(recorded?.deed).toBe("accepted-recorded");
  // Refused, it has left the report and stands where it stood.
  const gone = workItems([], NO_DECISIONS, new Map([handled("5.2", "refused", [])]));
  expect(shown(gone)).toEqual([["5.2", "refused"]]);
});
