/** Numbers as LibreOffice counts them: a part on its own begins where the model says. */
import { compose, toDocxParts, type Part } from "../../src/compose";
import { convertAll, model, zip } from "./documents";

const alone = (id: string, part: Part, number?: { article: number; clause: number }) =>
  zip(toDocxParts(compose(model(id), part, {}, number ? { number } : {})));

const documents = {
  article: alone("boz-2017", { kind: "article", number: 8 }),
  clause: alone("boz-2017", { kind: "clause", ref: "10.4" }),
  placed: alone("boz-2017", { kind: "clause", ref: "10.4" }, { article: 7, clause: 12 }),
  dashed: alone("mms", { kind: "article", number: 6 }),
  unnumbered: alone("mms", { kind: "article", number: 10 }),
  gap: alone("coach", { kind: "article", number: 4 }),
};

let labels: Record<string, string[]>;

beforeAll(async () => {
  const texts = await convertAll(documents, "txt");
  labels = Object.fromEntries(
    Object.entries(texts).map(([name, bytes]) => [
      name,
      new TextDecoder()
        .decode(bytes)
        .replace(/^\uFEFF/, "")
        .split("\n")
        .map((line) => /^\s*((?:Artikel )?\S+(?: -)?)\s/.exec(line)?.[1] ?? "")
        .filter((label) => /\d|^[a-z]\.\)$/.test(label)),
    ]),
  );
}, 120_000);

test.each([
  ["article", ["Artikel 8.", "8.1.", "8.2.", "a.)", "b.)", "8.3.", "8.4.", "8.5.", "8.6.", "8.7."]],
  ["clause", ["10.4.", "a.)", "b.)", "c.)"]],
  ["placed", ["7.12.", "a.)", "b.)", "c.)"]],
  ["dashed", ["Artikel 6 -", "1.", "2.", "3.", "4.", "5."]],
  ["unnumbered", ["Artikel 10 -"]],
  // The coach's agreement has no 4.3.
  ["gap", ["4.", "4.1", "4.2", "4.4", "4.5"]],
])("%s", (name, expected) => {
  expect(labels[name]).toEqual(expected);
});
