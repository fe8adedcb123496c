/**
 * Limbs read to the word, on documents through the reader and the comparison. What is expected was
 * worked out by hand from the act and the models (edits of limbs.md and the issue), not from the code.
 */
import { changed, type Act } from "./changes";
import { limbsOn, sourceOf, statuses } from "./words";

const after = async (id: string, acts: Act[]) =>
  statuses(await limbsOn(id, changed(sourceOf(id).lines, acts)));

/** Every limb whose status is another than without the change. */
async function differing(id: string, acts: Act[]): Promise<Record<string, string>> {
  const before = await after(id, []);
  const now = await after(id, acts);
  return Object.fromEntries(
    Object.entries(now).filter(([limb, status]) => before[limb] !== status),
  );
}

const GENERAL =
  "uitbesteden aan Subverwerkers, waarvoor Verwerkingsverantwoordelijke hierbij algemene schriftelijke toestemming geeft.";
const CONSENT =
  /niet uitbesteden aan een Subverwerker zonder voorafgaande schriftelijke toestemming van Verwerkingsverantwoordelijke\./;

const BOZ: [string, Act[], Record<string, string>][] = [
  [
    "3.3 without its closing sentence",
    [{ at: "3.3", from: / Verwerker stelt Verwerkingsverantwoordelijke onmiddellijk.*$/s, to: "" }],
    { "28.3-slot": "vervallen" },
  ],
  [
    "11.2 at the processor's choice",
    [
      {
        at: "11.2",
        from: "naar keuze van Verwerkingsverantwoordelijke",
        to: "naar keuze van Verwerker",
      },
    ],
    { "28.3.g-keuze": "vervallen" },
  ],
  [
    "4.7 dropped",
    [{ drop: "4.7" }],
    {
      "28.3.h-audit": "vervallen",
      "28.3.h-derde": "vervallen",
      "28.3.h-bijdrage": "vervallen",
      "28.3-rechten-vv": "verzwakt",
    },
  ],
  [
    "7.1 with a notice instead of consent",
    [
      {
        at: "7.1",
        from: "zonder voorafgaande schriftelijke toestemming van",
        to: "zonder kennisgeving aan",
      },
    ],
    { "28.2-toestemming": "vervallen", "28.3.d": "vervallen" },
  ],
  ["8.3 dropped: liability is still carried", [{ drop: "8.3" }], { "hr.14": "verzwakt" }],
  [
    "4.7 (laten) twice gone",
    [
      { at: "4.7", from: "toe te (laten) zien", to: "toe te zien" },
      { at: "4.7", from: "dat te (laten) controleren", to: "dat te controleren" },
    ],
    { "28.3.h-derde": "vervallen" },
  ],
  [
    "4.7 once in three years",
    [{ at: "4.7", from: "eenmaal per jaar", to: "eenmaal per drie jaar" }],
    { "28.3.h-audit": "verzwakt" },
  ],
  [
    "4.7 twice a year is more",
    [{ at: "4.7", from: "eenmaal per jaar", to: "eenmaal per half jaar" }],
    {},
  ],
  [
    "3.3 without 'redelijke' is stricter",
    [{ at: "3.3", from: "alle redelijke instructies", to: "alle instructies" }],
    {},
  ],
  ["11.2 without '(doen)'", [{ at: "11.2", from: "(doen) ", to: "" }], {}],
  [
    "3.7 not by the processor itself",
    [{ at: "3.7", from: "door hemzelf of ", to: "" }],
    { "28.3.a-doorgifte": "verzwakt" },
  ],
  [
    "3.4 told as soon as possible",
    [{ at: "3.4", from: "voorafgaand aan de verwerking", to: "zo spoedig mogelijk" }],
    { "28.3.a-kennisgeving": "verzwakt" },
  ],
  [
    "3.4 dropped is stricter",
    [{ drop: "3.4" }],
    { "28.3.a-plicht": "n.v.t.", "28.3.a-kennisgeving": "n.v.t." },
  ],
  [
    "6.4 without its example",
    [{ at: "6.4", from: / ?\(zoals het uitvoeren van een privacy impact assessment ?\)/, to: "" }],
    {},
  ],
  [
    "7.1 general consent with notice and objection",
    [
      {
        at: "7.1",
        from: CONSENT,
        to: `${GENERAL} Verwerker informeert Verwerkingsverantwoordelijke ten minste 30 dagen vooraf over een nieuwe of andere Subverwerker, waarna deze daartegen bezwaar kan maken.`,
      },
    ],
    {
      "28.2-toestemming": "vervangen",
      "28.2-wijziging": "gedragen",
      "28.2-bezwaar": "gedragen",
      "28.3.d": "vervangen",
    },
  ],
  [
    "7.1 general consent, no more",
    [{ at: "7.1", from: CONSENT, to: GENERAL }],
    {
      "28.2-toestemming": "vervangen",
      "28.2-wijziging": "vervallen",
      "28.2-bezwaar": "vervallen",
      "28.3.d": "vervallen",
    },
  ],
  [
    "7.1 general consent without notice",
    [
      {
        at: "7.1",
        from: CONSENT,
        to: `${GENERAL} Verwerker mag Subverwerkers zonder kennisgeving vervangen.`,
      },
    ],
    {
      "28.2-toestemming": "vervangen",
      "28.2-wijziging": "vervallen",
      "28.2-bezwaar": "vervallen",
      "28.3.d": "vervallen",
    },
  ],
  [
    "1.1 e without the breach",
    [
      {
        at: "1.1",
        from: "een inbreuk in verband met Persoonsgegevens als bedoeld in artikel 4 onder 12 AVG;",
        to: "",
      },
    ],
    { "33.2-melden": "verzwakt" },
  ],
  [
    "1.1 f only employees",
    [
      {
        at: "1.1",
        from: "werkzaam is bij of voor een van de Partijen",
        to: "in dienst is van een van de Partijen",
      },
    ],
    { "28.3.b": "verzwakt" },
  ],
  [
    "2.3 precedence reversed",
    [
      {
        at: "2.3",
        from: "prevaleert het bepaalde in de Verwerkersovereenkomst",
        to: "prevaleert het bepaalde in de Overeenkomst(en)",
      },
    ],
    {},
  ],
  [
    "5.2 within 72 hours",
    [{ at: "5.2", from: "onmiddellijk in kennis", to: "binnen 72 uur na ontdekking in kennis" }],
    { "33.2-tijdig": "verzwakt" },
  ],
  [
    "5.2 without undue delay and within 48 hours",
    [
      {
        at: "5.2",
        from: "onmiddellijk in kennis",
        to: "zonder onredelijke vertraging en uiterlijk binnen 48 uur in kennis",
      },
    ],
    {},
  ],
  [
    "5.2 within 36 hours",
    [{ at: "5.2", from: "onmiddellijk in kennis", to: "binnen 36 uur in kennis" }],
    { "33.2-tijdig": "verzwakt" },
  ],
  [
    "11.1 twelve months after the end",
    [
      {
        at: "11.1",
        from: "langer dan tot het einde",
        to: "langer dan tot twaalf maanden na het einde",
      },
    ],
    { "28.3.g-moment": "verzwakt", "28.3.g-kopieën": "verzwakt", "28.3-duur": "verzwakt" },
  ],
  [
    "3.1 an effort",
    [{ at: "3.1", from: "garandeert dat hij", to: "spant zich ervoor in dat hij" }],
    { "28.3.a-uitsluitend": "verzwakt" },
  ],
];

