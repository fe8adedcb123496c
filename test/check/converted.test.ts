/** Agreements whose lines a conversion from PDF broke, and headings that follow their article. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check } from "../../src/check";
import { readDocument, walk } from "../../src/document";
import { Random } from "../corpus/random";
import type { Line } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { PLAIN } from "../corpus/writer/habit";
import { writeDocument } from "../corpus/writer/write";
import { p, r, t, wml } from "../support/wml";
import { reportOf, told } from "./boz";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

/** Paragraphs of a model as a plain typist has them. */
function paragraphsOf(id: Parameters<typeof readSource>[0]): string[] {
  const agreement = readSource(id);
  const lines = agreement.lines.map((line) => ({ line }));
  const parts = writeDocument(agreement, lines, { ...PLAIN, definitions: "list" }, new Random(1));
  return walk(readDocument(parts), "accepted").map(({ text }) => text);
}

/** Every line of the paper a paragraph of its own. */
const broken = (texts: string[], width = 84): string[] =>
  texts.flatMap((text) => text.match(new RegExp(`\\S.{0,${width}}(?=\\s|$)`, "gu")) ?? []);

const reportOn = (lines: string[]) =>
  check(readDocument({ document: wml(...lines.map((text) => p(r(t(text.trim()))))) }), models);

test("a list of parties that begins behind “en” at the end of a line", () => {
  const texts = paragraphsOf("coach");
  const first = texts.findIndex((text) => /^1\.? *Verantwoordelijke/u.test(text));
  expect(texts[first - 1]).toMatch(/\ben$/u);
  texts[first] =
    "1. Verantwoordelijke te weten Fictief & Zn. Installatietechniek B.V., statutair gevestigd te " +
    (texts[first] ?? "").replace(/^.*?gevestigd te\s*/u, "");
  expect(told(reportOn(broken(texts))).filter((one) => one.includes("partijen"))).toEqual([]);
});

test("a new word that a conversion broke is one word in the report", () => {
  const texts = paragraphsOf("boz-2017").map((text) =>
    text.replace(
      "ieder verantwoordelijk en aansprakelijk",
      "ieder verantwoordelijk en medeaans-\nprakelijk",
    ),
  );
  const { deviations } = reportOn(broken(texts).flatMap((line) => line.split("\n")));
  const own = deviations.find(({ changes }) =>
    changes.some(({ op, text }) => op === "inserted" && text.trim() === "medeaansprakelijk"),
  );
  expect(own?.documentText).toContain("en medeaansprakelijk");
});

test("a heading goes with its article, also when the number of another is free", async () => {
  const agreement = readSource("bouw-gezamenlijk");
  const left = agreement.lines.filter((line) => !/^6(?:\.|$)/u.test(line.ref));
  expect(left.length).toBeLessThan(agreement.lines.length);
  // Numbered anew: what was article 7 has the number of the one that went.
  const lines = left.map((line): Line => {
    if (line.kind !== "article" || Number(line.number) < 7) return line;
    const number = String(Number(line.number) - 1);
    const text = line.ref === "7" ? "Aansprakelijkheid en overige afspraken" : line.text;
    return { ...line, number, text };
  });
  const report = await reportOf(lines, { clauses: "%2. " }, agreement);
  const own = told(report).filter((one) => /^\w+ [67](?:\.|$)/u.test(one));
  expect(own).toEqual(["missing 6", ...own.slice(1, -1), "changed 7"]);
});

test("lines put together with their hyphens: a word that the model has is that word, any other is told", () => {
  const texts = paragraphsOf("boz-2017");
  const before = told(reportOn(texts));
  const at = texts.findIndex((text) => text.includes("aansprakelijk"));
  const text = texts[at] ?? "";
  const as = (becomes: string) =>
    told(reportOn(texts.with(at, text.replace("aansprakelijk", becomes))));
  expect(as("aanspra- kelijk")).toEqual(before);
  expect(as("aanspra- belijk").length).toBe(before.length + 1);
});
