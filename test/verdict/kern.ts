/**
 * Subjects that are kern whatever happens to them (law/rules.md, "Weight"), each by an edit judged by hand
 * on 27 November 2026 before the code: those that the sixty ranked edits leave out; and edits beside them
 * that are of substance and not kern. The right to dissolve of 10.7 stays of substance: so negotiation.md.
 */
import type { Act } from "../requirements/changes";

const at = (ref: string, from: string, to: string): Act => ({ at: ref, from, to });

export const KERN: readonly (readonly [subject: string, act: Act])[] = [
  ["recitals are part of it", at("13.1", "maken onderdeel uit", "maken geen onderdeel uit")],
  [
    "part of the main agreement",
    at("2.3", "maakt onverbrekelijk deel uit van", "staat geheel los van"),
  ],
  ["incorporation at signature", at("10.2", "integraal en onlosmakelijk deel uit", "los deel uit")],
  ["addressee of a notice", at("5.6", "aan deze FG", "aan de receptie")],
  ["tariff of assistance", at("9.2", "in Bijlage 3 gespecificeerde", "dan geldende")],
  ["term of the notice of default", at("10.4", "binnen 30 dagen", "binnen 90 dagen")],
  ["arbitration", at("13.5", "mediation of arbitrage", "mediation")],
  [
    "own purposes",
    at(
      "12.1",
      "in het kader van de uitvoering van deze Verwerkersovereenkomst",
      "voor zijn eigen dienstverlening",
    ),
  ],
  [
    "changing it alone",
    { behind: "13.6", add: "Verwerker mag deze Verwerkersovereenkomst wijzigen na aankondiging." },
  ],
  [
    "a claim that lapses",
    { behind: "8.7", add: "Iedere vordering op Verwerker vervalt na verloop van een jaar." },
  ],
  [
    "complaints in time",
    {
      behind: "9.3",
      add: "Verwerkingsverantwoordelijke klaagt binnen veertien dagen, bij gebreke waarvan zijn rechten vervallen.",
    },
  ],
  [
    "suspension",
    {
      behind: "10.9",
      add: "Verwerker mag zijn werkzaamheden staken zolang facturen openstaan.",
    },
  ],
];

export const BESIDE_KERN: readonly (readonly [subject: string, act: Act])[] = [
  ["talking it over", at("13.3", "in onderling overleg", "na onderling overleg")],
  ["told of a takeover", at("10.8", "voorafgaand en tijdig", "tijdig")],
  ["a copy of the plan", at("10.6", "op eerste verzoek", "op schriftelijk verzoek")],
  [
    "an evaluation each year",
    { behind: "13.6", add: "Partijen evalueren de samenwerking jaarlijks in een gesprek." },
  ],
];
