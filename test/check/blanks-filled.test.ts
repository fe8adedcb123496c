/** Blanks filled with more than an answer, by hand: the rest is text put in at that clause. */
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
const valueOf = ({ fields }: CheckReport, id: string): string | undefined =>
  fields.find((field) => field.id === id)?.value;

test.each([
  ["€ 1.000 in totaal", "+in totaal", "€ 1.000"],
  ["€ 5.000 bij herhaling", "+bij herhaling", "€ 5.000"],
  ["€ 5.000 per kalenderjaar", "+per kalenderjaar", "€ 5.000"],
  ["ten hoogste € 5.000", "+ten hoogste", "€ 5.000"],
  ["geen boete", "+geen boete", undefined],
])("a penalty of %j", async (written, told, value) => {
  const report = await filled("bouw-verwerker", /\[BEDRAG\]/gu, [written, "€ 500"]);
  expect(inserted(report)).toEqual([`8.3 ${told}`]);
  expect(report.deviations[0]?.kind).toBe("changed");
  expect(report.deviations[0]?.weight.level).toBe("substance");
  if (value !== undefined) expect(valueOf(report, "penalty.breach")).toBe(value);
});

test("a date with a term behind it", async () => {
  const report = await filled("bouw-verwerker", /\[INVOEREN DATUM\]/gu, [
    "1 mei 2026 voor onbepaalde tijd",
  ]);
  expect(report.deviations.map(({ kind }) => kind)).toEqual(["changed"]);
  expect(inserted(report)[0]).toMatch(/\+voor onbepaalde tijd$/u);
  expect(valueOf(report, "contract.date")).toBe("1 mei 2026");
});

const firstParty = ({ part, kind, ...line }: Line): boolean =>
  part === "parties" && kind === "item" && "number" in line && line.number === 1;

test.each([
  [
    "Voorbeeld B.V., handelend onder haar algemene voorwaarden",
    /\+.*handelend onder haar algemene voorwaarden/u,
  ],
  [
    "Voorbeeld B.V. met uitsluiting van iedere aansprakelijkheid",
    /\+met uitsluiting van iedere aansprakelijkheid/u,
  ],
])("a name: %s", async (name, told) => {
  const report = await filled("bouw-verwerker", /\[STATUTAIRE NAAM\]/u, [name], firstParty);
  expect(report.deviations).toHaveLength(1);
  expect(inserted(report)[0]).toMatch(told);
  expect(valueOf(report, "party1.name")).toBe("Voorbeeld B.V.");
});

test("a number of the Chamber of Commerce, and whom else it is to bind", async () => {
  const report = await filled(
    "boz-2017",
    /…+\.{0,2}/gu,
    ["Modellaan 12", "Utrecht", "12345678 en haar groepsmaatschappijen", "A. Voorbeeld"],
    firstParty,
  );
  expect(report.deviations).toHaveLength(1);
  expect(inserted(report)[0]).toMatch(/\+en haar groepsmaatschappijen$/u);
  expect(valueOf(report, "party1.kvk")).toBe("12345678");
});

test.each<[string, string[]]>([
  ["a sole trader", ["J. de Vries h.o.d.n. Praktijk De Linde"]],
  ["a seat in brackets", ["eHealth Solutions B.V. (statutair gevestigd te Utrecht)"]],
  ["a town's council", ["Gemeente 's-Hertogenbosch"]],
  ["the notary's form", ["de besloten vennootschap met beperkte aansprakelijkheid Voorbeeld B.V."]],
])("%s is a name and no deviation", async (_, values) => {
  const report = await filled("bouw-verwerker", /\[STATUTAIRE NAAM\]/gu, values);
  expect(inserted(report)).toEqual([]);
  expect(valueOf(report, "party1.name")).toBe(values[0]);
});

test("an open blank with a limit behind it is open, and the limit is told", async () => {
  const report = await filled("bouw-verwerker", /\[BEDRAG\]/gu, [
    "[BEDRAG] bij herhaling",
    "[BEDRAG]",
  ]);
  expect(inserted(report)).toEqual(["8.3 +bij herhaling"]);
  expect(report.fields.find(({ id }) => id === "penalty.breach")?.filled).toBe(false);
});
