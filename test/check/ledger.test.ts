/**
 * Every character that a reader sees has one owner, and every word of the model its fate: counted over
 * documents of all kinds, and by changing a word and looking whose it was.
 */
import { loadAllModels } from "../../src/clauses/library";
import { checkClosely, explain, NOISE_KINDS, OWNERS, targetOf } from "../../src/check";
import type { Checked, NoiseOptions } from "../../src/check";
import type { ModelAgreement } from "../../src/clauses/schema";
import type { DocumentModel, Span, View } from "../../src/document";
import { collectParts } from "../../src/package/package";
import { readDocument } from "../../src/document/read";
import { walk } from "../../src/document/walk";
import { corpus } from "../corpus/corpus";
import { HOSTILE, hostile } from "../corpus/hostile/index";
import { onTexts } from "../corpus/fill";
import { Random } from "../corpus/random";
import { readSource } from "../corpus/source/read";
import { PLAIN } from "../corpus/writer/habit";
import { packageFiles, type DocxParts } from "../corpus/writer/package";
import { writeDocument } from "../corpus/writer/write";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

function read(parts: DocxParts): DocumentModel {
  const files = packageFiles(parts);
  return readDocument(collectParts((name) => files[name]));
}

type Closed = NonNullable<Checked["ledger"]>;

/** Characters on paper: no spaces, nothing that takes no room, no accents apart; by the text of the file alone. */
function seen({ blocks, parts }: DocumentModel, view: View): number {
  const others = parts.filter(({ kind }) => kind !== "body" && kind !== "comments");
  const texts = [{ blocks }, ...others].flatMap((part) => walk(part, view).map(({ text }) => text));
  return texts
    .join("")
    .replace(/[\s\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{M}]/gu, "").length;
}

function balance({ report, ledger }: Checked, name: string): void {
  const { count, texts, claims } = ledger as Closed;
  const sum = OWNERS.reduce((total, owner) => total + count[owner], 0);
  expect([name, sum]).toEqual([name, count.characters]);
  const unclaimed = texts.flatMap(({ owner, reading }) =>
    owner.some((own) => claims[own - 1]?.why === "unclaimed") ? [reading.text] : [],
  );
  expect([name, unclaimed]).toEqual([name, []]);
  const model = report.modelLedger;
  if (!model) throw new Error(name);
  const { words, matched, missing, blanks, notChosen } = model;
  expect([name, matched + missing + blanks + notChosen]).toEqual([name, words]);
  expect(report.ledger).toEqual(count);
}

function balanced(name: string, parts: DocxParts): void {
  const document = read(parts);
  for (const view of ["accepted", "rejected"] as const) {
    if (view === "rejected" && !document.hasRevisions) continue;
    const checked = checkClosely(document, models, { view });
    if (checked.ledger) balance(checked, name);
  }
}

test("the six add up to what is seen, whatever was done to the agreement", () => {
  for (const { name, parts } of corpus({ seed: 23, count: 90 })) balanced(name, parts);
});

test.each(HOSTILE.map((kind) => [kind.name, kind] as const))("%s: they add up", (name, kind) => {
  for (const { parts } of hostile(kind, { seed: 23, count: 1 })) balanced(name, parts);
});

test("what is seen is counted from the file, before anything is compared", () => {
  for (const { parts } of corpus({ seed: 29, count: 12 })) {
    const document = read(parts);
    const { ledger } = checkClosely(document, models, { model: "boz-2017" });
    expect(ledger?.count.characters).toBe(seen(document, "accepted"));
  }
});

test("nothing deviates in the ledger where nothing is told, and the other way round", () => {
  let quiet = 0;
  let loud = 0;
  for (const { name, parts, truth } of corpus({ seed: 31, count: 132 })) {
    const { report } = checkClosely(read(parts), models);
    const put = report.deviations.some(({ kind, changes }) => {
      return (
        kind !== "moved" && changes.some(({ op, text }) => op === "inserted" && /\p{L}/u.test(text))
      );
    });
    if (report.deviations.length === 0) {
      expect([name, report.ledger?.deviating]).toEqual([name, 0]);
      quiet += 1;
    } else if (put) {
      expect([name, (report.ledger?.deviating ?? 0) > 0]).toEqual([name, true]);
      loud += 1;
    }
    expect(truth).toBeDefined();
  }
  expect(quiet).toBeGreaterThan(60);
  expect(loud).toBeGreaterThan(20);
});

/** Words by themselves: no part of "risico’s", or of a word with a hyphen that takes no room. */
const WORD = /(?<![\p{L}\p{M}\u00ad'’])\p{L}{2,}(?![\p{L}\p{M}\u00ad'’])/gu;
const NONSENSE = "xqzvkrplmwxqzvkrplmwxqzvkrplmwxqzvkrplmwxqzvkrplmw";

interface Spot {
  span: Span;
  at: number;
  word: string;
}

