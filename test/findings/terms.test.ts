/** Terms of which the definition went, and new ones that nobody defined. */
import { loadAllModels } from "../../src/clauses/library";
import { check } from "../../src/check";
import { readDocument } from "../../src/document";
import { Random } from "../corpus/random";
import type { Line } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { PLAIN } from "../corpus/writer/habit";
import { writeDocument } from "../corpus/writer/write";

const agreement = readSource("boz-2017");

async function undefinedIn(lines: Line[]): Promise<string[]> {
  const parts = writeDocument(
    agreement,
    lines.map((line) => ({ line })),
    PLAIN,
    new Random(1),
  );
  const { findings } = check(readDocument(parts), await loadAllModels());
  return findings
    .filter(({ code, origin }) => code === "term-undefined" && origin === "document")
    .map(({ values }) => values["term"] ?? "");
}

const without = (term: string): Line[] =>
  agreement.lines.filter((line) => !(line.kind === "definition" && line.term.startsWith(term)));

test.each([
  ["Medewerker", "Medewerker"],
  ["Overeenkomst(en)", "Overeenkomst(en)"],
  ["Functionaris", "Functionaris voor de Gegevensbescherming"],
])("without the definition of %s", async (term, told) => {
  const lines = without(term);
  expect(lines).toHaveLength(agreement.lines.length - 1);
  expect(await undefinedIn(lines)).toEqual([told]);
});

test.each([
  ["De Leverancier meldt dit.", ["Leverancier"]],
  ["Partijen en de Stuurgroep overleggen.", ["Stuurgroep"]],
  ["De Jeugdwet, de Wkkgz en het Besluit blijven gelden.", []],
  ["De Medewerkers en de Betrokkenen worden geïnformeerd.", []],
])("%s", async (sentence, told) => {
  const lines = agreement.lines.map((line) =>
    line.kind === "clause" && line.ref === "13.3"
      ? { ...line, text: `${line.text} ${sentence}` }
      : line,
  );
  expect(await undefinedIn(lines)).toEqual(told);
});
