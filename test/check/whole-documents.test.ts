/** Weight, references, terms and differences on whole documents that were changed at random. */
import fc from "fast-check";
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check } from "../../src/check";
import { findingMessage } from "../../src/cli/finding-message";
import { readDocument, walk } from "../../src/document";
import { weightReasons } from "../../src/messages/weight";
import { supplierParts } from "../corpus/supplier";
import { shortestEdit } from "../corpus/words";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

const parts = supplierParts();
/** Sentences outside tables, each of them once in the document. */
const texts = walk(readDocument(parts), "accepted").flatMap(({ text, cells }) =>
  cells.length === 0 && text.split(" ").length > 12 ? [text] : [],
);
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** What a hand might put in: refusals, references that lead nowhere, roles, new terms, nothing at all. */
const PUT_IN = [
  "niet",
  "tenzij",
  "zoals bedoeld in artikel 99.9",
  "(zie lid 2 van dit artikel)",
  "de Leverancier",
  "Verwerkingsverantwoordelijke",
  "binnen 48 uur",
  "in beginsel",
  "“Dossier”",
  "",
];

const edit = fc.record({
  at: fc.nat(texts.length - 1),
  word: fc.nat(200),
  drop: fc.nat(3),
  put: fc.constantFrom(...PUT_IN),
});

test("whatever is changed: told with a reason, in words, and no longer than a shortest edit", () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.uniqueArray(edit, { selector: ({ at }) => at, maxLength: 5 }), (edits) => {
      let xml = parts.document;
      for (const { at, word, drop, put } of edits) {
        const words = (texts[at] ?? "").split(" ");
        words.splice(2 + (word % (words.length - 4)), drop, ...(put === "" ? [] : [put]));
        const own = escaped(texts[at] ?? "");
        expect(xml).toContain(own);
        xml = xml.replace(own, () => escaped(words.join(" ")));
      }
      const document = readDocument({ ...parts, document: xml });
      const lengths = walk(document, "accepted").map(({ text }) => text.length);
      const report = check(document, models, { model: "boz-2017" });
      for (const one of report.deviations) {
        seen += 1;
        expect(one.weight.reasons.length).toBeGreaterThan(0);
        for (const code of one.weight.reasons) expect(weightReasons([code], "nl")).not.toBe(code);
        const rebuilt = one.changes.map(({ op, text }) => (op === "deleted" ? "" : text)).join("");
        if (one.kind !== "merged") expect(rebuilt).toBe(one.documentText);
        if (one.kind !== "changed" || one.also || one.renaming) continue;
        const told = (op: string) =>
          one.changes.flatMap((step) => (step.op === op ? [step.text] : [" "])).join(" ");
        const best = shortestEdit(one.modelText, one.documentText);
        const own =
          shortestEdit(told("deleted"), "").deleted + shortestEdit(told("inserted"), "").deleted;
        // A field or a choice that went counts as the words that it prints.
        const room = /[[…]/.test(one.modelText) ? 4 : 0;
        expect(own).toBeLessThanOrEqual(best.deleted + best.inserted + room);
      }
      for (const one of report.findings) {
        const message = findingMessage(one);
        expect(message).not.toBe(one.code);
        expect(message).not.toMatch(/undefined|\[object/);
        if (!one.place || one.place.lastParagraph !== one.place.paragraph) continue;
        const { start, end, paragraph } = one.place;
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(lengths[paragraph] ?? 0);
      }
      // What nobody touched is nowhere among the deviations.
      if (edits.length === 0) expect(report.deviations).toEqual([]);
    }),
    { numRuns: 30 },
  );
  expect(seen).toBeGreaterThan(20);
});
