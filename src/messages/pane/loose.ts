/** Texts of the overview of deviations, for models that print no annex for them. */
import type { Texts } from "../locale";

const both = (all: readonly string[], and: string): string =>
  all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} ${and} ${all.at(-1)}`;

const nl = {
  title: "Overzicht van afwijkingen",
  intro:
    "Dit model heeft geen bijlage die afwijkingen geldig maakt. De afwijkingen staan in de tekst van de overeenkomst; het overzicht staat daarnaast en wijzigt niets.",
  make: "Maak overzicht",
  copy: "Kopieer als tabel",
  fileName: (name: string) => `Overzicht van afwijkingen ${name}`,
  made: (name: string) => `Het overzicht staat bij uw downloads: ${name}.`,
  making: "Het overzicht wordt gemaakt.",
  copied: "De tabel is gekopieerd. Plak haar in Word of in een e-mail.",
  byHand: "Word laat kopiëren hier niet toe. Neem de tekst hieronder over.",
  noDownloads: "Deze Word bewaart geen bestanden uit een paneel. Kopieer de tabel.",
  none: "Geen afwijkingen: er is niets om in een overzicht te zetten.",
  annex: {
    title: "Als bijlage bij de overeenkomst",
    why: "Een bijlage geldt alleen als de overeenkomst haar opneemt. Deze zin komt daarom boven de tabel:",
    grounds: (refs: readonly string[]) => `Grond in het model: ${both(refs, "en")}.`,
    noGrounds: "Het model heeft geen lid waarop een bijlage met afwijkingen kan steunen.",
    accept: "Deze zin komt in de overeenkomst",
    add: "Voeg bijlage toe",
    acceptFirst: "Lees de zin en vink haar aan.",
    done: (rows: number) =>
      `De bijlage staat achter de overeenkomst: ${rows === 1 ? "1 rij" : `${rows} rijen`}, onder de zin die u hebt geaccepteerd.`,
  },
};

const en: typeof nl = {
  title: "Overview of deviations",
  intro:
    "This standard agreement has no annex that makes deviations valid. The deviations are in the text of the agreement; the overview stands beside it and changes nothing.",
  make: "Make overview",
  copy: "Copy as a table",
  fileName: (name) => `Overview of deviations ${name}`,
  made: (name) => `The overview is among your downloads: ${name}.`,
  making: "Making the overview.",
  copied: "The table was copied. Paste it into Word or an e-mail.",
  byHand: "Word does not allow copying here. Take the text below.",
  noDownloads: "This Word keeps no files from a pane. Copy the table.",
  none: "No deviations: there is nothing to put in an overview.",
  annex: {
    title: "As an annex to the agreement",
    why: "An annex holds only where the agreement takes it up. This sentence therefore stands above the table, in Dutch as the agreement is:",
    grounds: (refs) => `Rests on ${both(refs, "and")} of the standard agreement.`,
    noGrounds: "The standard agreement has no clause on which an annex of deviations could rest.",
    accept: "This sentence goes into the agreement",
    add: "Add annex",
    acceptFirst: "Read the sentence and tick it.",
    done: (rows) =>
      `The annex stands behind the agreement: ${rows === 1 ? "1 row" : `${rows} rows`}, under the sentence that you accepted.`,
  },
};

export const looseTexts: Texts<typeof nl> = { nl, en };
