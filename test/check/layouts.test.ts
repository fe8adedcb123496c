/** Ways in which the same words are set out: none of them is a deviation, and an edit in them is told. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check } from "../../src/check";
import { readDocument, walk } from "../../src/document";
import { Random } from "../corpus/random";
import { hasText, type Line, type ModelId } from "../corpus/source/agreement";
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

test.each(["boz-2017", "zelfstandig"] as const)("%s: the meaning before the term", (id) => {
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
      if (cells.length !== 2 || one === undefined || two === undefined || !isDefinition) return row;
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
});

/** Every article one paragraph, its clauses with their numbers and items behind one another. */
function inline(lines: Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const open = last?.kind === "paragraph" && last.part === "article" ? last : null;
    if (line.kind === "clause" && line.number !== null) {
      const text = `${line.ref} ${line.text}`;
      if (open) open.text += ` ${text}`;
      else out.push({ ...line, kind: "paragraph", text });
    } else if (open && line.kind === "item" && line.part === "article")
      open.text += ` ${line.item}) ${line.text}`;
    else out.push(structuredClone(line));
  }
  return out;
}

const planted: [RegExp, string][] = [
  [/onverwijld/u, "tijdig"],
  [/onmiddellijk/u, "spoedig"],
  [/(?<!\p{L})niet(?!\p{L})/u, "wel"],
];

test.each(["boz-2017", "bouw-verwerker", "bouw-gezamenlijk", "zelfstandig", "coach"] as const)(
  "%s: every article one paragraph",
  async (id) => {
    const agreement = readSource(id);
    const lines = inline(agreement.lines);
    expect(lines.length).toBeLessThan(agreement.lines.length - 15);
    const { deviations } = await reportOf(lines, {}, agreement);
    expect(deviations.filter(({ kind }) => kind !== "merged")).toEqual([]);
    for (const { weight } of deviations) expect(weight.level).toBe("wording");
    for (const [was, is] of planted) {
      const at = agreement.lines.findIndex(
        (line) => line.kind === "clause" && line.number !== null && was.test(line.text),
      );
      const one = agreement.lines[at];
      if (one?.kind !== "clause") continue;
      const edited = agreement.lines.with(at, { ...one, text: one.text.replace(was, is) });
      const report = await reportOf(inline(edited), {}, agreement);
      const changed = report.deviations.filter(({ weight }) => weight.level === "substance");
      expect([is, changed.map(({ article }) => article)]).toEqual([is, [one.ref]]);
    }
  },
);

/** Lines of a conversion joined again, with the hyphens at their ends left in. */
const hyphenated = (word: string): string => word.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{5})/u, "- ");