test.each(BOZ)("boz-2017: %s", async (_name, acts, expected) => {
  expect(await differing("boz-2017", acts)).toEqual(expected);
});

const OTHERS: [string, string, Act[], Record<string, string>][] = [
  ["bouw-verwerker", "6.1 dropped: 6.2 leans on it", [{ drop: "6.1" }], { "28.3.b": "verzwakt" }],
  [
    "bouw-verwerker",
    "3.6 within 30 days",
    [{ at: "3.6", from: "14 dagen", to: "30 dagen" }],
    { "28.3.e": "verzwakt" },
  ],
  [
    "bouw-verwerker",
    "3.6 within 7 days is sooner",
    [{ at: "3.6", from: "14 dagen", to: "7 dagen" }],
    {},
  ],
  [
    "bouw-verwerker",
    "7.1 within 72 hours",
    [{ at: "7.1", from: "24 uur", to: "72 uur" }],
    { "33.2-tijdig": "verzwakt" },
  ],
  [
    "bouw-verwerker",
    "7.1 within 12 hours is sooner",
    [{ at: "7.1", from: "24 uur", to: "12 uur" }],
    {},
  ],
  [
    "mms",
    "annex 3 within 72 hours",
    [{ at: "bijlage 3", from: "24 uur", to: "72 uur" }],
    { "33.2-tijdig": "verzwakt" },
  ],
  [
    "mms",
    "recital 3 dropped",
    [{ at: "overweging 3", from: /^.*$/s, to: "" }],
    { "28.3.h-informatie": "vervallen" },
  ],
  [
    "mms",
    "8.2 without 'redelijke' is stricter",
    [{ at: "8.2", from: "alle redelijke medewerking", to: "alle medewerking" }],
    {},
  ],
];

test.each(OTHERS)("%s: %s", async (id, _name, acts, expected) => {
  expect(await differing(id, acts)).toEqual(expected);
});
