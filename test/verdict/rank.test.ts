/** Ranks against those given by hand (ranked.ts), on documents through the reader and the comparison. */
import { changed, type Act } from "../requirements/changes";
import { limbsOn, sourceOf } from "../requirements/words";
import { RANKED } from "./ranked";
import { misranked, rankedOf } from "./ranking";

test("sixty edits: none told lower than by hand, at most one in ten higher", async () => {
  const { lower, higher } = await misranked();
  expect(RANKED).toHaveLength(60);
  expect(lower).toEqual([]);
  expect(higher.length <= RANKED.length / 10 ? [] : higher).toEqual([]);
});

const CASES: [string, Act, string, string | null, string][] = [
  [
    "notice",
    { at: "5.2", from: "onmiddellijk in kennis", to: "binnen 72 uur na ontdekking in kennis" },
    "kern",
    "verwerker",
    "meldtermijn: onmiddellijk wordt 72 uur na ontdekking",
  ],
  [
    "court",
    {
      at: "13.6",
      from: "de daartoe in de Overeenkomst aangewezen rechtbank of arbiter(s)",
      to: "de bevoegde rechter te Dublin",
    },
    "kern",
    null,
    "rechtbank: Dublin, in plaats van de daartoe in de Overeenkomst aangewezen rechtbank of arbiter(s)",
  ],
  [
    "law",
    { at: "13.4", from: "Nederlands recht", to: "Iers recht" },
    "kern",
    null,
    "toepasselijk recht: Nederlands wordt Iers",
  ],
  [
    "norm",
    { at: "4.2", from: "ISO27001 en/of NEN 7510", to: "ISO27001" },
    "kern",
    null,
    "norm NEN 7510 vervalt als maatstaf",
  ],
  [
    "costs",
    { at: "9.3", from: "kosteloos worden verricht", to: "tegen vergoeding worden verricht" },
    "kern",
    "verwerker",
    "kosteloos wordt tegen vergoeding",
  ],
  [
    "choice",
    {
      at: "11.2",
      from: "naar keuze van Verwerkingsverantwoordelijke",
      to: "naar keuze van Verwerker",
    },
    "kern",
    "verwerker",
    "naar keuze van de verwerkingsverantwoordelijke: vervalt",
  ],
  [
    "precedence",
    {
      at: "2.3",
      from: "prevaleert het bepaalde in de Verwerkersovereenkomst",
      to: "prevaleert het bepaalde in de Overeenkomst(en)",
    },
    "kern",
    null,
    "",
  ],
];

test.each(CASES)("%s: rank, favour, and what happens", async (_name, act, rank, favours, says) => {
  const [first] = await rankedOf([act]);
  expect(first).toMatchObject({ rank, favours });
  if (says !== "") expect(first?.says.map(({ nl }) => nl)).toContain(says);
});

test.each([
  "Verwerker hoeft een inbreuk pas na dertig dagen door te geven.",
  "Van een lek doet Verwerker mededeling wanneer hem dat schikt.",
  "Verwerker is niet verplicht een datalek te melden voordat de oorzaak vaststaat.",
])("an added clause that puts off a notice is kern, and weakens it: %s", async (add) => {
  const acts: Act[] = [{ behind: "5.8", add }];
  const [late] = await rankedOf(acts);
  expect(late?.rank).toBe("kern");
  const limbs = await limbsOn("boz-2017", changed(sourceOf("boz-2017").lines, acts));
  expect(limbs.find(({ limb }) => limb.id === "33.2-tijdig")?.status).toBe("verzwakt");
});

test("a clause that no longer agrees is quoted in whole words", async () => {
  const [kept] = await rankedOf([
    { at: "11.1", from: "langer dan tot het einde", to: "langer dan tot een jaar na het einde" },
  ]);
  expect(kept?.remarks.map(({ nl }) => nl)).toContain(
    "11.2 (“Bij beëindiging van de Verwerkersovereenkomst, of…”) vraagt dan al te vernietigen of terug te geven",
  );
});

test("an added clause touches the requirements that it speaks of", async () => {
  const [cap] = await rankedOf([
    { behind: "8.7", add: "De totale aansprakelijkheid van Verwerker is beperkt tot € 250.000." },
  ]);
  expect(cap?.requirements).toEqual(["guide.liability", "gdpr.28.4"]);
  expect(cap?.says.map(({ nl }) => nl)).toContain(
    "aansprakelijkheid van Verwerker wordt begrensd op € 250.000",
  );
});
