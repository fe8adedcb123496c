/**
 * Content controls are the memory, text is the truth: a counterparty who strips every control and every
 * style gets the same report.
 */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check } from "../../src/check";
import { compose, toDocxParts } from "../../src/compose";
import { readDocument } from "../../src/document";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

/** Properties of controls go first, since they hold styles of their own; then the controls' tags; what they held stays. */
function withoutControls(xml: string): string {
  return xml
    .replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, "")
    .replace(/<w:sdtEndPr>.*?<\/w:sdtEndPr>/gs, "")
    .replace(/<\/?w:sdt(Content)?\b[^>]*>/g, "");
}
const withoutStyles = (xml: string) => xml.replace(/<w:(pStyle|rStyle|tblStyle)\b[^>]*\/>/g, "");

/** The document of a model, with one word replaced, as parts. */
function parts(model: ModelAgreement, from: string, to: string) {
  const files = toDocxParts(compose(model, { kind: "agreement" }, {}));
  const document = files["word/document.xml"] ?? "";
  expect(document).toContain(from);
  return {
    document: document.replace(from, to),
    styles: files["word/styles.xml"],
    numbering: files["word/numbering.xml"],
  };
}

test.each([
  ["boz-2017", "onverbrekelijk", "niet"],
  ["bouw-verwerker", "zorgvuldige", "doelmatige"],
  ["zelfstandig", "onverwijld", "tijdig"],
  ["mms", "onmiddellijke", "latere"],
])("%s", (id, from, to) => {
  const model = models.find((one) => one.id === id);
  if (!model) throw new Error(`no model ${id}`);
  const source = parts(model, ` ${from} `, ` ${to} `);
  const whole = check(readDocument(source), models);
  expect(whole.deviations).toHaveLength(1);
  expect(source.document).toContain("<w:sdt>");

  const bare = withoutStyles(withoutControls(source.document));
  expect(bare).not.toMatch(/<w:(sdt|pStyle|rStyle)/);
  expect(check(readDocument({ ...source, document: bare }), models)).toEqual(whole);
});
