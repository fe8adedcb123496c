/** What is restored carries the numbers beside it along: as typed, or as Word counts them. */
import { loadAllModels } from "../../src/clauses/library";
import { Random } from "../corpus/random";
import type { Line, ModelId } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { PLAIN, type Habit } from "../corpus/writer/habit";
import { writeDocument } from "../corpus/writer/write";
import { restoreTrial } from "./trial";

type Numbered = Extract<Line, { number: number | null }>;
const isNumbered = (line: Line): line is Numbered =>
  (line.kind === "clause" || line.kind === "item") && "number" in line;

/** Those behind it in the same list count on by so much. */
function counted(lines: Line[], from: number, like: Line, by: 1 | -1): Line[] {
  const article = (ref: string): string => (like.kind === "item" ? ref : ref.split(".")[0]) ?? "";
  return lines.map((line, at): Line => {
    const same = at >= from && line.kind === like.kind && article(line.ref) === article(like.ref);
    return same && isNumbered(line) && line.number !== null
      ? { ...line, number: line.number + by }
      : line;
  });
}

const at = (lines: Line[], ref: string, item?: string): number => {
  const found = lines.findIndex((line) =>
    item === undefined
      ? line.kind === "clause" && line.ref === ref
      : line.kind === "item" && line.part === "article" && line.ref === ref && line.item === item,
  );
  if (found < 0) throw new Error(`no ${ref} ${item ?? ""}`);
  return found;
};

function without(lines: Line[], ref: string, item?: string): Line[] {
  const found = at(lines, ref, item);
  const rest = [...lines.slice(0, found), ...lines.slice(found + 1)];
  return counted(rest, found, lines[found] as Line, -1);
}

function withOne(lines: Line[], ref: string, item?: string): Line[] {
  const found = at(lines, ref, item);
  const like = lines[found] as Numbered;
  const text = "de naam van degene die de kluis beheert;";
  const own: Line = { ...like, id: "own", text, number: (like.number ?? 0) + 1 };
  const rest = counted(lines.slice(found + 1), 0, like, 1);
  return [...lines.slice(0, found + 1), own, ...rest];
}

const HABITS: [string, Partial<Habit>][] = [
  ["typed", {}],
  ["typed, a clause's number alone", { clauses: "%2. ", items: "(a)" }],
  ["typed, Lid", { clauses: "Lid %2: ", items: "a." }],
  ["counted by Word", { numbers: "automatic" }],
];

const EDITS: [string, ModelId, (lines: Line[]) => Line[]][] = [
  ["a clause taken out", "boz-2017", (lines) => without(lines, "8.4")],
  ["the first of an article taken out", "boz-2017", (lines) => without(lines, "9.1")],
  ["a clause behind a list taken out", "boz-2017", (lines) => without(lines, "8.3")],
  ["a clause put in", "boz-2017", (lines) => withOne(lines, "7.2")],
  ["an item put in", "boz-2017", (lines) => withOne(lines, "4.1", "c")],
  ["an item taken out", "boz-2017", (lines) => without(lines, "4.1", "d")],
  ["the first item taken out", "boz-2017", (lines) => without(lines, "4.1", "a")],
  ["two of one article", "boz-2017", (lines) => without(withOne(lines, "8.1"), "8.5")],
];

test.each(
  HABITS.flatMap(([habit, how]) =>
    EDITS.map(([edit, model, change]) => [habit, edit, how, model, change] as const),
  ),
)("%s: %s", async (_, __, how, model, change) => {
  const agreement = readSource(model);
  const write = (lines: Line[]) =>
    writeDocument(
      agreement,
      lines.map((line) => ({ line })),
      { ...PLAIN, ...how },
      new Random(1),
    );
  const models = await loadAllModels();
  const trial = restoreTrial(write(change(agreement.lines)), models);
  expect(trial.wrong).toEqual([]);
  expect(trial.left).toEqual({});
  expect(trial.restored).toBeGreaterThan(0);
  expect(trial.renumbered.after).toEqual([]);
  // Number for number the agreement as it is without any edit.
  const whole = restoreTrial(write(agreement.lines), models);
  expect(trial.lines).toEqual(whole.lines);
});
