/** Where a reference that leads nowhere probably means to lead: the article that its sentence speaks of. */
import type { Numbers } from "../../src/judge/document-numbers";
import { likelyTarget, sentenceAt } from "../../src/findings/likely-target";

const numbers: Numbers = {
  printed: new Map(),
  ofModel: new Map(),
  items: new Map(),
  headings: new Map([
    ["4", "Geheimhouding"],
    ["7", "Procedure meldplicht datalekken"],
    ["8", "Verzoeken van betrokkenen"],
    ["12", "Bewaartermijnen en gevolgen van beëindiging"],
    ["13", "Overige bepalingen"],
  ]),
};

test.each([
  ["wordt gemeld volgens de procedure voor datalekken van artikel 19", "6", "7"],
  ["bij beëindiging worden de gegevens vernietigd volgens artikel 19", "1", "12"],
  ["de geheimhouding van artikel 19 blijft gelden", "10", "4"],
  // Nothing that any heading says.
  ["de prijs van artikel 19", "6", ""],
  // Two headings say as much: neither is likelier.
  ["geheimhouding bij beëindiging volgens artikel 19", "6", ""],
  // The article that the sentence stands in is not what it refers to.
  ["de geheimhouding van artikel 19 blijft gelden", "4", ""],
  // Words that every heading has say nothing.
  ["de overige bepalingen van artikel 19", "6", ""],
])("%s (in article %s)", (sentence, home, expected) => {
  expect(likelyTarget(sentence, home, numbers)).toBe(expected);
});

test("the sentence around a place, not the ones beside it", () => {
  const text =
    "Eerst geheimhouding. Dan volgens artikel 19 de datalekken; daarna iets over vernietiging.";
  expect(sentenceAt(text, text.indexOf("artikel")).trim()).toBe(
    "Dan volgens artikel 19 de datalekken",
  );
});
