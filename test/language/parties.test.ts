/** What contracts that follow no model call their parties; judged by hand before the code that finds it. */
import { partyNames, sideOf } from "../../src/language/parties";

const BODY = ["Artikel 1. Opdracht", "1.1 De dienst wordt geleverd zoals beschreven."];
const read = (...head: string[]) => partyNames([...head, ...BODY]);

test.each([
  [
    "quoted, customary names",
    [
      "1. Stichting Voorbeeld, gevestigd te Utrecht, hierna: “Opdrachtgever”;",
      "2. Testhuis B.V., gevestigd te Houten, hierna: “Opdrachtnemer”;",
    ],
    { controller: "Opdrachtgever", processor: "Opdrachtnemer" },
    true,
  ],
  [
    "the passage says the role",
    [
      "Stichting Voorbeeld, als verwerkingsverantwoordelijke, hierna te noemen “Alfa”, en",
      "Testhuis B.V., als verwerker, hierna te noemen “Beta”,",
    ],
    { controller: "Alfa", processor: "Beta" },
    false,
  ],
  [
    "the body says the role of one of two, against custom",
    [
      "Stichting Voorbeeld, hierna: “Leverancier”, en Testhuis B.V., hierna: “Afnemer”.",
      "Leverancier is verwerkingsverantwoordelijke in de zin van de AVG.",
    ],
    { controller: "Leverancier", processor: "Afnemer" },
    false,
  ],
  [
    "labels before the names",
    [
      "Klant: Stichting Voorbeeld, gevestigd te Utrecht",
      "Leverancier: Testhuis B.V., gevestigd te Houten",
    ],
    { controller: "Klant", processor: "Leverancier" },
    true,
  ],
  [
    "without quotation marks, with an article throughout",
    [
      "a) Stichting Voorbeeld, verder te noemen: opdrachtgever; en",
      "b) Testhuis B.V., verder te noemen: opdrachtnemer.",
      "De opdrachtgever betaalt de opdrachtnemer. De opdrachtnemer werkt voor de opdrachtgever.",
    ],
    { controller: "de opdrachtgever", processor: "de opdrachtnemer" },
    true,
  ],
])("%s", (_, head, names, derived) => {
  expect(read(...head)).toEqual({ names, derived });
});

test.each([
  ["one party", null, ["Stichting Voorbeeld, hierna: “Opdrachtgever”."]],
  [
    "names that tell nothing",
    "untold",
    ["Stichting Voorbeeld, hierna: “Alfa”, en Testhuis B.V., hierna: “Beta”."],
  ],
  [
    "each for itself",
    "untold",
    [
      "Stichting Voorbeeld, hierna: “Opdrachtgever”, en Testhuis B.V., hierna: “Opdrachtnemer”.",
      "Partijen zijn ieder zelfstandig verwerkingsverantwoordelijke.",
    ],
  ],
  [
    "both the same",
    "untold",
    [
      "Stichting Voorbeeld, hierna: “Alfa”, en Testhuis B.V., hierna: “Beta”.",
      "Alfa is verwerker. Beta is verwerker.",
    ],
  ],
  [
    "a word that is no name",
    null,
    ["Voor verwerkingen die hierna worden beschreven gelden regels."],
  ],
  [
    "denied, and names that tell nothing",
    "untold",
    [
      "Stichting Voorbeeld, hierna: “Alfa”, en Testhuis B.V., hierna: “Beta”.",
      "Alfa is geen verwerker.",
    ],
  ],
  [
    "an abbreviation beside one party",
    null,
    ["Testhuis B.V. (“Leverancier”) leeft de Algemene verordening (“AVG”) na."],
  ],
] as const)("unknown: %s", (_, found, head) => {
  expect(read(...head)).toBe(found);
});

test("a model's name for a party is a side, or none", () => {
  expect(["Verwerkingsverantwoordelijke", "verwerker", "Partij 1", "Ik"].map(sideOf)).toEqual([
    "controller",
    "processor",
    null,
    null,
  ]);
});
