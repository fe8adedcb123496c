/** Every model, composed and read by LibreOffice, is its source word for word, numbers included. */
import { composeDocument } from "../../src/compose";
import { convertAll, model, modelIds, zip } from "./documents";
import { sourceIds, sourceWords, wordsOf } from "./source-words";

const decode = (bytes: Uint8Array | undefined) =>
  new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");

/** Words around the first difference: a failure shows where, not two hundred pages. */
function firstDifference(actual: string[], expected: string[]): object | null {
  const at = actual.findIndex((word, index) => word !== expected[index]);
  if (at < 0 && actual.length === expected.length) return null;
  const place = at < 0 ? actual.length : at;
  const around = (words: string[]) => words.slice(Math.max(0, place - 8), place + 8).join(" ");
  return { composed: around(actual), source: around(expected) };
}

let exported: Record<string, Uint8Array>;
let resaved: Record<string, Uint8Array>;

beforeAll(async () => {
  const documents = Object.fromEntries(
    modelIds.map((id) => [id, zip(composeDocument(model(id), { kind: "agreement" }, {}))]),
  );
  exported = await convertAll(documents, "txt");
  resaved = await convertAll(await convertAll(documents, "docx"), "txt");
}, 180_000);

test("every model has a source to be compared with", () => {
  expect(modelIds.sort()).toEqual(sourceIds.sort());
});

describe.each(modelIds)("%s", (id) => {
  test("reads as its source", () => {
    const words = wordsOf(decode(exported[id]).split("\n"));
    expect(words.length).toBeGreaterThan(1000);
    expect(firstDifference(words, sourceWords(id))).toBeNull();
  });

  test("reads the same after LibreOffice saved it again", () => {
    const words = (text: string) => text.trim().split(/\s+/);
    expect(firstDifference(words(decode(resaved[id])), words(decode(exported[id])))).toBeNull();
  });
});
