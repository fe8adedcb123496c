/**
 * Sixty edits of the BOZ agreement, ranked by hand on 26 November 2026 before the code that ranks: by
 * the subject that the words touch, whatever the direction.
 */
import type { Act } from "../requirements/changes";

export type Rank = "kern" | "inhoudelijk" | "bewoording";
type Ranked = [Rank, Act];

const at = (ref: string, from: string, to: string): Act => ({ at: ref, from, to });

export const RANKED: Ranked[] = [
  // Kern.
  [
    "kern",
    at(
      "2.3",
      "prevaleert het bepaalde in de Verwerkersovereenkomst",
      "prevaleert het bepaalde in de Overeenkomst(en)",
    ),
  ],
  ["kern", at("1.4", "zijn alleen geldig voor zover", "zijn bij voorkeur geldig voor zover")],
  ["kern", at("3.1", "garandeert dat hij", "spant zich ervoor in dat hij")],
  ["kern", at("3.7", "door hemzelf of ", "")],
  ["kern", at("4.7", "eenmaal per jaar", "eenmaal per drie jaar")],
  ["kern", at("5.2", "onmiddellijk in kennis", "binnen 72 uur in kennis")],
  ["kern", at("6.4", "alle noodzakelijke bijstand", "redelijke bijstand")],
  ["kern", at("7.1", "voorafgaande schriftelijke toestemming", "kennisgeving")],
  ["kern", { drop: "8.3" }],
  ["kern", at("8.6", "opzet of grove schuld", "opzet")],
  ["kern", { drop: "9.3" }],
  ["kern", at("10.9", "derde partij", "derde partij, behoudens een groepsmaatschappij")],
  ["kern", at("11.1", "langer dan tot het einde", "langer dan tot twaalf maanden na het einde")],
  ["kern", at("11.2", "naar keuze van Verwerkingsverantwoordelijke", "naar keuze van Verwerker")],
  ["kern", at("13.4", "Nederlands recht", "Iers recht")],
  [
    "kern",
    at(
      "13.6",
      "de daartoe in de Overeenkomst aangewezen rechtbank of arbiter(s)",
      "de bevoegde rechter te Dublin",
    ),
  ],
  ["kern", { drop: "4.3" }],
  [
    "kern",
    {
      behind: "8.7",
      add: "De totale aansprakelijkheid van Verwerker is beperkt tot € 250.000 per gebeurtenis.",
    },
  ],
  [
    "kern",
    {
      behind: "3.8",
      add: "Verwerker mag Persoonsgegevens anonimiseren en gebruiken om modellen te trainen.",
    },
  ],
  // Inhoudelijk.
  [
    "inhoudelijk",
    at(
      "8.7",
      "Partijen dragen zorg voor afdoende dekking van de aansprakelijkheid.",
      "Verwerker is verzekerd tot een bedrag van € 1.000.000 per aanspraak.",
    ),
  ],
  ["inhoudelijk", { drop: "10.7" }],
  ["inhoudelijk", { drop: "10.6" }],
  ["inhoudelijk", at("10.8", "voorafgaand en tijdig", "achteraf")],
  ["inhoudelijk", { drop: "10.8" }],
  ["inhoudelijk", at("13.3", "in onderling overleg", "zonder overleg")],
  ["inhoudelijk", { drop: "13.3" }],
  [
    "inhoudelijk",
    at(
      "13.2",
      "blijven de overige bepalingen onverkort van kracht",
      "vervalt de gehele overeenkomst",
    ),
  ],
  ["inhoudelijk", at("3.6", "garandeert Verwerker", "streeft Verwerker ernaar")],
  ["inhoudelijk", at("2.2", "om de expertise", "mede om de naam")],
  ["inhoudelijk", at("10.6", "op eerste verzoek", "na tien werkdagen")],
  ["inhoudelijk", at("10.5", "op eerste verzoek", "eenmaal per jaar")],
  [
    "inhoudelijk",
    at(
      "12.1",
      "verleent Verwerkingsverantwoordelijke toestemming",
      "weigert Verwerkingsverantwoordelijke toestemming",
    ),
  ],
  ["inhoudelijk", { behind: "10.9", add: "Partijen evalueren de samenwerking ieder kwartaal." }],
  [
    "inhoudelijk",
    {
      behind: "13.6",
      add: "Verwerker stelt op verzoek een contactpersoon ter beschikking op werkdagen.",
    },
  ],
  // Bewoording.
  [
    "bewoording",
    at(
      "2.1",
      "in opdracht van de Verwerkingsverantwoordelijke",
      "in opdracht van Verwerkingsverantwoordelijke",
    ),
  ],
  ["bewoording", at("13.3", "In alle gevallen waarin", "In alle de gevallen waarin")],
  [
    "bewoording",
    at(
      "13.4",
      "Op deze Verwerkersovereenkomst is Nederlands recht van toepassing",
      "Nederlands recht is op deze Verwerkersovereenkomst van toepassing",
    ),
  ],
  ["bewoording", at("10.6", "exit-plan", "exitplan")],
  ["bewoording", at("13.2", "c.q.", "cq")],
  ["bewoording", at("8.1", "hun eigen handelen", "het eigen handelen")],
  ["bewoording", at("5.8", "op te hoogte", "op de hoogte")],
  ["bewoording", at("4.8", "beveiligingseisen voortdurend", "beveiligings-eisen voortdurend")],
  ["bewoording", at("13.5", "conflicten", "conflikten")],
  ["bewoording", at("13.1", "overwegingen maken", "overwegingen die maken")],
  ["bewoording", at("6.2", "verzoek van een Betrokkene", "verzoek van de Betrokkene")],
  ["bewoording", at("9.1", "verschuldigde vergoedingen", "verschuldigde vergoeding")],
  ["bewoording", at("10.8", "eigendomsoverdracht", "eigendoms-overdracht")],
  ["bewoording", at("12.1", "(verzameling van)", "(verzamelingen van)")],
  ["bewoording", at("3.6", "impliceert, garandeert", "impliceert garandeert")],
  ["bewoording", at("10.7", "de wet en/of de rechtspraak", "wet en/of rechtspraak")],
  [
    "bewoording",
    at(
      "2.2",
      "in deze Verwerkersovereenkomst nader beschreven",
      "nader in deze Verwerkersovereenkomst beschreven",
    ),
  ],
  ["bewoording", at("4.6", "ter zake deskundige", "terzake deskundige")],
  ["bewoording", at("5.1", "beveiligingsmaatregelen", "beveiligings-maatregelen")],
  ["bewoording", at("5.5", "geschreven procedures", "de geschreven procedures")],
  [
    "bewoording",
    at("6.1", "aan de Betrokkene bepaalde rechten toe", "bepaalde rechten aan de Betrokkene toe"),
  ],
  ["bewoording", at("3.5", "behoorlijke en zorgvuldige", "zorgvuldige en behoorlijke")],
  ["bewoording", at("10.5", "calamiteiten", "kalamiteiten")],
  [
    "bewoording",
    at("7.3", "aan een Subverwerker De toestemming", "aan een Subverwerker. De toestemming"),
  ],
  ["bewoording", at("11.1", "zo ja hoe lang", "zo ja, hoe lang")],
  ["bewoording", at("4.2", "geschreven beveiligingsbeleid", "geschreven beveiligings-beleid")],
];
