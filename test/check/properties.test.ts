/** What holds for every document. */
import fc from "fast-check";
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check, type CheckReport } from "../../src/check";
import { readDocument, walk, type DocumentModel } from "../../src/document";
import { corpus } from "../corpus/corpus";
import { supplierParts } from "../corpus/supplier";
import { p, r, t, wml } from "../support/wml";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

const paragraphs = (texts: string[]): string[] => texts.map((text) => p(r(t(text))));
const documentOf = (texts: string[]): DocumentModel =>
  readDocument({ document: wml(...paragraphs(texts)) });
const textsOf = (document: DocumentModel): string[] =>
  walk(document, "accepted").map(({ text }) => text);
const told = ({ deviations }: CheckReport): string[] =>
  deviations.map(({ kind, article, item = "" }) => `${kind} ${article} ${item}`.trim());

const LEGAL = fc.constantFrom(
  "Verwerker zal de Persoonsgegevens geheim houden.",
  "Artikel 8. Aansprakelijkheid",
  "8.1. Partijen zijn ieder verantwoordelijk en aansprakelijk voor hun eigen handelen.",
  "a.) eventuele uitsluitingen",
  "Pagina 3 van 12",
  "…………",
  "Naam:",
  "",
);

test("no text throws, whatever stands in it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), LEGAL), { maxLength: 30 }),
      (texts) => {
        const report = check(
          documentOf(texts.map((text) => text.replace(/[^\n\t -\ud7ff]/g, ""))),
          models,
          {
            model: "boz-2017",
          },
        );
        expect(report.model?.id).toBe("boz-2017");
      },
    ),
    { numRuns: 40 },
  );
});

test("both texts of every difference are rebuilt from its steps", () => {
  let seen = 0;
  for (const { parts, truth } of corpus({ seed: 11, count: 132 })) {
    if (truth.unedited) continue;
    const report = check(readDocument(parts), models, { model: truth.model, view: truth.view });
    for (const { changes, modelText, documentText, kind } of report.deviations) {
      if (kind === "merged") continue;
      const was = changes.flatMap(({ op, text, model }) =>
        op === "inserted" ? [] : [model ?? text],
      );
      const is = changes.flatMap(({ op, text }) => (op === "deleted" ? [] : [text]));
      expect(was.join("")).toBe(modelText);
      expect(is.join("")).toBe(documentText);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(20);
});

test("what stands around the agreement changes nothing in it, and none of it is lost", () => {
  const inside = textsOf(readDocument(supplierParts()));
  const edited = inside.map((text) =>
    text.replace("alle redelijke instructies", "enkele instructies"),
  );
  const changesIn = (report: CheckReport): string[] =>
    told({ ...report, deviations: report.deviations.filter(({ kind }) => kind !== "added") });
  const alone = changesIn(check(documentOf(edited), models));
  expect(alone).toContain("changed 3.3");
  const line = fc.constantFrom(
    "Artikel 4. Prijzen",
    "De prijs wordt jaarlijks geïndexeerd.",
    "Partijen",
    "Overeenkomst van opdracht",
    "4.1. De opdrachtnemer factureert maandelijks achteraf.",
  );
  const below = fc.constantFrom(
    "Algemene voorwaarden",
    "1. Betaling binnen dertig dagen.",
    "Slotbepalingen",
    "Ondertekening",
  );
  const most = { maxLength: 25 };
  fc.assert(
    fc.property(fc.array(line, most), fc.array(below, most), (before, after) => {
      const report = check(documentOf([...before, ...edited, ...after]), models);
      expect(changesIn(report)).toEqual(alone);
      const listed = [
        ...report.deviations.map((one) => one.documentText),
        ...report.outside.map(({ text }) => text),
        ...report.passedOver.map(({ text }) => text),
      ].join("\n");
      for (const text of [...before, ...after])
        expect(listed).toContain(text.replace(/^(?:Artikel )?[\d.]+ /u, ""));
    }),
    { numRuns: 12 },
  );
});
