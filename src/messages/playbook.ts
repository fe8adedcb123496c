/** Standpunten: what is said of a playbook and of what is wrong with its file. */
import type { Texts } from "./locale";

const nl = {
  written: (name: string) => `standpunten geschreven: ${name}.`,
  rung: (number: number) => `terugval ${number}`,
  exactly: (number: number, of: number) => `dit is onze terugval ${number} van ${of}`,
  along: (number: number, of: number) => `hoort bij onze terugval ${number} van ${of}`,
  reason: "reden",
  never: "nooit",
  more: (count: number) => `en nog ${count}`,
  placed: (ref: string, number: number) =>
    `terugval ${number} van ${ref} staat als rij in Bijlage 4, met haar reden; de tekst volgt het model. Alles is bijgehouden.`,
  inText: (ref: string, number: number) =>
    `terugval ${number} van ${ref} staat in de tekst, bijgehouden.`,
  notPlaced: (ref: string) =>
    `de terugval van ${ref} staat niet zoals bedoeld in Bijlage 4: kijk de rij na.`,
};

const en: typeof nl = {
  written: (name) => `positions written: ${name}.`,
  rung: (number) => `fallback ${number}`,
  exactly: (number, of) => `this is our fallback ${number} of ${of}`,
  along: (number, of) => `goes with our fallback ${number} of ${of}`,
  reason: "reason",
  never: "never",
  more: (count) => `and ${count} more`,
  placed: (ref, number) =>
    `fallback ${number} of ${ref} stands as a row in Annex 4, with its reason; the text follows the standard agreement. All of it is tracked.`,
  inText: (ref, number) => `fallback ${number} of ${ref} stands in the text, tracked.`,
  notPlaced: (ref) => `the fallback of ${ref} does not stand in Annex 4 as meant: look at the row.`,
};

export const playbookTexts: Texts<typeof nl> = { nl, en };

type Code =
  "not-json" | "shape" | "unknown-clause" | "unknown-field" | "clause-twice" | "other-model";
type Sentences = Record<Code, (at: string) => string>;

/** What is wrong with a playbook, by its place in the file. */
export const playbookProblemTexts: Texts<Sentences> = {
  nl: {
    "not-json": () => "dit is geen geldige JSON; controleer komma's en aanhalingstekens",
    shape: (at) => `${at === "" ? "het bestand" : at} ontbreekt of is niet wat er hoort te staan`,
    "unknown-clause": (at) => `het model heeft geen lid ${at}`,
    "unknown-field": (at) => `veld zonder beschrijving bij ${at}`,
    "clause-twice": (at) => `lid ${at} staat er tweemaal`,
    "other-model": (at) => `de standpunten zijn voor een ander model (${at})`,
  },
  en: {
    "not-json": () => "this is not valid JSON; check commas and quotation marks",
    shape: (at) => `${at === "" ? "the file" : at} is missing or not what it should be`,
    "unknown-clause": (at) => `the standard agreement has no clause ${at}`,
    "unknown-field": (at) => `field without a description at ${at}`,
    "clause-twice": (at) => `clause ${at} stands there twice`,
    "other-model": (at) => `the positions are for another standard agreement (${at})`,
  },
};
