/** What binds in the parties' own text, and what does not: read from an annex of a whole document. */
import { loadModel } from "../../src/clauses/library";
import { check } from "../../src/compare";
import { compose, toDocxParts } from "../../src/compose";
import { readDocument } from "../../src/document";
import { p } from "../support/wml";
import { BINDING, ORDINARY, TOGETHER } from "./own-text";

/** The sentences told of an annex of measures with these paragraphs, in a composed agreement. */
async function told(paragraphs: readonly string[]): Promise<string[]> {
  const model = await loadModel("boz-2017");
  const fields = { "annex2.measures": "EIGEN" };
  const files = toDocxParts(compose(model, { kind: "agreement" }, { fields }));
  const xml = files["word/document.xml"] ?? "";
  const at = xml.lastIndexOf("<w:p>", xml.indexOf("EIGEN"));
  const end = xml.indexOf("</w:p>", at) + "</w:p>".length;
  const report = check(
    readDocument({
      document: xml.slice(0, at) + paragraphs.map((text) => p(text)).join("") + xml.slice(end),
      styles: files["word/styles.xml"],
      numbering: files["word/numbering.xml"],
    }),
    [model],
  );
  expect(report.deviations).toEqual([]);
  return report.findings
    .filter(({ code }) => code === "answer-binds")
    .map(({ values }) => values["sentence"] ?? "");
}

test("every sentence that binds is told, each by itself", async () => {
  expect(await told(BINDING)).toEqual(BINDING);
});

test("what binds only with the sentence before it is told", async () => {
  const found = await told(TOGETHER);
  for (const text of TOGETHER)
    expect(found.some((one) => text.endsWith(one.slice(-20)))).toBe(true);
});

test("what only describes is not", async () => {
  expect(await told(ORDINARY)).toEqual([]);
});