test.each(MODELS)("%s: hyphens of a conversion left in joined lines", async (id) => {
  const agreement = readSource(id);
  let words = 0;
  const lines = agreement.lines.map((line): Line => {
    if (!hasText(line) || line.text.length < 90) return line;
    const text = line.text.replace(/\p{L}{12,}/gu, (word) => {
      words += 1;
      return words % 3 === 0 && /^\p{L}\p{Ll}+$/u.test(word) ? hyphenated(word) : word;
    });
    return { ...line, text };
  });
  expect(words).toBeGreaterThan(60);
  expect(told(await reportOf(lines, {}, agreement))).toEqual([]);
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

/** Lines of at most so many signs, a long word broken at the end of one. */
function paper(text: string, width = 84): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u)) {
    const room = width - line.length - 2;
    if (`${line} ${word}`.trim().length <= width) line = `${line} ${word}`.trim();
    else if (room >= 5 && /^\p{L}\p{Ll}{11,}[,.;]?$/u.test(word)) {
      const at = Math.min(room, word.length - 5);
      lines.push(`${line} ${word.slice(0, at)}-`);
      line = word.slice(at);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

const CONVERTED: [string, (texts: string[]) => string[][]][] = [
  ["a paragraph each", (texts) => texts.map((text) => [text])],
  ["a line a paragraph", (texts) => texts.flatMap((text) => paper(text)).map((line) => [line])],
  ["joined, hyphens kept", (texts) => texts.map((text) => [paper(text).join(" ")])],
  ["line breaks in each paragraph", (texts) => texts.map((text) => paper(text))],
  ["one paragraph with line breaks", (texts) => [texts.flatMap((text) => paper(text))]],
  [
    "a page a paragraph",
    (texts) => pages(texts.flatMap((text) => paper(text))).map((page) => [page]),
  ],
  [
    "a page a paragraph, short pages",
    (texts) =>
      pages(
        texts.flatMap((text) => paper(text)),
        23,
      ).map((page) => [page]),
  ],
];

/** What stands on each page, its lines joined; a long word keeps the hyphen at the end of its line. */
const pages = (lines: readonly string[], each = 45): string[] =>
  Array.from({ length: Math.ceil(lines.length / each) }, (_, page) =>
    lines.slice(page * each, (page + 1) * each).join(" "),
  );

test.each(CONVERTED.flatMap(([name, set]) => MODELS.map((id) => [id, name, set] as const)))(
  "%s converted, %s: nothing in the articles, and an edit in them",
  (id, _, set) => {
    const agreement = readSource(id);
    const lines = agreement.lines.map((line) => ({ line }));
    const how = { ...PLAIN, definitions: "list" as const };
    const parts = writeDocument(agreement, lines, how, new Random(1));
    const texts = walk(readDocument(parts), "accepted")
      .map(({ text }) => text)
      .filter((text) => text.trim() !== "");
    const inArticles = (own: string[]) => {
      const document = wml(
        ...set(own).map((all) => p(all.map((line) => r(t(line))).join("<w:r><w:br/></w:r>"))),
      );
      const { model, deviations } = check(readDocument({ document }), models);
      expect(model?.id).toBe(id);
      return deviations.filter(({ article }) => /^\d/u.test(article));
    };
    expect(inArticles(texts)).toEqual([]);
    const word = /(?<!\p{L})(?:niet|alle|voor|door)(?!\p{L})/u;
    const clauses = agreement.lines.flatMap((line) =>
      line.kind === "clause" && line.text.length > 120 && word.test(line.text) ? [line.text] : [],
    );
    const clause = clauses[clauses.length >> 1]?.slice(0, 80) ?? "";
    const at = texts.findIndex((own) => own.includes(clause));
    const text = texts[at] ?? "";
    const edited = text.slice(0, 8) + text.slice(8).replace(word, "hooguit");
    const found = inArticles(texts.with(at, edited));
    expect(found.length).toBe(1);
    expect(
      found[0]?.changes.some(({ op, text: own }) => op === "inserted" && /hooguit/u.test(own)),
    ).toBe(true);
  },
);

/** A sentence of nobody's model, that binds and one that does not say so. */
const PUT_IN = [
  "De boete bedraagt ten hoogste drie jaarlijkse vergoedingen.",
  "Het kantoor is op vrijdag gesloten.",
];

test.each(MODELS.flatMap((id) => PUT_IN.map((text) => [id, text] as const)))(
  "%s, a page a paragraph: “%s” is told wherever it is put",
  (id, sentence) => {
    const agreement = readSource(id);
    const lines = agreement.lines.map((line) => ({ line }));
    const parts = writeDocument(agreement, lines, PLAIN, new Random(1));
    const texts = walk(readDocument(parts), "accepted").map(({ text }) => text);
    const whole = pages(texts.filter((text) => text.trim() !== "").flatMap((text) => paper(text)));
    const random = new Random(id.length + sentence.length);
    for (let trial = 0; trial < 6; trial += 1) {
      const page = Math.floor(random.next() * whole.length);
      const text = whole[page] ?? "";
      // Behind a sentence, in the middle of one, first and last on the page.
      const ends = [0, text.length, ...[...text.matchAll(/[.;] /gu)].map(({ index }) => index + 2)];
      const spaces = [...text.matchAll(/ /gu)].map(({ index }) => index + 1);
      const places = trial % 3 === 2 ? spaces : ends;
      const at = places[Math.floor(random.next() * places.length)] ?? 0;
      const own = whole.with(page, `${text.slice(0, at)}${sentence} ${text.slice(at)}`);
      const document = readDocument({ document: wml(...own.map((one) => p(r(t(one))))) });
      const { deviations, outside, notCompared } = check(document, models);
      const said = [
        ...deviations.map(({ documentText }) => documentText),
        ...outside.map((one) => one.text),
        ...notCompared.map((one) => one.text),
      ].filter((one) => one.replace(/\s+/gu, " ").includes(sentence));
      expect([at, text.slice(Math.max(0, at - 30), at), said.length > 0]).toEqual([
        at,
        text.slice(Math.max(0, at - 30), at),
        true,
      ]);
    }
  },
);