/** Words of the model in the body, each with the span that it stands in. */
function equalWords({ texts, claims }: Closed): Spot[] {
  return texts.flatMap(({ part, reading, owner }): Spot[] => {
    if (part !== "body") return [];
    return [...reading.text.matchAll(WORD)].flatMap(({ 0: word, index }): Spot[] => {
      const whole = owner.slice(index, index + word.length);
      if (!whole.every((own) => claims[own - 1]?.owner === "equal")) return [];
      let before = 0;
      for (const span of reading.parts.flatMap(({ spans }) => spans)) {
        if (span.hidden || span.invisible !== undefined) continue;
        const at = index - before;
        if (at >= 0 && at + word.length <= span.text.length) return [{ span, at, word }];
        before += span.text.length;
      }
      return [];
    });
  });
}

test("any word swapped for nonsense is the model's no longer, and never noise", () => {
  const random = new Random(37);
  let tried = 0;
  for (const { name, parts } of corpus({ seed: 37, count: 60 })) {
    const document = read(parts);
    if (document.hasRevisions) continue;
    const before = checkClosely(document, models);
    if (!before.ledger) continue;
    const model = before.report.model?.id ?? "";
    const words = equalWords(before.ledger);
    for (let round = 0; round < 5; round += 1) {
      const { span, at, word } = random.pick(words);
      const { text } = span;
      span.text = text.slice(0, at) + NONSENSE.slice(0, word.length) + text.slice(at + word.length);
      const { report } = checkClosely(document, models, { model });
      span.text = text;
      const told = [name, word, text];
      const fell = before.ledger.count.equal - (report.ledger?.equal ?? 0);
      expect([...told, fell]).toEqual([...told, word.length]);
      expect(report.ledger?.noise).toBe(before.ledger.count.noise);
      expect(report.ledger?.outside).toBe(before.ledger.count.outside);
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(200);
});

test("what is asked to count changes no ledger", () => {
  const all: NoiseOptions = Object.fromEntries(NOISE_KINDS.map((kind) => [kind, false]));
  for (const { parts } of corpus({ seed: 41, count: 18 })) {
    const document = read(parts);
    const plain = checkClosely(document, models).report;
    const loud = checkClosely(document, models, { noise: all }).report;
    expect(loud.ledger).toEqual(plain.ledger);
    expect(loud.modelLedger).toEqual(plain.modelLedger);
  }
});

test("a document that follows no model has no ledger", () => {
  const none = { ...read(corpusDocument()), blocks: [], parts: [] };
  expect(checkClosely(none, models).report).toMatchObject({ ledger: null, modelLedger: null });
});

const corpusDocument = (): DocxParts => {
  const { agreement, lines } = boz();
  return writeDocument(agreement, lines, PLAIN, new Random(1));
};

function boz(edit: (text: string) => string = (text) => text) {
  const agreement = readSource("boz-2017");
  const lines = agreement.lines.map((line) => {
    const own = structuredClone(line);
    onTexts(own, edit);
    return { line: own };
  });
  return { agreement, lines };
}

describe("why", () => {
  test("a clause says by which stage its words are the model's, and what was put in", () => {
    const { agreement, lines } = boz((text) => text.replace("onmiddellijk", "zo mogelijk"));
    const document = read(writeDocument(agreement, lines, PLAIN, new Random(1)));
    const { ledger, report } = checkClosely(document, models);
    const [deviation] = report.deviations;
    const { owned } = explain(ledger as Closed, targetOf(deviation?.article ?? ""));
    expect(owned.map(({ owner }) => owner)).toEqual(expect.arrayContaining(["equal", "deviating"]));
    expect(owned.find(({ owner }) => owner === "deviating")).toMatchObject({
      text: "zo mogelijk",
      stage: "difference",
      why: "put-in",
      by: "chain",
      place: { paragraph: deviation?.place?.paragraph },
    });
  });

  test("a paragraph is asked for by its ordinal, a part by its name", () => {
    expect(targetOf("p8")).toEqual({ part: "body", paragraph: 8 });
    expect(targetOf("footer1:p2")).toEqual({ part: "footer1", paragraph: 2 });
    expect(targetOf("bijlage 2")).toEqual({ article: "bijlage 2" });
    expect(targetOf("8.3")).toEqual({ article: "8.3" });
  });

  test("a copy says what it was taken for before", () => {
    const { agreement, lines } = boz();
    const twice = writeDocument(agreement, [...lines, ...lines], PLAIN, new Random(1));
    const { ledger } = checkClosely(read(twice), models);
    const { texts, claims, released } = ledger as Closed;
    const copied = texts.filter(({ owner }) =>
      owner.some((own) => claims[own - 1]?.why === "second-copy"),
    );
    expect(copied.length).toBeGreaterThan(100);
    expect(released.some(({ stage }) => stage === "copies")).toBe(true);
    const paragraph = copied[0]?.reading.paragraph.index ?? -1;
    const found = explain(ledger as Closed, { part: "body", paragraph });
    expect(found.owned[0]).toMatchObject({ owner: "outside", why: "second-copy" });
    expect(found.released[0]).toMatchObject({ releasedBy: "copies" });
  });
});
