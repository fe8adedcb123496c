/** Ways in which the same words are set out: none of them is a deviation, and an edit in them is told. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check, type CheckReport } from "../../src/compare";
import { readDocument, walk } from "../../src/document";
import { Random } from "../corpus/random";
import type { Line, ModelId } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { PLAIN } from "../corpus/writer/habit";
import { writeDocument } from "../corpus/writer/write";
import { p, r, t, wml } from "../support/wml";
import { reportOf, told } from "./boz";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

const MODELS: ModelId[] = [
  "boz-2017",
  "bouw-verwerker",
  "bouw-gezamenlijk",
  "zelfstandig",
  "mms",
  "coach",
];

/** Paragraphs of a model as a plain typist has them. */
function paragraphsOf(id: ModelId): string[] {
  const agreement = readSource(id);
  const lines = agreement.lines.map((line) => ({ line }));
  const parts = writeDocument(agreement, lines, { ...PLAIN, definitions: "list" }, new Random(1));
  return walk(readDocument(parts), "accepted").map(({ text }) => text);
}

const reportOn = (texts: string[]): CheckReport =>
  check(readDocument({ document: wml(...texts.map((text) => p(r(t(text.trim()))))) }), models);

const titles: [string, (text: string) => string][] = [
  ["capitals", (text) => text.toUpperCase()],
  ["small letters", (text) => text.charAt(0) + text.slice(1).toLowerCase()],
  [
    "a capital each word",
    (text) => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (one) => one.toUpperCase()),
  ],
];

test.each(MODELS.flatMap((id) => titles.map(([name, write]) => [id, name, write] as const)))(
  "%s: a title in %s",
  async (id, _, write) => {
    const agreement = readSource(id);
    const lines = agreement.lines.map((line): Line =>
      line.kind === "title" ? { ...line, text: write(line.text) } : line,
    );
    expect(lines.some(({ kind }) => kind === "title")).toBe(true);
    expect(told(await reportOf(lines, {}, agreement))).toEqual([]);
  },
);

test.each(["boz-2017", "zelfstandig", "bouw-verwerker"] as const)(
  "%s: the meaning before the term",
  (id) => {
    const agreement = readSource(id);
    const table = (edit: (text: string) => string) => {
      const parts = writeDocument(
        agreement,
        agreement.lines.map((line) => ({ line })),
        { ...PLAIN, definitions: "table" },
        new Random(1),
      );
      // Rows of two cells in the article of definitions, their cells exchanged.
      let rows = 0;
      const document = parts.document.replace(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gsu, (row) => {
        const cells = row.match(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/gsu) ?? [];
        const [one, two] = cells;
        const first = (one ?? "").replace(/<[^>]+>/gu, "");
        const isDefinition = definitions.some((term) => first.includes(term));
        if (cells.length !== 2 || one === undefined || two === undefined || !isDefinition)
          return row;
        rows += 1;
        return row.replace(one + two, edit(two) + one);
      });
      expect(rows).toBeGreaterThan(5);
      return check(readDocument({ ...parts, document }), models);
    };
    const definitions = agreement.lines.flatMap((line) =>
      line.kind === "definition" ? [line.term] : [],
    );
    expect(told(table((text) => text))).toEqual([]);
    let edits = 0;
    const report = table((text) => {
      const after = edits === 0 ? text.replace(/ niet | een /u, " geen ") : text;
      if (after !== text) edits += 1;
      return after;
    });
    expect(edits).toBe(1);
    expect(report.deviations.map(({ kind }) => kind)).toEqual(["changed"]);
  },
);

/** Every article one paragraph, its clauses with their numbers behind one another. */
function inline(id: ModelId, edit: (text: string) => string = (text) => text): string[] {
  const out: string[] = [];
  let inArticle = false;
  for (const text of paragraphsOf(id)) {
    const number = /^\d{1,2}\.\d{1,2}\.?\s/u.test(text);
    const follows: boolean = number || (inArticle && /^\(?[a-z0-9]{1,2}[.)]+\s/u.test(text));
    if (follows && inArticle) out.push(`${out.pop() ?? ""} ${edit(text)}`);
    else out.push(edit(text));
    inArticle = follows;
  }
  return out;
}

const planted = (text: string): string =>
  text
    .replace("een rente van 2%", "een rente van 4%")
    .replace("binnen vierentwintig", "binnen achtenveertig")
    .replace("onverwijld", "tijdig");

test.each(["boz-2017", "bouw-verwerker", "bouw-gezamenlijk", "mms"] as const)(
  "%s: every article one paragraph",
  (id) => {
    const texts = inline(id);
    expect(texts.length).toBeLessThan(paragraphsOf(id).length - 20);
    const report = reportOn(texts);
    const other = report.deviations.filter(({ kind }) => kind !== "merged");
    expect(other.map(({ kind, article }) => `${kind} ${article}`)).toEqual([]);
    for (const { weight } of report.deviations) expect(weight.level).toBe("wording");
    let edited = "";
    const again = reportOn(
      inline(id, (text) => {
        const after = edited === "" && /^\d/u.test(text) ? planted(text) : text;
        if (after !== text) edited = /^\d+\.\d+/u.exec(text)?.[0] ?? "?";
        return after;
      }),
    );
    expect(edited).not.toBe("");
    const changed = again.deviations.filter(({ weight }) => weight.level === "substance");
    expect(changed.map(({ article }) => article)).toEqual([edited]);
  },
);

/** Lines of a conversion joined again, with the hyphens at their ends left in. */
function hyphenated(text: string): string {
  let count = 0;
  return text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{5})/u, () => {
    count += 1;
    return count > 0 ? "- " : "";
  });
}

test.each(MODELS)("%s: hyphens of a conversion left in joined lines", (id) => {
  let words = 0;
  const texts = paragraphsOf(id).map((text) =>
    text.length < 90
      ? text
      : text.replace(/\p{L}{12,}/gu, (word) => {
          words += 1;
          return words % 3 === 0 && /^\p{L}\p{Ll}+$/u.test(word) ? hyphenated(word) : word;
        }),
  );
  expect(texts.join("\n")).toMatch(/\p{Ll}- \p{Ll}/u);
  expect(told(reportOn(texts))).toEqual([]);
});

test("a hyphen that stands for something is no line end", async () => {
  const agreement = readSource("boz-2017");
  const lines = agreement.lines.map((line): Line =>
    line.kind === "clause" && line.ref === "8.3"
      ? { ...line, text: `${line.text} Dit geldt voor in- en uitvoer.` }
      : line,
  );
  const [own] = (await reportOf(lines, {}, agreement)).deviations;
  expect(own?.changes.find(({ op }) => op === "inserted")?.text).toContain("in- en uitvoer");
});
