/**
 * What becomes of the models' known faults when a party mends them, judged by hand on 27 November 2026
 * before the code that judges. A slip changes no meaning; `without` takes out or adapts words and changes
 * no right or duty; `with` decides something. null: no repair, but an ordinary deviation.
 */
import type { Act } from "../requirements/changes";

export type Mended = "slip" | "without" | "with" | null;

export interface Repaired {
  name: string;
  model: "boz-2017" | "bouw-verwerker" | "mms" | "coach";
  acts: readonly Act[];
  /** Of each article that deviates. */
  repairs: Readonly<Record<string, Mended>>;
  /** Ranks where they are no repair or have a consequence. */
  ranks?: Readonly<Record<string, "kern" | "inhoudelijk">>;
}

const at = (ref: string, from: string | RegExp, to: string): Act => ({ at: ref, from, to });

const WBP_1_2 = at("1.2", / Tot aan 25 mei 2018.*$/s, "");
const WBP_3_5 = at("3.5", ", voor zover nog van toepassing de Wbp,", "");
const WBP_1_1: Act = { dropItem: "1.1", item: "o" };

export const REPAIRED: readonly Repaired[] = [
  {
    name: "the lapsed act goes from all three",
    model: "boz-2017",
    acts: [WBP_1_1, WBP_1_2, WBP_3_5],
    repairs: { "1.1": "without", "1.2": "without", "3.5": "without" },
  },
  {
    name: "from two of three: a term is left without its meaning",
    model: "boz-2017",
    acts: [WBP_1_1, WBP_1_2],
    repairs: { "1.1": null, "1.2": null },
  },
  {
    name: "the act that came in its place is an addition",
    model: "boz-2017",
    acts: [WBP_1_1, WBP_1_2, at("3.5", "voor zover nog van toepassing de Wbp", "de UAVG")],
    repairs: { "1.1": null, "1.2": null, "3.5": null },
  },
  {
    name: "the tense of the recital",
    model: "boz-2017",
    acts: [
      at(
        "overweging d",
        "Per 25 mei 2018 van toepassing zal zijn",
        "Sinds 25 mei 2018 van toepassing is",
      ),
    ],
    repairs: { "overweging d": "without" },
  },
  {
    name: "the tense of the recital, and more",
    model: "boz-2017",
    acts: [
      at(
        "overweging d",
        "Per 25 mei 2018 van toepassing zal zijn",
        "Sinds 25 mei 2018 voor Verwerker van toepassing is",
      ),
    ],
    repairs: { "overweging d": null },
  },
  {
    name: "a word of the definition",
    model: "bouw-verwerker",
    acts: [at("1.5", "Persoonsgegeven betrekking", "Persoonsgegevens betrekking")],
    repairs: { "1.5": "slip" },
  },
  {
    name: "the defined authority",
    model: "bouw-verwerker",
    acts: [
      at("7.1", "Toezichthouder", "Toezichthoudende autoriteit"),
      at("7.3", "Toezichthouder", "Toezichthoudende autoriteit"),
      at("8.4", "Toezichthouder", "Toezichthoudende autoriteit"),
    ],
    repairs: { "7.1": "slip", "7.3": "slip", "8.4": "slip" },
  },
  {
    name: "the defined authority, and a longer term",
    model: "bouw-verwerker",
    acts: [
      at("7.1", "24 uur", "72 uur"),
      at("7.1", "Toezichthouder", "Toezichthoudende autoriteit"),
    ],
    repairs: { "7.1": null },
    ranks: { "7.1": "kern" },
  },
  {
    name: "references to the procedure",
    model: "mms",
    acts: [at("6.1", "artikel 8", "artikel 7"), at("6.4", "artikel 8", "artikel 7")],
    repairs: { "6.1": "without", "6.4": "without" },
  },
  {
    name: "the reference that makes a penalty claimable",
    model: "mms",
    acts: [at("6.5", "artikel 8", "artikel 7")],
    repairs: { "6.5": "with" },
    ranks: { "6.5": "kern" },
  },
  {
    name: "the reference that ends the agreement",
    model: "mms",
    acts: [at("1.1", "artikel 13", "artikel 12")],
    repairs: { "1.1": "with" },
  },
  {
    name: "whom the processor consults",
    model: "mms",
    acts: [at("3.4", "overlegt hij met de verwerker", "overlegt hij met de verantwoordelijke")],
    repairs: { "3.4": "with" },
  },
  {
    name: "a reference to elsewhere is no repair",
    model: "mms",
    acts: [at("6.1", "artikel 8", "artikel 9")],
    repairs: { "6.1": null },
  },
  {
    name: "a slip of the tongue",
    model: "coach",
    acts: [at("4.1", "Ik zorgt", "Ik zorg")],
    repairs: { "4.1": "slip" },
  },
  {
    name: "lost spaces",
    model: "coach",
    acts: [
      at("8.1", "AlsJijjouwverplichtingenuitdeze", "Als Jij jouw verplichtingen uit deze"),
      at("8.4", "opgelegede", "opgelegde"),
    ],
    repairs: { "8.1": "slip", "8.4": "slip" },
  },
];
