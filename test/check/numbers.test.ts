/** Numbers in front of a clause, however they are typed: none of them is text. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check } from "../../src/check";
import { readDocument } from "../../src/document";
import { Random } from "../corpus/random";
import type { Line } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { PLAIN, type Habit } from "../corpus/writer/habit";
import { writeDocument } from "../corpus/writer/write";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

const agreement = readSource("boz-2017");

function report(how: Partial<Habit>, lines: Line[] = agreement.lines) {
  const parts = writeDocument(
    agreement,
    lines.map((line) => ({ line })),
    { ...PLAIN, ...how },
    new Random(7),
  );
  const { deviations, findings } = check(readDocument(parts), models);
  return {
    deviations: deviations.map(({ kind, article }) => `${kind} ${article}`),
    findings: findings
      .filter(({ code }) => code === "renumbered" || code.startsWith("reference"))
      .map(({ article }) => article),
  };
}

const FORMS = [
  "Artikel %1.%2 ",
  "Artikel %1.%2. ",
  "Art. %1.%2 ",
  "Artikel %1 lid %2 ",
  "Artikel %1, lid %2: ",
  "Lid %2. ",
  "Lid %2: ",
  "Lid %2 - ",
  "%1.%2: ",
  "%2) ",
  "(%2) ",
  "%2 ",
];

test.each(FORMS)("%s", (clauses) => {
  for (const spaces of ["plain", "hard"] as const)
    expect(report({ clauses, spaces })).toEqual({ deviations: [], findings: [] });
});

test.each(FORMS)("%s, a clause gone", (clauses) => {
  const lines = agreement.lines.filter(
    (line) => !(line.kind === "clause" && line.text.startsWith("Iedere beperking")),
  );
  expect(lines).toHaveLength(agreement.lines.length - 1);
  expect(report({ clauses }, lines).deviations).toEqual(["missing 8.6"]);
});

test("Roman articles are the same articles", () => {
  const roman = "i ii iii iv v vi vii viii ix x xi xii xiii".toUpperCase().split(" ");
  const lines = agreement.lines.map((line) =>
    line.kind === "article" ? { ...line, number: roman[Number(line.number) - 1] ?? "" } : line,
  );
  const clauses = "%2. ";
  expect(report({ clauses }, lines)).toEqual({ deviations: [], findings: [] });
});

test("numbers of articles on a line of their own", () => {
  const lines = agreement.lines.flatMap((line): Line[] => {
    if (line.kind !== "article") return [line];
    const { part, ref, text, number = "" } = line;
    return [
      { id: `${line.id}-number`, part, ref, kind: "paragraph", text: `Artikel ${number}.` },
      { id: line.id, part, ref, kind: "subheading", text },
    ];
  });
  expect(report({ clauses: "%2. " }, lines).deviations).toEqual([]);
});
