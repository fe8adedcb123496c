/** What Word calls the properties of a file. */
import type { Locale } from "./locale";

const NAMES: Record<string, { nl: string; en: string }> = {
  creator: { nl: "auteur", en: "author" },
  lastModifiedBy: { nl: "laatst gewijzigd door", en: "last changed by" },
  title: { nl: "titel", en: "title" },
  subject: { nl: "onderwerp", en: "subject" },
  keywords: { nl: "trefwoorden", en: "keywords" },
  description: { nl: "opmerkingen", en: "comments" },
  category: { nl: "categorie", en: "category" },
  Company: { nl: "bedrijf", en: "company" },
  Manager: { nl: "manager", en: "manager" },
  contentStatus: { nl: "status", en: "status" },
  created: { nl: "gemaakt op", en: "made on" },
  modified: { nl: "gewijzigd op", en: "changed on" },
  lastPrinted: { nl: "afgedrukt op", en: "printed on" },
  revision: { nl: "aantal keren bewaard", en: "times saved" },
  TotalTime: { nl: "bewerkingstijd in minuten", en: "editing time in minutes" },
  Template: { nl: "gemaakt met", en: "made with" },
  people: { nl: "wie er eerder aan werkten", en: "who worked on it before" },
  custom: { nl: "eigen eigenschappen", en: "custom properties" },
  source: { nl: "bron buiten het bestand", en: "source outside the file" },
  template: { nl: "sjabloon", en: "template" },
};

/** @param name as the file has it; one of the house's own is called as it is */
export const propertyName = (name: string, locale: Locale): string => NAMES[name]?.[locale] ?? name;

/** Longer values are cut off: it is told that they go along, not what they say. */
const SHOWN = 80;

/** "auteur: A. Voorbeeld; sjabloon: …" */
export const propertyList = (values: Record<string, string>, locale: Locale): string =>
  Object.entries(values)
    .map(([name, value]) => {
      const flat = value.replace(/\s+/g, " ");
      const shown = flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat;
      return `${propertyName(name, locale)}: ${shown}`;
    })
    .join("; ");
