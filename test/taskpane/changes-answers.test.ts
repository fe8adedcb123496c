import { changesAnswers } from "../../src/taskpane/fill/changes-answers";
import type { FillChange, ModelFill } from "../../src/word/fill-types";

const fills = [
  {
    model: { id: "m" },
    choices: [
      { id: "open", open: true },
      { id: "made", open: false },
    ],
  },
] as unknown as ModelFill[];
const field = (seen: string[]): FillChange => ({
  kind: "field",
  model: "m",
  id: "f",
  value: "nieuw",
  seen,
});
const cell = (seen: string): FillChange => ({
  kind: "cell",
  model: "m",
  table: "t",
  row: 1,
  column: "c",
  value: "nieuw",
  seen,
});
const choice = (id: string): FillChange => ({ kind: "choice", model: "m", id, alternative: "a" });

test.each([
  ["blanks filled", [field([]), cell(""), choice("open")], false],
  ["an answer changed", [field([]), field(["oud"])], true],
  ["a cell changed", [cell("oud")], true],
  ["a choice made otherwise", [choice("made")], true],
  ["nothing", [], false],
])("%s", (_, drafts, expected) => {
  expect(changesAnswers(fills, drafts)).toBe(expected);
});
