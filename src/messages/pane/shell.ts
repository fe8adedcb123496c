/** Texts around the pages: tabs, states that hold for the whole pane. */
import type { Texts } from "../locale";

const nl = {
  product: "Modeltrouw",
  pages: "Onderdelen",
  pageCompose: "Opstellen",
  pageFill: "Invullen",
  pageCheck: "Controleren",
  pageAnnex: "Bijlage 4",
  pageKept: "Bewaarde gegevens",
  starting: "Modeltrouw wordt gestart.",
  loadingModels: "De modellen worden geladen.",
  retry: "Opnieuw proberen",
  cancel: "Annuleren",
  close: "Sluiten",
  copy: "Kopieer",
  copied: "Gekopieerd. Plak de tekst waar u hem wilt bewaren.",
  copyByHand: "De tekst is geselecteerd. Kopieer hem met Ctrl+C, op een Mac met Cmd+C.",
  readOnly: {
    title: "Dit document is alleen-lezen.",
    text: "Controleren kan wel, invoegen en Bijlage 4 bijwerken niet. Sla een kopie op of schakel bewerken in.",
  },
  /** For whoever has to help: shown small under an error. */
  errorCode: (code: string, detail: string) => `Code: ${code}${detail && ` (${detail})`}`,
};

const en: typeof nl = {
  product: "Modeltrouw",
  pages: "Pages",
  pageCompose: "Compose",
  pageFill: "Fill in",
  pageCheck: "Check",
  pageAnnex: "Annex 4",
  pageKept: "Kept details",
  starting: "Modeltrouw is starting.",
  loadingModels: "Loading the standard agreements.",
  retry: "Try again",
  cancel: "Cancel",
  close: "Close",
  copy: "Copy",
  copied: "Copied. Paste the text where you want to keep it.",
  copyByHand: "The text is selected. Copy it with Ctrl+C, on a Mac with Cmd+C.",
  readOnly: {
    title: "This document is read-only.",
    text: "You can check it, but not insert text or update Annex 4. Save a copy or enable editing.",
  },
  errorCode: (code, detail) => `Code: ${code}${detail && ` (${detail})`}`,
};

export const shellTexts: Texts<typeof nl> = { nl, en };
