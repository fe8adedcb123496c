/** Answers at every place of every field, in agreements that somebody typed; read back by the comparison. */
import { loadAllModels } from "../../src/clauses/library";
import type { Field, ModelAgreement } from "../../src/clauses/schema";
import { restorationEdits } from "../../src/cli/restore-write";
import { check } from "../../src/check";
import { readDocument } from "../../src/document";
import { collectParts } from "../../src/package/package";
import { answerEdits } from "../../src/edits";
import { fitFragment, splice, wordPrefix } from "../../src/ooxml/splice";
import { Tracker } from "../../src/ooxml/tracked";
import { MODEL_IDS } from "../corpus/source/read";
import { packageFiles } from "../corpus/writer/package";
import { answerTo, typedParts, type Filling } from "./support/typed";

const BODY = "word/document.xml";
let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

function filled(id: (typeof MODEL_IDS)[number], filling: Filling) {
  const files = packageFiles(typedParts(id, filling));
  const read = (body: string) =>
    readDocument(collectParts((name) => (name === BODY ? body : files[name])));
  const xml = files[BODY] ?? "";
  const document = read(xml);
  const before = check(document, models);
  const model = models.find((one) => one.id === id);
  const value = new Map(model?.fields.map((field: Field, n) => [field.id, answerTo(field, n)]));
  const found = before.fields.map(({ id: key, slots = [] }) => ({
    key,
    article: "",
    ...answerEdits(document, "accepted", slots, value.get(key) ?? ""),
  }));
  const refused = found.flatMap((one) => ("refused" in one ? [`${one.key}: ${one.refused}`] : []));
  const planned = found.flatMap((one) => ("edits" in one ? [one] : []));
  const tracker = Tracker.of(xml, { author: "Modeltrouw", date: "2026-11-26T00:00:00Z" });
  const { edits, left } = restorationEdits(xml, document, planned, "accepted", tracker);
  const prefix = wordPrefix(xml);
  const after = splice(
    xml,
    edits.map((edit) => ({ ...edit, text: fitFragment(edit.text, prefix) })),
  );
  return { before, after: check(read(after), models), value, refused: [...refused, ...left] };
}

describe.each(MODEL_IDS)("%s", (id) => {
  test.each(["open", "part", "filled"] as const)(
    "%s: every field has its places, takes one answer at each, and nothing deviates",
    (filling) => {
      const { before, after, value, refused } = filled(id, filling);
      expect(before.model?.id).toBe(id);
      expect(
        before.fields.filter(({ slots = [] }) => slots.length === 0).map((one) => one.id),
      ).toEqual([]);
      expect(refused).toEqual([]);
      expect(after.deviations.map(({ article, documentText }) => [article, documentText])).toEqual(
        [],
      );
      expect(
        after.fields.flatMap(({ id: field, slots = [] }) =>
          slots.flatMap(({ text }) => (text === value.get(field) ? [] : [`${field}: ${text}`])),
        ),
      ).toEqual([]);
    },
  );
});
