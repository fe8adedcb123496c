/** A blank is open until somebody answered it: one function says so. */
import { isOpenBlank } from "../../src/language/blank";

test.each([
  "",
  "  ",
  "……………",
  ". . . . .",
  "______",
  "_ _ _ _",
  "- - - -",
  "[…]",
  "[•]",
  "[naam]",
  "[STATUTAIRE NAAM]",
  "[naam bestuurder verwerker] ",
  "«Naam»",
  "<<Naam>>",
  "{naam}",
  "{{ naam }}",
  "${naam}",
  "<naam>",
  "<Naam organisatie>",
  "XXX",
  "xxxxx",
  "xx-xx-xxxx",
  "dd-mm-jjjj",
  "NTB",
  "n.t.b.",
  "N.t.b",
  "nader te bepalen",
  "nog te bepalen",
  "nader in te vullen",
  "nog in te vullen",
  "in te vullen door Verwerker",
  "TBD",
  "to be determined",
  "€ ______",
  "€ XXX",
  "EUR [BEDRAG]",
  "€ …",
  "Klik of tik om tekst in te voeren.",
  "Click or tap here to enter text.",
  "Huisartsenpraktijk X",
  "Klant X",
  "Gemeente Y",
  "N.N.",
  "Stichting [naam]",
  "dhr. XXX",
  "«Voornaam» «Achternaam»",
  "Voorbeeld B.V., gevestigd te ……………",
])("%j is open", (text) => {
  expect(isOpenBlank(text)).toBe(true);
});

test.each([
  "Stichting Zorg & Co",
  "Utrecht",
  "€ 5.000,-",
  "5.000",
  "1 mei 2026",
  "Studio X B.V.",
  "X. de Boer",
  "XXL Nutrition B.V.",
  "12345678",
  "niet van toepassing",
  "geen",
  "minder dan < 50 personen en > 10",
  "namen (voor- en achternaam), adressen",
  "Voorbeeld B.V. (VBV)",
  "A. Voorbeeld - de Wit",
  "zie bijlage 2; de gegevens worden nader gespecificeerd",
])("%j is answered", (text) => {
  expect(isOpenBlank(text)).toBe(false);
});

test("what the model itself prints there is open", () => {
  expect(isOpenBlank("Naam bedrijf", ["[NAAM BEDRIJF]"])).toBe(true);
  expect(isOpenBlank("Bedrijf De Naam", ["[NAAM BEDRIJF]"])).toBe(false);
});
