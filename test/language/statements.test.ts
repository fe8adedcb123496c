/** Sentences that stand among names: where they begin and end. */
import { statementsIn } from "../../src/language/statements";

test.each([
  ["C. |Wij slaan de gegevens op in Oslo.| Voorbeeld, bestuurder", "what goes on with a capital"],
  ["|Het kantoor sluit om vijf uur.| penningmeester", "what goes on in a small letter"],
  ["Hoofd inkoop |De fiets staat in de stalling.|", "a function before it"],
  ["|A. Morgen komt de loodgieter weer langs.| Proef", "no word that begins a sentence"],
  ["Zwolle\n|De brug is open.|\ndirecteur", "a line of its own"],
  ["|De boot vaart.| |Het schip ligt stil.|", "two of them"],
])("%s: %s", (marked) => {
  const text = marked.replaceAll("|", "");
  const found = statementsIn(text).map(({ from, to }) => text.slice(from, to).trim());
  const expected = [...marked.matchAll(/\|([^|]+)\|/g)].map(([, own]) => own);
  expect(found).toEqual(expected);
});

test.each([
  "Bouwbedrijf Denkbeeld B.V.",
  "mr. dr. B. van der Proef-de Wit, bestuurder",
  "Gebr. Voorbeeld & Zn. te Zwolle",
  "De Linde\nHet Plein",
])("%s holds none", (text) => expect(statementsIn(text)).toEqual([]));
