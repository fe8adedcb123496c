/** Marks of template tools and words that put an answer off: the blank is open, and nothing deviates. */
import type { CheckReport } from "../../src/check";
import { onTexts } from "../corpus/fill";
import type { Line, ModelId } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { reportOf } from "./boz";

/** The model with its blanks written over in turn: pattern → values, the last one for all that follow. */
async function filled(
  model: ModelId,
  pattern: RegExp,
  values: string[],
  where: (line: Line) => boolean = () => true,
) {
  const agreement = readSource(model);
  const queue = [...values];
  let count = 0;
  const lines = agreement.lines.map((line) => {
    const own = structuredClone(line);
    if (where(line))
      onTexts(own, (text) =>
        text.replace(pattern, () => {
          count += 1;
          return (queue.length > 1 ? queue.shift() : queue[0]) ?? "";
        }),
      );
    return own;
  });
  expect(count).toBeGreaterThan(0);
  return reportOf(lines, {}, agreement);
}

const inserted = ({ deviations }: CheckReport): string[] =>
  deviations.map(({ article, item, changes }) => {
    const came = changes
      .filter(({ op }) => op !== "equal")
      .map(({ op, text }) => `${op === "inserted" ? "+" : "-"}${text.trim()}`);
    return [article, item, ...came].filter((one) => one !== undefined).join(" ");
  });
const firstParty = ({ part, kind, ...line }: Line): boolean =>
  part === "parties" && kind === "item" && "number" in line && line.number === 1;

test.each([
  "«Naam»",
  "{{naam}}",
  "${naam}",
  "<naam>",
  "XXX",
  "n.t.b.",
  "nader in te vullen",
  "Huisartsenpraktijk X",
])("%s at a blank leaves it open, and is no deviation", async (text) => {
  const report = await filled("bouw-verwerker", /\[STATUTAIRE NAAM\]/u, [text], firstParty);
  expect(inserted(report)).toEqual([]);
  const name = report.fields.find(({ id }) => id === "party1.name");
  expect(name?.filled).toBe(false);
  expect(
    report.findings.some(
      ({ code, values }) => code === "field-open" && values["field"] === "party1.name",
    ),
  ).toBe(true);
});
