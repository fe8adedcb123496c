/**
 * Issue 2: every clause of the BOZ model in turn, in the supplier's own agreement: one word changed,
 * the clause deleted, a clause added behind it. Exactly that is reported, nothing else.
 */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check } from "../../src/check";
import { readDocument } from "../../src/document";
import { Random } from "../corpus/random";
import type { Clause, Line } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { HABITS, type Habit } from "../corpus/writer/habit";
import { writeDocument } from "../corpus/writer/write";

const agreement = readSource("boz-2017");
const clauses = agreement.lines.filter(
  (line): line is Clause => line.kind === "clause" && line.part === "article",
);
const habit = (name: string): Habit => {
  const found = HABITS.find((one) => one.name === name);
  if (!found) throw new Error(`no habit ${name}`);
  return found;
};

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

function report(lines: Line[], how: Habit): string[] {
  const parts = writeDocument(
    agreement,
    lines.map((line) => ({ line })),
    how,
    new Random(7),
  );
  const { deviations } = check(readDocument(parts), models);
  return deviations.map(({ kind, article }) => `${kind} ${article}`);
}

/** A word in the middle that says something: changed into one that no model holds. */
function withOneWordChanged(text: string): string {
  const words = text.split(" ");
  const middle = Math.floor(words.length / 2);
  const at = words.findIndex((word, index) => index >= middle && /^[a-zë]{4,}$/.test(word));
  const place = at >= 0 ? at : words.findIndex((word) => /^[a-zë]{4,}$/.test(word));
  return words.map((word, index) => (index === place ? "doorgaans" : word)).join(" ");
}

/** The clause and everything under it, up to the next clause, article or section. */
function span(line: Clause): { from: number; to: number } {
  const from = agreement.lines.indexOf(line);
  const rest = agreement.lines.findIndex((other, at) => at > from && other.ref !== line.ref);
  return { from, to: rest < 0 ? agreement.lines.length : rest };
}

const NEW_TEXT =
  "Leverancier verstrekt ieder kwartaal kosteloos een overzicht van de gebruikte serverruimte.";

test("the source has the 66 clauses of the model", () => {
  expect(clauses).toHaveLength(66);
  expect(new Set(clauses.map(({ ref }) => ref)).size).toBe(66);
});

describe.each(["plain", "automatic-split"])("in the habit %s", (name) => {
  test("unedited: nothing", () => {
    expect(report(agreement.lines, habit(name))).toEqual([]);
  });

  test.each(clauses.map((line) => line.ref))("%s: one word changed", (ref) => {
    const lines = agreement.lines.map((line): Line =>
      line.kind === "clause" && line.ref === ref
        ? { ...line, text: withOneWordChanged(line.text) }
        : line,
    );
    expect(lines).not.toEqual(agreement.lines);
    expect(report(lines, habit(name))).toEqual([`changed ${ref}`]);
  });

  test.each(clauses.map((line) => [line.ref, line] as const))("%s: deleted", (ref, line) => {
    const { from, to } = span(line);
    const lines = [...agreement.lines.slice(0, from), ...agreement.lines.slice(to)];
    expect(report(lines, habit(name))).toEqual([`missing ${ref}`]);
  });

  test.each(clauses.map((line) => [line.ref, line] as const))(
    "%s: one added behind",
    (ref, line) => {
      const { to } = span(line);
      const added: Clause = {
        kind: "clause",
        id: "added",
        part: "article",
        ref,
        number: (line.number ?? 0) + 1,
        text: NEW_TEXT,
      };
      const lines = [...agreement.lines.slice(0, to), added, ...agreement.lines.slice(to)];
      expect(report(lines, habit(name))).toEqual([`added ${ref}`]);
    },
  );
});
