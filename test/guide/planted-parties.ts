/**
 * Obstacles of the parties and their answers, planted in an agreement in which nothing is open, each beside a
 * twin that looks like it: judged by hand from the lawyers' table, before the code that names them.
 */
import type { Planted } from "./planted";
import { said, all, every, boz } from "./plant-edits";

const OTHER_KVK = "87654321";

export const IN_ANSWERS: readonly Planted[] = [
  boz(
    "one number on both sides",
    "same-number",
    "ooo",
    every(OTHER_KVK, "12345678"),
    every(OTHER_KVK, "12345679"),
  ),
  boz(
    "one name on both sides",
    "same-party",
    "ooo",
    every("Dossierbouw B.V.", "Stichting Zorghuis de Linde"),
    every("Dossierbouw B.V.", "Stichting Zorghuis De Linde Noord"),
  ),
  boz(
    "a practice of which the name says that it is an example",
    "default-name",
    "wao",
    every("Stichting Zorghuis De Linde", "Voorbeeldpraktijk"),
    every("Stichting Zorghuis De Linde", "Praktijk Voorbeeldlaan"),
  ),
  boz(
    "Huisartsenpraktijk X",
    "field-open",
    "wao",
    every("Stichting Zorghuis De Linde", "Huisartsenpraktijk X"),
    every("Stichting Zorghuis De Linde", "Huisartsenpraktijk Xanten"),
  ),
  boz(
    "a number in guillemets",
    "field-open",
    "wao",
    every(OTHER_KVK, "«KvK»"),
    every(OTHER_KVK, "87654322"),
  ),
  boz(
    "an address in braces",
    "field-open",
    "wao",
    every("Kade 3", "{{adres}}"),
    every("Kade 3", "Kade 3a"),
  ),
  boz(
    "a place to be decided",
    "field-open",
    "wao",
    every("Deventer", "NTB"),
    every("Deventer", "Enschede"),
  ),
  boz(
    "a representative of X's",
    "field-open",
    "wao",
    every("B. Zwart", "XXX"),
    every("B. Zwart", "X. Zwart"),
  ),
  boz(
    "[ernstig] still open",
    "choice-open",
    "wao",
    (file) =>
      void file.reword(
        "aantoonbaar tekort",
        "aantoonbaar [ernstig] tekort",
        "de andere Partij aantoonbaar",
      ),
    (file) =>
      void file.reword(
        "aantoonbaar tekort",
        "aantoonbaar ernstig tekort",
        "de andere Partij aantoonbaar",
      ),
  ),
  boz(
    "no nature of the processing",
    "limb-blank",
    "wao",
    said("opslaan en tonen", "…"),
    said("opslaan en tonen", "opslaan"),
  ),
  boz(
    "no kinds of data",
    "limb-blank",
    "wao",
    said("naam, geboortedatum, gezondheidsgegevens", "nader in te vullen"),
    said("naam, geboortedatum, gezondheidsgegevens", "naam en geboortedatum"),
  ),
  boz(
    "measures nobody wrote",
    "annex-empty",
    "wwa",
    all(
      said("Versleuteling van opslag en verkeer (TLS)", "[maatregelen]"),
      said("Toegang met tweestapsverificatie en autorisaties", ""),
      said("Gecertificeerd volgens NEN 7510 en ISO 27001", ""),
    ),
    said("Toegang met tweestapsverificatie en autorisaties", "Toegang met autorisaties"),
  ),
  boz("an annex that is gone", "annex-missing", "wwa", (file) => {
    const { start } = file.stripControls().paragraph("Bijlage 5 - Contactgegevens");
    const end = file.document.lastIndexOf("<w:sectPr");
    file.replace(file.document.slice(start, end), () => "");
  }),
  boz(
    "hosting outside the EEA",
    "finding-open-at",
    "wwa",
    said("Rekenhal B.V. (hosting te Utrecht)", "Rekenhal Inc. (hosting in us-east-1)"),
    said("Rekenhal B.V. (hosting te Utrecht)", "Rekenhal B.V. (hosting in eu-west-1)"),
  ),
  boz(
    "kept for fifteen years",
    "finding-open-at",
    "wwa",
    said("tot het einde van de overeenkomst", "15 jaar"),
    said("tot het einde van de overeenkomst", "3 maanden"),
  ),
  boz(
    "a denial instead of a measure",
    "finding-open-at",
    "wwa",
    said("Versleuteling van opslag en verkeer (TLS)", "Er is geen versleuteling"),
    said("Versleuteling van opslag en verkeer (TLS)", "Versleuteling van alle opslag"),
  ),
  boz(
    "another capacity under the agreement",
    "signature-differs",
    "-wo",
    (file) => {
      const at = file.document.lastIndexOf("directeur");
      file.set(
        "word/document.xml",
        `${file.document.slice(0, at)}gevolmachtigde${file.document.slice(at + "directeur".length)}`,
      );
    },
    every("directeur", "gevolmachtigde"),
  ),
];
