import { readLabel } from "../../src/language/label";

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
  ["Artikel 8.3 Verwerker zal", "number", "8.3", "Verwerker zal"],
  ["Art. 8.3. Verwerker zal", "number", "8.3", "Verwerker zal"],
  ["Artikel 8 lid 3 Verwerker zal", "number", "8.3", "Verwerker zal"],
  ["Artikel 8, lid 3: Verwerker zal", "number", "8.3", "Verwerker zal"],
  ["Lid 3. Verwerker zal", "number", "3", "Verwerker zal"],
  ["Lid 3 - Verwerker zal", "number", "3", "Verwerker zal"],
  ["lid 3\tVerwerker zal", "number", "3", "Verwerker zal"],
  ["8.3: Verwerker zal", "number", "8.3", "Verwerker zal"],
  ["Artikel IV - Kosten", "article", "4", "Kosten"],
  ["Bijlage II: Kosten", "annex", "2", "Kosten"],
  ["bb.) dit", "letter", "bb", "dit"],
  ["(aa) dit", "letter", "aa", "dit"],
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
  "Artikel 8.3 AVG is van toepassing",
  "Artikel 8 lid 3 van deze overeenkomst",
  "artikel 8.3. Verwerker is gehouden",
  "artikel 8.3",
  "Lid 2 is van toepassing",
  "lid 2 van dit artikel",
  "Lid 2, 3 en 4 gelden",
  "8:30 uur",
  "ee. dit",
  "Bijlage 2 bevat de maatregelen",
  "A. Jansen",
  "e.v. en verder",
  "Verwerker zal",
  "ik verwerk",
  "",
])("no label: %s", (text) => {
  expect(readLabel(text)).toBeNull();
});
