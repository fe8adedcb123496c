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
  deviations: (count: number) =>
    count === 0 ? "geen afwijkingen" : count === 1 ? "1 afwijking" : `${count} afwijkingen`,
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
  deviations: (count) =>
    count === 0 ? "no deviations" : count === 1 ? "1 deviation" : `${count} deviations`,
  open: (count) => (count === 0 ? "all handled" : `${count} open`),
  fieldsOpen: (count) =>
    count === 0 ? "all filled in" : count === 1 ? "1 blank open" : `${count} blanks open`,
};

export const headTexts: Texts<typeof nl> = { nl, en };
