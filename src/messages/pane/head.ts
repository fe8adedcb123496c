/** Texts of the head line: the document that is open. */
import type { Texts } from "../locale";

const nl = {
  overview: "overzicht",
  reading: "Het document wordt gelezen",
  busy: "wordt gelezen",
  notRead: "Niet gelezen",
  notYet: "Document",
  changed: "gewijzigd",
  empty: "Nog geen overeenkomst",
  noModel: "Geen model herkend",
  /** @param byTable rows of Bijlage 4 that deviate, told where the text does not */
  deviations: (count: number, byTable: number) => {
    if (count === 0) return byTable > 0 ? `${byTable} via Bijlage 4` : "geen afwijkingen";
    return count === 1 ? "1 afwijking" : `${count} afwijkingen`;
  },
  open: (count: number) => (count === 0 ? "alles afgehandeld" : `${count} open`),
  fieldsOpen: (count: number) =>
    count === 0 ? "alles ingevuld" : count === 1 ? "1 veld open" : `${count} velden open`,
};

const en: typeof nl = {
  overview: "overview",
  reading: "Reading the document",
  busy: "being read",
  notRead: "Not read",
  notYet: "Document",
  changed: "changed",
  empty: "No agreement yet",
  noModel: "No standard agreement recognised",
  deviations: (count, byTable) => {
    if (count === 0) return byTable > 0 ? `${byTable} by Annex 4` : "no deviations";
    return count === 1 ? "1 deviation" : `${count} deviations`;
  },
  open: (count) => (count === 0 ? "all handled" : `${count} open`),
  fieldsOpen: (count) =>
    count === 0 ? "all filled in" : count === 1 ? "1 blank open" : `${count} blanks open`,
};

export const headTexts: Texts<typeof nl> = { nl, en };
