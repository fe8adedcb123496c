/** What was put in is told, however much, however often, however short. */
import type { Line } from "../corpus/source/agreement";
import { behind, BOZ, reportOf, told } from "./boz";

test.each([13, 40, 90])("%d clauses at the end of an article", async (count) => {
  const texts = Array.from(
    { length: count },
    (_, at) => `De aansprakelijkheid voor geval ${at + 1} wordt gedragen door de verzekeraar.`,
  );
  const report = await reportOf(behind(BOZ.lines, "Partijen dragen zorg", texts, 8));
  expect(told(report)).toEqual(texts.map((text) => `added 8.7 ${text}`));
});

test.each([null, 8])("the same few words in three articles (number %p)", async (number) => {
  const text = "Verwerker is niet aansprakelijk";
  let lines = BOZ.lines;
  for (const start of [
    "Partijen dragen zorg",
    "De voorgaande bepaling",
    "Het is Verwerker niet toegestaan om zonder",
  ])
    lines = behind(lines, start, [text], number);
  expect(told(await reportOf(lines))).toEqual([
    `added 8.7 ${text}`,
    `added 9.3 ${text}`,
    `added 10.9 ${text}`,
  ]);
});

test.each([
  ["hierna gezamenlijk", "Onder opschortende voorwaarde van goedkeuring", "partijen"],
  ["Ondertekening", "Deze overeenkomst is niet bindend.", "ondertekening"],
  ["Deze Verwerkersovereenkomst, indien", "Geen rechten voor derden.", "overweging f"],
  ["Verwerker vrijwaart", "€ 500", "8.3"],
  ["Verwerker vrijwaart", "10%", "8.3"],
  ["Verwerker vrijwaart", "10.000", "8.3"],
  // No page: so many had the text before it no lines for.
  ["Verwerker vrijwaart", "500", "8.3"],
])("a few words outside the articles that bind: behind %s", async (start, text, article) => {
  expect(told(await reportOf(behind(BOZ.lines, start, [text])))).toEqual([
    `added ${article} ${text}`,
  ]);
});

test.each([
  ["behind a typed number", "☐ ", "typed", false],
  ["behind an automatic number", "☒ ", "automatic", false],
  ["before a typed number", "☐ 8.3. ", "automatic", true],
] as const)("a box at a clause is no sign of a list: %s", async (_name, sign, numbers, own) => {
  const lines = BOZ.lines.map((line): Line => {
    if (!("text" in line) || !line.text.startsWith("Verwerker vrijwaart")) return line;
    const text = sign + line.text;
    return own
      ? { id: line.id, part: line.part, ref: line.ref, kind: "paragraph", text }
      : { ...line, text };
  });
  const report = await reportOf(lines, { numbers });
  const [deviation] = report.deviations.filter(({ article }) => article === "8.3");
  expect(deviation?.weight.level).toBe("substance");
  expect(
    deviation?.changes.some(({ op, text }) => op === "inserted" && text.includes(sign.trim()[0]!)),
  ).toBe(true);
});

test.each([
  ["Ondertekening", "Aldus getekend in tweevoud"],
  ["hierna gezamenlijk", "Kenmerk 2026-114"],
])("a few words that bind nobody: behind %s", async (start, text) => {
  expect(told(await reportOf(behind(BOZ.lines, start, [text])))).toEqual([]);
});

test.each([
  ["Partij", "h"],
  ["Verwerkersovereenkomst", "m"],
  ["Verwerker", "l"],
])("a short definition that moved: %s", async (term, item) => {
  const moved = BOZ.lines.find((line) => line.kind === "definition" && line.term === term);
  if (!moved) throw new Error("no such definition");
  const rest = BOZ.lines.filter((line) => line !== moved);
  const at = rest.findIndex((line) => line.kind === "definition");
  for (const definitions of ["table", "list"] as const) {
    const lines = [...rest.slice(0, at), moved, ...rest.slice(at)];
    expect(told(await reportOf(lines, { definitions }))).toEqual([`moved 1.1 ${item}`]);
  }
});

test.each([(number: number) => `(${number}) `, (number: number) => `${number}) `, () => ""])(
  "items run on in the clause, numbered %p",
  async (label) => {
    const at = BOZ.lines.findIndex((line) => line.kind === "clause" && line.ref === "5.2");
    const clause = BOZ.lines[at];
    if (clause?.kind !== "clause") throw new Error("no 5.2");
    const items = BOZ.lines.slice(at + 1, at + 5).map((line) => ("text" in line ? line.text : ""));
    const run = (all: string[]): string =>
      [clause.text, ...all.map((text, k) => `${label(k + 1)}${text}`)].join(" ");
    const withClause = (text: string) => [
      ...BOZ.lines.slice(0, at),
      { ...clause, text },
      ...BOZ.lines.slice(at + 5),
    ];
    expect(told(await reportOf(withClause(run(items))))).toEqual([]);
    const changed = items.map((text) => text.replace("getroffen zijn", "genomen zijn"));
    expect(told(await reportOf(withClause(run(changed))))).toEqual(["changed 5.2 4"]);
  },
);

test("definitions as quoted terms with a colon", async () => {
  const lines = BOZ.lines.map((line) =>
    line.kind === "definition" ? { ...line, term: `“${line.term}”` } : line,
  );
  for (const definitions of ["table", "list"] as const)
    expect(told(await reportOf(lines, { definitions }))).toEqual([]);
});

test("the agreement twice in one document", async () => {
  const again = BOZ.lines.map((line) => ({ ...line, id: `${line.id}-again` }));
  const { findings } = await reportOf([...BOZ.lines, ...again]);
  expect(findings.filter(({ code }) => code === "second-copy")).toHaveLength(1);
  const once = await reportOf(BOZ.lines);
  expect(once.findings.map(({ code }) => code)).not.toContain("second-copy");
});

test("a word behind the title", async () => {
  const lines = BOZ.lines.map((line) =>
    line.kind === "title" ? { ...line, text: `${line.text} (CONCEPT)` } : line,
  );
  expect(told(await reportOf(lines))).toEqual(["changed titel"]);
});
