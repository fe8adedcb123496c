import { readLabel } from "../../../src/compare/text/label";

test.each([
  ["8.3. Verwerker", "number", "8.3", "Verwerker"],
  ["8.3 Verwerker", "number", "8.3", "Verwerker"],
  ["3. De verwerker", "number", "3", "De verwerker"],
  ["1) de aard", "number", "1", "de aard"],
  ["(1) de aard", "number", "1", "de aard"],
  ["Artikel 8. Aansprakelijkheid", "article", "8", "Aansprakelijkheid"],
  ["Artikel 8 - Verzoeken", "article", "8", "Verzoeken"],
  ["Art. 8 – Verzoeken", "article", "8", "Verzoeken"],
  ["ARTIKEL 8: KOSTEN", "article", "8", "KOSTEN"],
  ["Artikel 8 Aansprakelijkheid", "article", "8", "Aansprakelijkheid"],
  ["Bijlage 4 - Aanpassingen", "annex", "4", "Aanpassingen"],
  ["Bijlage 2a: Formulier", "annex", "2a", "Formulier"],
  ["a.) dit", "letter", "a", "dit"],
  ["a) dit", "letter", "a", "dit"],
  ["a. dit", "letter", "a", "dit"],
  ["(a) Verwerker", "letter", "a", "Verwerker"],
  ["(iv) iedere", "roman", "iv", "iedere"],
  ["ii een onderzoek", "roman", "ii", "een onderzoek"],
  ["• de website", "bullet", "", "de website"],
  ["- maatregelen", "bullet", "", "maatregelen"],
  ["o de aard", "bullet", "", "de aard"],
  ["☐ Clean desk", "bullet", "", "Clean desk"],
  ["· ☐ Clean desk", "bullet", "", "Clean desk"],
  ["3.1. a) dit", "letter", "a", "dit"],
  ["\u00a08.3.\u00a0Verwerker", "number", "8.3", "Verwerker"],
])("%s", (text, kind, number, rest) => {
  const label = readLabel(text);
  expect(label).toMatchObject({ kind, number });
  expect(text.slice(label?.end)).toBe(rest);
});

test.each([
  "24 uur na de melding",
  "5.000 euro per overtreding",
  "Artikel 8 is van toepassing",
  "Artikel 8.3 is van toepassing",
  "Bijlage 2 bevat de maatregelen",
  "A. Jansen",
  "e.v. en verder",
  "Verwerker zal",
  "ik verwerk",
  "",
])("no label: %s", (text) => {
  expect(readLabel(text)).toBeNull();
});
