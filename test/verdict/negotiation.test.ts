/** Changes that parties negotiate on the BOZ agreement: which limbs they touch, and how they rank. */
import { limbResults } from "../../src/requirements";
import { ranks } from "../../src/verdict";
import { changed, type Act } from "../requirements/changes";
import { modelOf, reportOn, sourceOf, statuses } from "../requirements/words";

const CASES: [string, Act[], Record<string, string>, string][] = [
  [
    "1",
    [
      {
        behind: "8.7",
        add: "De totale aansprakelijkheid van Verwerker op grond van deze Verwerkersovereenkomst is beperkt tot € 250.000 per gebeurtenis en € 500.000 per kalenderjaar.",
      },
    ],
    { "hr.14": "verzwakt" },
    "kern",
  ],
  [
    "5",
    [
      {
        at: "3.7",
        from: /^.*$/s,
        to: "Verwerker mag Persoonsgegevens verwerken of laten verwerken in landen buiten de Europese Economische Ruimte (“EER”), mits is voldaan aan de artikelen 44 tot en met 49 AVG.",
      },
    ],
    { "28.3.a-doorgifte": "vervallen" },
    "kern",
  ],
  ["7", [{ drop: "8.3" }], { "hr.14": "verzwakt" }, "kern"],
  [
    "8",
    [
      {
        at: "11.2",
        from: "tegen redelijke kosten, naar keuze van Verwerkingsverantwoordelijke",
        to: "tegen de tarieven van Bijlage 3, naar keuze van Verwerker",
      },
      { drop: "9.3" },
    ],
    { "28.3.g-keuze": "vervallen" },
    "kern",
  ],
  [
    "9",
    [
      {
        at: "8.7",
        from: /^.*$/s,
        to: "Verwerker is verzekerd tot een bedrag van € 1.000.000 per aanspraak.",
      },
    ],
    {},
    "inhoudelijk",
  ],
  [
    "10",
    [{ at: "4.2", from: "ISO27001 en/of NEN 7510", to: "ISO27001" }, { drop: "4.3" }],
    { "32-concreet": "verzwakt" },
    "kern",
  ],
  [
    "12",
    [
      {
        at: "6.4",
        from: "op eerste verzoek van Verwerkingsverantwoordelijke alle noodzakelijke bijstand verlenen",
        to: "tegen vergoeding van de kosten redelijke bijstand verlenen",
      },
    ],
    { "28.3.f-32": "verzwakt", "28.3.f-35": "verzwakt", "28.3.f-36": "verzwakt" },
    "kern",
  ],
  ["13", [{ at: "13.4", from: "Nederlands recht", to: "Iers recht" }], {}, "kern"],
  [
    "15",
    [
      { drop: "10.7" },
      { at: "10.9", from: "derde partij", to: "derde partij, behoudens een groepsmaatschappij" },
    ],
    {},
    "kern",
  ],
  [
    "3.9",
    [
      {
        behind: "3.8",
        add: "Verwerker mag Persoonsgegevens anonimiseren en gebruiken voor de verbetering van haar diensten, waaronder het trainen van modellen.",
      },
    ],
    { "28.3.a-uitsluitend": "verzwakt" },
    "kern",
  ],
  [
    "8.6",
    [
      {
        at: "8.6",
        from: "opzet of grove schuld",
        to: "opzet of bewuste roekeloosheid van de bedrijfsleiding",
      },
    ],
    {},
    "kern",
  ],
  [
    "8.2b",
    [{ at: "8.2", from: /^(.*)uitsluitingen(.*boete.*)$/s, to: "$1beperkingen$2" }],
    {},
    "kern",
  ],
];
const ORDER = ["kern", "inhoudelijk", "bewoording"];

test.each(CASES)("negotiated change %s", async (_name, acts, expected, rank) => {
  const model = await modelOf("boz-2017");
  const { lines } = sourceOf("boz-2017");
  const before = statuses(limbResults(model, await reportOn("boz-2017", lines)));
  const report = await reportOn("boz-2017", changed(lines, acts));
  const now = statuses(limbResults(model, report));
  expect(Object.fromEntries(Object.entries(now).filter(([id, s]) => before[id] !== s))).toEqual(
    expected,
  );
  const told = [...ranks(model, report).values()].map((one) => ORDER.indexOf(one.rank));
  expect(ORDER[Math.min(...told)]).toBe(rank);
});
