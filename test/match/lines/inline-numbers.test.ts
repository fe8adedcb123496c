/** Clauses that run on in one paragraph begin at their numbers, and only there. */
import { inlineNumbers } from "../../../src/match/lines/inline-numbers";
import { readLabel } from "../../../src/language/label";

const parts = (text: string): string[] => {
  const cuts = [0, ...inlineNumbers(text, readLabel(text)), text.length];
  return cuts.slice(1).map((to, at) => text.slice(cuts[at], to).trim());
};

test("the number that comes next, behind a heading and an introduction too", () => {
  expect(parts("8.1 Partijen betalen. 8.2 Verwerker levert.")).toHaveLength(2);
  expect(parts("Artikel 8. Aansprakelijkheid 8.1 Partijen betalen. 8.2 Verwerker levert.")).toEqual(
    ["Artikel 8. Aansprakelijkheid", "8.1 Partijen betalen.", "8.2 Verwerker levert."],
  );
  expect(parts("De begrippen zijn: 1.1 Term: iets; 1.2 Woord: meer 1.3 Naam: nog")).toHaveLength(4);
});

test("no reference, no other number, no single number", () => {
  for (const text of [
    "8.1 Partijen houden zich aan artikel 8.2 Verwerker ook.",
    "8.1 Dit is versie 8.3. 9.1 Alles blijft.",
    "8.1 Zie ook lid 8.2 Partijen weten dat.",
    "Dit geldt sinds versie 2. 1.1 Beta was eerder.",
  ])
    expect(parts(text)).toEqual([text]);
});
