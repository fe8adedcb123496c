/** What a clause leans on, against documents that have it and that do not. */
import { loadAllModels, loadModel } from "../../src/clauses/library";
import { definedTerms, looseEnds } from "../../src/clauses/loose-ends";
import { articles, clauses } from "../../src/clauses/model";
import { blockPieces } from "../../src/clauses/pieces";
import { renderPlain } from "../../src/clauses/template";

test("terms are found in tables and before colons", async () => {
  expect(definedTerms(await loadModel("boz-2017"))).toEqual(
    expect.arrayContaining(["AVG", "Betrokkene", "Incident", "Partij"]),
  );
  expect(definedTerms(await loadModel("bouw-verwerker"))).toEqual(
    expect.arrayContaining(["Persoonsgegevens", "Verwerking"]),
  );
  expect(definedTerms(await loadModel("mms"))).toEqual([]);
});

test("alone in a document a clause misses what it uses", async () => {
  const model = await loadModel("boz-2017");
  const loose = looseEnds(model, "5.2", [{ label: "", text: "Een heel ander contract." }]);
  expect(loose.terms).toContain("Verwerker");
  expect(looseEnds(model, "1.4", []).references).toEqual(["Bijlage 4"]);
});

test("a document that defines and numbers it lacks nothing", async () => {
  const model = await loadModel("boz-2017");
  const document = [
    { label: "a)", text: "Verwerker" },
    { label: "", text: "Verwerkingsverantwoordelijke: degene die" },
    { label: "", text: "Bijlage 4 - Aanpassingen" },
  ];
  expect(looseEnds(model, "1.4", document).references).toEqual([]);
  const { terms } = looseEnds(model, "5.2", document);
  expect(terms).not.toContain("Verwerker");
  expect(terms).not.toContain("Verwerkingsverantwoordelijke");
});

test("in its own agreement no clause misses a term, whatever the model", async () => {
  for (const model of await loadAllModels()) {
    const document = [
      ...articles(model).map(({ number, heading }) => ({
        label: `Artikel ${number}.`,
        text: heading,
      })),
      ...clauses(model).flatMap(({ ref, text, blocks = [] }) => [
        { label: ref, text: renderPlain(text, model) },
        ...blocks
          .flatMap(blockPieces)
          .map((piece) => ({ label: piece.label, text: renderPlain(piece.text, model) })),
      ]),
    ];
    for (const { ref } of clauses(model)) {
      const loose = looseEnds(model, ref, document);
      expect([model.id, ref, loose.terms]).toEqual([model.id, ref, []]);
    }
  }
});
