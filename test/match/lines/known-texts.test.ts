/** Texts of a model that need not be read again: they change the work, never what is read. */
import fc from "fast-check";
import { loadAllModels } from "../../../src/clauses/library";
import { knownTexts } from "../../../src/match/lines/known-texts";
import { readLines } from "../../../src/match/lines/read-lines";
import type { DocumentLines } from "../../../src/match/lines/line";
import { prepare } from "../../../src/match/model/prepare";
import type { PreparedModel } from "../../../src/match/model/prepared";
import { readDocument } from "../../../src/document";
import { p, r, t, wml } from "../../support/wml";

let models: PreparedModel[];
beforeAll(async () => {
  models = (await loadAllModels()).map(prepare);
});

function tokensOf({ stream, lines }: DocumentLines): unknown[] {
  return lines.map(({ text, start, end, from, to, label }) => ({
    text: text.slice(start, end),
    label: label?.number,
    tokens: Array.from({ length: to - from }, (_, at) => [
      stream.id[from + at],
      stream.fold[from + at],
      stream.start[from + at],
      stream.end[from + at],
      stream.type[from + at],
    ]),
  }));
}

test("a document reads the same whether a model's texts are known or not", () => {
  const texts = [...knownTexts(models).keys()];
  expect(texts.length).toBeGreaterThan(500);
  const paragraph = fc
    .tuple(
      fc.constantFrom("", "8.3. ", "a) ", "  ", "• ", "Artikel 4. ", "1\t"),
      fc.oneof(fc.constantFrom(...texts), fc.string({ unit: "grapheme", maxLength: 20 })),
      fc.constantFrom("", "", " ", ".", " en", "\u00ad"),
    )
    .map((parts) => parts.join("").replace(/[^\n\t -\ud7ff]/g, ""));
  let taken = 0;
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 12 }), (written) => {
      const document = readDocument({ document: wml(...written.map((text) => p(r(t(text))))) });
      const known = knownTexts(models);
      const spied = {
        get: (text: string) => {
          const found = known.get(text);
          if (found) taken += 1;
          return found;
        },
      } as typeof known;
      const read = readLines(document, "accepted", new Set(), spied);
      expect(tokensOf(read)).toEqual(tokensOf(readLines(document, "accepted", new Set())));
    }),
    { numRuns: 200 },
  );
  expect(taken).toBeGreaterThan(100);
});

test("the same models are made ready once", () => {
  expect(knownTexts(models)).toBe(knownTexts([...models]));
  expect(knownTexts(models.slice(0, 1))).not.toBe(knownTexts(models));
});
