/** What is said of deviations that were restored, and of those that were left. */
import type { Texts } from "./locale";

type Refusal = "shape" | "table" | "place" | "held" | "part" | "row-conflict";

const nl = {
  done: (count: number, recorded: number) =>
    count === 0
      ? "niets hersteld; het document is niet gewijzigd."
      : `${count} ${count === 1 ? "afwijking" : "afwijkingen"} hersteld als bijgehouden wijziging${recorded > 0 ? `, ${recorded} ${recorded === 1 ? "rij" : "rijen"} in Bijlage 4` : ""}.`,
  after: (count: number) =>
    `Daarna: ${count === 0 ? "geen afwijkingen" : count === 1 ? "1 afwijking" : `${count} afwijkingen`} in de tekst.`,
  restored: (reference: string) => `${reference}: modeltekst hersteld`,
  left: (reference: string, why: Refusal) => `${reference}: niet hersteld; ${WHY_NL[why]}`,
};

const WHY_NL: Record<Refusal, string> = {
  shape:
    "het verschil is meer dan woorden (een opschrift, een verplaatst onderdeel, of tekst die over de naad is gewijzigd). Herstel het met de hand.",
  table: "het staat in een tabel. Herstel het met de hand.",
  place: "de plaats is niet tot op de letter teruggevonden. Herstel het met de hand.",
  held: "er staat een veld, noot, opmerking of inhoudsbesturingselement van een ander. Herstel het met de hand.",
  part: "het staat buiten de hoofdtekst. Herstel het met de hand.",
  "row-conflict":
    "in Bijlage 4 staat al een rij hierover met een andere vervangende tekst. Werk eerst die rij bij (annex --update).",
};

const en: typeof nl = {
  done: (count, recorded) =>
    count === 0
      ? "nothing restored; the document was not changed."
      : `${count} ${count === 1 ? "deviation" : "deviations"} restored as tracked changes${recorded > 0 ? `, ${recorded} ${recorded === 1 ? "row" : "rows"} in Annex 4` : ""}.`,
  after: (count) =>
    `Afterwards: ${count === 0 ? "no deviations" : count === 1 ? "1 deviation" : `${count} deviations`} in the text.`,
  restored: (reference) => `${reference}: text of the model restored`,
  left: (reference, why) => `${reference}: not restored; ${WHY_EN[why]}`,
};

const WHY_EN: Record<Refusal, string> = {
  shape:
    "the difference is more than words (a heading, a moved item, or text that was changed across the seam). Restore it by hand.",
  table: "it stands in a table. Restore it by hand.",
  place: "its place was not found to the letter. Restore it by hand.",
  held: "a field, note, comment or content control of somebody else stands there. Restore it by hand.",
  part: "it stands outside the main text. Restore it by hand.",
  "row-conflict":
    "Annex 4 has a row about it with another replacing text. Bring that row up to date first (annex --update).",
};

export const restoreTexts: Texts<typeof nl> = { nl, en };
