import { bulkRows, recording, restoring } from "../../../src/taskpane/work/bulk-list";
import { NO_DECISIONS } from "../../../src/taskpane/work/decisions";
import { workItems } from "../../../src/taskpane/work/items";
import type { Deviation, TableRowResult } from "../../../src/outcome";
import { deviation } from "./builders";

const items = (...all: Deviation[]) => workItems(all, NO_DECISIONS, new Map());
const row = (target: string) => ({ target }) as TableRowResult;
const place = { paragraph: 3, lastParagraph: 3, start: 0, end: 9, head: "", tail: "" };
const changed = (key: string, more: Partial<Deviation> = {}) =>
  deviation(key, { kind: "changed", place, ...more });

test("open ones only; a clause that the table speaks of is not ticked, and says which row", () => {
  const all = items(changed("3.1"), changed("3.2", { recorded: true }), changed("8.3"));
  expect(
    bulkRows(all, "restore", [row("9.1"), row("8.3")]).map(({ item, why, row: at }) => [
      item.key,
      why,
      at,
    ]),
  ).toEqual([
    ["3.1", null, undefined],
    ["8.3", "annex", 2],
  ]);
});

test("what cannot be restored is not offered; what is only proposed is not ticked for the table", () => {
  const proposals = [{ author: "M. de Wit", date: "" }];
  const all = items(changed("3.1", { kind: "moved", unit: "item" }), changed("5.2", { proposals }));
  expect(bulkRows(all, "restore", []).map(({ item }) => item.key)).toEqual(["5.2"]);
  expect(bulkRows(all, "record", []).map(({ item, why }) => [item.key, why])).toEqual([
    ["3.1", null],
    ["5.2", "proposal"],
  ]);
});

test("the preview shows how the text comes to read, or what the row comes to say", () => {
  const [item] = items(
    changed("3.1", {
      changes: [
        { op: "deleted", text: "eerste" },
        { op: "inserted", text: "redelijk" },
        { op: "equal", text: " verzoek" },
      ],
    }),
  );
  if (!item) throw new Error("no item");
  expect(restoring(item).map(({ op }) => op)).toEqual(["inserted", "deleted", "equal"]);
  expect(recording(item).map(({ op }) => op)).toEqual(["deleted", "inserted", "equal"]);
});
