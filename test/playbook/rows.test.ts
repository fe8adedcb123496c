/** Which position a row of Bijlage 4 falls under, and which rows a rung takes the place of. */
import type { CheckReport, Deviation, TableRowResult } from "../../src/outcome";
import { positionOfRow, rowsOver } from "../../src/playbook";
import { playbook } from "./rungs";

const row = (article: string, more: Partial<TableRowResult> = {}): TableRowResult => ({
  article,
  lapses: "Wat vervalt.",
  replacement: "Wat ervoor komt.",
  reason: "",
  status: "annex-only",
  findings: [],
  place: null,
  ...(/^\d+\.\d+$/.test(article) ? { target: article } : {}),
  ...more,
});
const added = (article: string, more: Partial<TableRowResult> = {}) =>
  row(article, { lapses: "", ...more });
const report = (rows: TableRowResult[], deviations: Partial<Deviation>[] = []) =>
  ({ deviationTable: { rows }, deviations }) as unknown as CheckReport;
const of = (one: TableRowResult, deviations: Partial<Deviation>[] = []) =>
  positionOfRow(playbook, report([one], deviations), one)?.ref ?? null;

test.each<[string, TableRowResult, string | null]>([
  [
    "by the clause that it quotes, before the one that it cites",
    row("4.6", { target: "4.7" }),
    "4.7",
  ],
  ["a quotation that the model does not have", row("5.2", { status: "conflict" }), "5.2"],
  ["a limit by whatever number in the article", added("Na 8.7 (nieuw)"), "8.8"],
  ["a clause of which we say nothing", row("13.4"), null],
  ["a clause added where we add none", added("13.7 (nieuw)"), null],
  ["what says what the model says", row("4.7", { status: "without-effect" }), null],
  ["what the body says too: its card tells it", row("4.7", { status: "matches" }), null],
  ["a range", row("4.7", { status: "not-checked" }), null],
])("%s", (_name, one, ref) => expect(of(one)).toBe(ref));

test("a clause that the body changes has a card of its own", () => {
  expect(of(row("4.7"), [{ kind: "changed", article: "4.7" }])).toBeNull();
  expect(of(row("4.7"), [{ kind: "added", article: "4.7" }])).toBe("4.7");
});

const position = (ref: string) => playbook.positions.find((one) => one.ref === ref)!;
const names = (
  rows: TableRowResult[],
  ref: string,
  rung: number,
  own: Parameters<typeof rowsOver>[3],
) =>
  rowsOver(report(rows), position(ref), rung, own).map((all) => all.map(({ article }) => article));

test("the row on the clause, and those on what goes along", () => {
  const rows = [row("7.1"), row("7.2"), row("8.3"), row("7.1-7.4", { status: "not-checked" })];
  expect(names(rows, "7.1", 1, { row: rows[0]! })).toEqual([["7.1"]]);
  expect(names(rows, "7.1", 2, { row: rows[0]! })).toEqual([["7.1"], ["7.2"]]);
  expect(names(rows.slice(2), "7.1", 2, {})).toEqual([[], []]);
  expect(names([row("7.1"), ...rows], "7.1", 1, { row: rows[0]! })).toEqual([["7.1", "7.1"]]);
});

test("of a clause that is added only the row of that very one", () => {
  const text = "Beperkt tot € 1.";
  const deviation = { kind: "added", key: "k", whole: { documentText: text } } as Deviation;
  const [same, other] = [added("8.8 (nieuw)", { replacement: text }), added("8.9 (nieuw)")];
  expect(names([other, same], "8.8", 1, { deviation })).toEqual([["8.8 (nieuw)"]]);
  expect(names([other], "8.8", 1, { deviation })).toEqual([[]]);
  expect(names([other, same], "8.8", 1, { row: other })).toEqual([["8.9 (nieuw)"]]);
});
