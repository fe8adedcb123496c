/** Clauses that were left out beside each other, and articles left out whole: back in their places, however they are asked for. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check, type CheckReport } from "../../src/check";
import { restorationEdits } from "../../src/cli/restore-write";
import { walk } from "../../src/document";
import { readDocument } from "../../src/document/read";
import { restorations } from "../../src/edits";
import { fitFragment, splice, wordPrefix } from "../../src/ooxml/splice";
import { Tracker } from "../../src/ooxml/tracked";
import { collectParts } from "../../src/package/package";
import { corpus, type CorpusDocument } from "../corpus/corpus";
import { packageFiles } from "../corpus/writer/package";

const BODY = "word/document.xml";
const CLAUSE = /^(\d+)\.(\d+)$/;
let models: ModelAgreement[];
/** Every model in every habit of writing, as it is: numbers that Word counts, numbers that are typed, each broken its own way. */
let documents: CorpusDocument[];
beforeAll(async () => {
  models = await loadAllModels();
  documents = [...corpus({ seed: 31, count: 84 })].filter(({ edits }) => edits.length === 0);
});

interface Opened {
  xml: string;
  report: CheckReport;
  read: (body: string) => ReturnType<typeof readDocument>;
}

function open({ parts }: CorpusDocument): Opened {
  const files = packageFiles(parts);
  const read = (body: string) =>
    readDocument(collectParts((name) => (name === BODY ? body : files[name])));
  const xml = files[BODY] ?? "";
  return { xml, read, report: check(read(xml), models) };
}

/** What a conversion leaves in words, and no reader sees. */
const plain = (text: string): string =>
  text.replace(/[\u00ad\u200b-\u200d\ufeff]/g, "").replace(/\s+/g, " ");

/** Number and beginning of every line: a name inside may be another choice of the model's. */
const lines = ({ read }: Opened, body: string): string[] =>
  walk(read(body), "accepted").map(({ label, text }) => `${label} ${plain(text).slice(0, 14)}`);

function restore(opened: Opened, body: string, only: readonly string[]): string {
  const document = opened.read(body);
  const report = check(document, models);
  const keys = report.deviations.flatMap(({ key, article }) =>
    only.includes(article) ? [key] : [],
  );
  const made = restorations(document, report, "accepted", new Set(keys)).flatMap((one) =>
    "edits" in one ? [one] : [],
  );
  const tracker = Tracker.of(body, { author: "M", date: "2026-11-26T00:00:00Z" });
  const { edits } = restorationEdits(body, document, made, "accepted", tracker);
  const prefix = wordPrefix(body);
  return splice(
    body,
    edits.map((edit) => ({ ...edit, text: fitFragment(edit.text, prefix) })),
  );
}

/** The body without the paragraphs from here to there. */
function without({ xml, read }: Opened, first: number, last: number): string {
  const gone = walk(read(xml), "accepted")
    .map(({ paragraph }) => paragraph)
    .filter(({ index }) => index >= first && index <= last);
  let body = xml;
  for (const { source } of gone.reverse())
    body = body.slice(0, source.start) + body.slice(source.end);
  return body;
}

/** Two clauses of a paragraph each, beside each other, the one before them too; none in a table. */
function pairIn({ xml, read, report }: Opened): [string, string] | null {
  const places = report.clausePlaces ?? {};
  const alone = new Map(
    walk(read(xml), "accepted")
      .filter(({ parts, cells }) => parts.length === 1 && cells.length === 0)
      .map(({ paragraph }) => [paragraph.index, true]),
  );
  for (const ref of Object.keys(places)) {
    const [, article = "", count = ""] = CLAUSE.exec(ref) ?? [];
    if (Number(count) < 2) continue;
    const three = [-1, 0, 1].map((step) => places[`${article}.${Number(count) + step}`]);
    const [first] = three;
    const fits = three.every(
      (place, at) =>
        place?.paragraph === (first?.paragraph ?? 0) + at &&
        place.lastParagraph === place.paragraph &&
        alone.has(place.paragraph),
    );
    if (first && fits) return [ref, `${article}.${Number(count) + 1}`];
  }
  return null;
}

test("two clauses beside each other: each alone, in both orders, and together", () => {
  let tried = 0;
  for (const [at, document] of documents.entries()) {
    // One in three: every habit, every model.
    if ((at + Math.floor(at / 6)) % 3 !== 0) continue;
    const opened = open(document);
    const pair = pairIn(opened);
    if (!pair) continue;
    const [one, two] = pair;
    const places = opened.report.clausePlaces ?? {};
    const body = without(opened, places[one]?.paragraph ?? 0, places[two]?.paragraph ?? 0);
    const missing = check(opened.read(body), models).deviations;
    expect([document.name, missing.map(({ article }) => article)]).toEqual([document.name, pair]);
    const whole = lines(opened, opened.xml);
    for (const [first, second] of [
      [one, two],
      [two, one],
    ] as const) {
      const alone = restore(opened, body, [first]);
      const left = check(opened.read(alone), models).deviations.map(({ article }) => article);
      expect([document.name, first, left]).toEqual([document.name, first, [second]]);
      expect([document.name, lines(opened, restore(opened, alone, [second]))]).toEqual([
        document.name,
        whole,
      ]);
    }
    expect([document.name, lines(opened, restore(opened, body, pair))]).toEqual([
      document.name,
      whole,
    ]);
    tried += 1;
  }
  expect(tried).toBeGreaterThan(15);
});

test("an article left out whole comes back under its heading, at once or the heading by itself", () => {
  let tried = 0;
  for (const [at, document] of documents.entries()) {
    if ((at + Math.floor(at / 6)) % 3 !== 1) continue;
    const opened = open(document);
    const places = opened.report.clausePlaces ?? {};
    // The last article: nothing behind it is to count on.
    const articles = Object.keys(places).filter((ref) => /^\d+$/.test(ref));
    const last = articles.map(Number).sort((a, b) => b - a)[0] ?? 0;
    const own = Object.entries(places).filter(
      ([ref]) => ref === String(last) || ref.startsWith(`${last}.`),
    );
    const from = Math.min(...own.map(([, place]) => place.paragraph));
    const to = Math.max(...own.map(([, place]) => place.lastParagraph));
    const inside = walk(opened.read(opened.xml), "accepted").filter(
      ({ paragraph }) => paragraph.index >= from - 1 && paragraph.index <= to,
    );
    if (inside.some(({ cells, parts }) => cells.length > 0 || parts.length > 1)) continue;
    if (own.length < 2 || own.some(([ref]) => ref !== String(last) && !CLAUSE.test(ref))) continue;
    const body = without(opened, from, to);
    const before = check(opened.read(body), models).deviations;
    if (!before.some(({ unit, kind }) => unit === "heading" && kind === "missing")) continue;
    if (before.some(({ kind }) => kind !== "missing")) continue;
    const whole = lines(opened, opened.xml);
    const all = before.map(({ article }) => article);
    expect([document.name, lines(opened, restore(opened, body, all))]).toEqual([
      document.name,
      whole,
    ]);
    const clauses = all.filter((ref) => ref !== String(last));
    const headed = restore(opened, body, [String(last)]);
    expect([document.name, lines(opened, restore(opened, headed, clauses))]).toEqual([
      document.name,
      whole,
    ]);
    tried += 1;
  }
  expect(tried).toBeGreaterThan(5);
});
