/** What stands in a text and is no text: passed over unless asked for, and then told where it stands. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check, NOISE_KINDS, type NoiseKind, type NoiseOptions } from "../../src/check";
import { IGNORED } from "../../src/ledger/noise/kinds";
import { paragraphText, readDocument, type View } from "../../src/document";
import { HABITS } from "../corpus/writer/habit";
import { paragraphs } from "../document/reading";
import { ins, p, r, W } from "../support/wml";
import { clause, MARK, others, reportOf, toldOf, withMarkup, written, type Parts } from "./written";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});
const told = (parts: Parts, noise: NoiseOptions = {}, view?: View) =>
  toldOf(parts, models, noise, view);

const REQUIREMENT = "requirement";

const notes = (part: string, text: string): string =>
  `<w:${part}s xmlns:w="${W}"><w:${part} w:id="1" w:author="A. Voorbeeld">${p(text)}</w:${part}></w:${part}s>`;
const reference = (kind: string): string => r(`<w:${kind}Reference w:id="1"/>`);

interface Case {
  name: string;
  kind: NoiseKind;
  markup: string;
  more?: Partial<Parts>;
  edits: string[];
  weight?: { level: string; reasons: string[] };
}

const CASES: Case[] = [
  {
    name: "a footnote that binds",
    kind: "footnotes",
    markup: reference("footnote"),
    more: { footnotes: notes("footnote", "Tenzij de schade is verzekerd.") },
    edits: ["footnote Tenzij de schade is verzekerd."],
    weight: { level: "substance", reasons: ["limit-added", REQUIREMENT] },
  },
  {
    name: "an endnote",
    kind: "footnotes",
    markup: reference("endnote"),
    more: { endnotes: notes("endnote", "Zie de toelichting.") },
    edits: ["endnote Zie de toelichting."],
    weight: { level: "substance", reasons: ["other-words", REQUIREMENT] },
  },
  {
    name: "a footnote without its text",
    kind: "footnotes",
    markup: reference("footnote"),
    edits: ["footnote"],
  },
  {
    name: "a comment",
    kind: "comments",
    markup: `<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/>${reference("comment")}`,
    more: { comments: notes("comment", "Tenzij verzekerd?") },
    edits: ["comment Tenzij verzekerd?"],
  },
  {
    name: "a bookmark",
    kind: "bookmarks",
    markup: `<w:bookmarkStart w:id="1" w:name="_Ref12"/><w:bookmarkEnd w:id="1"/>`,
    edits: ["bookmark _Ref12"],
  },
  {
    name: "a spelling mark",
    kind: "proofing-marks",
    markup: `<w:proofErr w:type="spellStart"/><w:proofErr w:type="spellEnd"/>`,
    edits: ["spelling"],
  },
  {
    name: "a language",
    kind: "proofing-marks",
    markup: r(" ", `<w:noProof/><w:lang w:val="en-US"/>`),
    edits: ["unproofed", "language en-US"],
  },
];

test.each(CASES)("$name: passed over, and told when asked", (one) => {
  const { kind, markup, more, edits, weight = MARK } = one;
  const words = "stelt de Verwerkingsverantwoordelijke schadeloos";
  const parts = withMarkup(words, markup, more);
  expect(IGNORED[kind]).toBe(true);
  expect(told(parts)).toEqual([]);
  expect(told(parts, others(kind))).toEqual([]);
  expect(told(parts, { [kind]: false })).toEqual([{ what: "changed 8.3", edits, weight }]);
});

test("where: the clause by its range, the mark behind the words before it", () => {
  const words = "schadeloos voor alle claims";
  const noise = { bookmarks: false };
  const parts = withMarkup(words, `<w:bookmarkStart w:id="1" w:name="x"/>`);
  const [deviation, ...rest] = reportOf(parts, models, noise).deviations;
  expect(rest).toEqual([]);
  if (!deviation?.place) throw new Error("no place");
  const { changes, modelText, documentText, place } = deviation;
  const at = changes.findIndex(({ mark }) => mark !== undefined);
  expect(changes[at]).toEqual({ op: "inserted", text: "", mark: { kind: "bookmark", text: "x" } });
  expect(changes[at - 1]?.text).toMatch(/schadeloos voor alle claims$/);
  expect(changes.map(({ text }) => text).join("")).toBe(documentText);
  expect(modelText.startsWith("Verwerker vrijwaart")).toBe(true);
  const document = readDocument(parts);
  const paragraph = paragraphs(document)[place.paragraph];
  if (!paragraph) throw new Error("no paragraph");
  expect(paragraphText(paragraph, "accepted").slice(place.start, place.end)).toBe(documentText);
});

test("at the ends of a clause, and before its number", () => {
  const bookmark = `<w:bookmarkStart w:id="1" w:name="x"/>`;
  const { parts } = written(clause("8.3"), (text) => text);
  const before = parts.document.replace(/<w:p>(?=<w:r><w:t[^>]*>8\.3\. )/u, `${bookmark}<w:p>`);
  const behind = parts.document.replace(/(8\.3\. (?:(?!<\/w:p>).)*)(?=<\/w:p>)/u, `$1${bookmark}`);
  for (const document of [before, behind]) {
    expect(document).not.toBe(parts.document);
    const [one, ...rest] = reportOf({ ...parts, document }, models, {
      bookmarks: false,
    }).deviations;
    expect(rest).toEqual([]);
    expect(one?.article).toBe("8.3");
    const at = one?.changes.findIndex(({ mark }) => mark !== undefined);
    expect(at).toBe(document === before ? 0 : 1);
  }
});

test.each(["plain", "bare", "pdf"])("%s: every mark once, at its own clause", (name) => {
  const habit = HABITS.find((one) => one.name === name);
  const { parts } = written(
    () => true,
    (text) => text,
    habit,
  );
  // A bookmark with the number of the clause before and behind its first run.
  const numbers: string[] = [];
  const document = parts.document.replace(
    /<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*?<w:t[^>]*>(\d+\.\d+)\.? (?:(?!<\/w:r>).)*<\/w:r>/gu,
    (run, number: string) => {
      numbers.push(number);
      const bookmark = `<w:bookmarkStart w:id="1" w:name="${number}"/>`;
      return `${bookmark}${run}${bookmark}`;
    },
  );
  expect(numbers.length).toBeGreaterThan(20);
  const { deviations } = reportOf({ ...parts, document }, models, { bookmarks: false });
  const found = deviations.flatMap(({ article, changes, documentText }) => {
    expect(changes.map(({ op, text }) => (op === "deleted" ? "" : text)).join("")).toBe(
      documentText,
    );
    return changes.flatMap(({ mark }) =>
      mark && /^\d/.test(mark.text) ? [[article, mark.text]] : [],
    );
  });
  const twice = numbers.flatMap((number) => [
    [number, number],
    [number, number],
  ]);
  expect(found.sort()).toEqual(twice.sort());
});

test("a clause that was changed too is told once, and weighs what was changed", () => {
  const { parts } = written(clause("8.3"), (text) => text.replace("vrijwaart", "vrijwaart niet"));
  const document = parts.document.replace(
    "schadeloos",
    `schadeloos</w:t></w:r>${reference("footnote")}<w:r><w:t xml:space="preserve">`,
  );
  const counted = told({ ...parts, document }, { footnotes: false });
  expect(counted).toHaveLength(1);
  expect(counted[0]?.edits).toEqual(["inserted niet ", "footnote"]);
  expect(counted[0]?.weight).toEqual(told({ ...parts, document })[0]?.weight);
});

test("in either view: a mark that was proposed", () => {
  const footnotes = notes("footnote", "Nieuw.");
  const parts = withMarkup("schadeloos", ins(reference("footnote")), { footnotes });
  const noise = { footnotes: false };
  expect(told(parts, noise)).toMatchObject([{ edits: ["footnote Nieuw."] }]);
  expect(told(parts, noise, "rejected")).toEqual([]);
});

test("beside another way of writing, each at its place", () => {
  const { parts } = written(clause("8.3"), (text) => text.replace("vrijwaart ", "vrijwaart\u00a0"));
  const document = parts.document.replace(
    "schadeloos",
    `schadeloos</w:t></w:r>${reference("comment")}<w:r><w:t xml:space="preserve">`,
  );
  expect(told({ ...parts, document }, { comments: false, spaces: false })).toEqual([
    {
      what: "changed 8.3",
      edits: ["deleted  ", "inserted \u00a0", "comment"],
      weight: { level: "wording", reasons: ["typing", "mark"] },
    },
  ]);
  // Noise that is not asked for does not shift a mark.
  const [one] = reportOf({ ...parts, document }, models, { comments: false }).deviations;
  const at = one?.changes.findIndex(({ mark }) => mark !== undefined) ?? -1;
  expect(one?.changes[at - 1]?.text).toMatch(/schadeloos$/);
});

test("what is told by a switch changes nothing else: rows, findings, requirements", () => {
  // 8.3 has a row in Bijlage 4; 1.4 gives that annex its force.
  const { parts } = written(clause("10.2"), (text) => text.replace("Overeenkomst", "Afspraak"));
  const behind = (words: string, document: string) =>
    document.replace(
      words,
      `${words}</w:t></w:r>${reference("footnote")}<w:r><w:t xml:space="preserve">`,
    );
  const document = behind("Eventuele afwijkingen", behind("schadeloos voor", parts.document));
  const noted = { ...parts, document, footnotes: notes("footnote", "Tenzij anders bepaald.") };
  const bare = reportOf(noted, models);
  const all = reportOf(noted, models, Object.fromEntries(NOISE_KINDS.map((kind) => [kind, false])));
  const counted = all.deviations.filter((one) => one.counted);
  expect(counted.map(({ article, recorded }) => [article, recorded])).toEqual([
    ["1.4", false],
    ["8.3", false],
  ]);
  expect(all.deviations.length - counted.length).toBe(bare.deviations.length);
  expect(bare.deviations.length).toBeGreaterThan(0);
  expect(bare.deviationTable.rows.map(({ status }) => status)).toEqual(["annex-only"]);
  expect({ ...all, deviations: [] }).toEqual({ ...bare, deviations: [] });
});

test("a document read without its marks says that they were not counted", () => {
  const parts = withMarkup("schadeloos", reference("footnote"));
  const report = check(readDocument(parts), models, { noise: { footnotes: false } });
  expect(report.deviations).toEqual([]);
  expect(report.findings).toContainEqual(
    expect.objectContaining({ code: "fallback", values: { what: "marks" } }),
  );
});
