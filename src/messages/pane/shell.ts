/** Texts around the pages: tabs, states that hold for the whole pane. */
import type { Texts } from "../locale";

const nl = {
  product: "Modeltrouw",
  pages: "Onderdelen",
  names: {
    overview: "Overzicht",
    compose: "Opstellen",
    fill: "Invullen",
    check: "Controleren",
    annex: "Bijlage 4",
    send: "Verzenden",
    kept: "Bewaarde gegevens",
    playbook: "Standpunten",
    counts: "Wat telt mee",
    keys: "Sneltoetsen",
  },
  more: "Meer",
  goOn: "Ga vanzelf naar de volgende",
  letters: "Letters als sneltoets",
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
    text: "Controleren en notities kunnen wel; schrijven niet. Sla een kopie op of schakel bewerken in.",
  },
  closed: {
    final: {
      title: "Dit document is als definitief gemarkeerd.",
      text: "Modeltrouw schrijft niets. Controleren en notities kunnen wel.",
    },
    protected: {
      title: "Dit document is beveiligd.",
      text: "Modeltrouw schrijft niets. Controleren en notities kunnen wel.",
    },
    signed: {
      title: "Dit document is ondertekend.",
      text: "Modeltrouw schrijft niets. Controleren en notities kunnen wel.",
    },
    unsettled: {
      title: "Dit document mist zijn instellingen.",
      text: "Niet te zien is of het beveiligd is. Modeltrouw schrijft niets. Controleren en notities kunnen wel.",
    },
  },
  /** For whoever has to help: shown small under an error. */
  errorCode: (code: string, detail: string) => `Code: ${code}${detail && ` (${detail})`}`,
};

const en: typeof nl = {
  product: "Modeltrouw",
  pages: "Pages",
  names: {
    overview: "Overview",
    compose: "Compose",
    fill: "Fill in",
    check: "Check",
    annex: "Annex 4",
    send: "Send",
    kept: "Kept details",
    playbook: "Positions",
    counts: "What counts",
    keys: "Keys",
  },
  more: "More",
  goOn: "Go to the next by itself",
  letters: "Letters as keys",
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
    text: "You can check it and keep notes; nothing can be written. Save a copy or enable editing.",
  },
  closed: {
    final: {
      title: "This document is marked as final.",
      text: "Modeltrouw writes nothing. You can check it and keep notes.",
    },
    protected: {
      title: "This document is protected.",
      text: "Modeltrouw writes nothing. You can check it and keep notes.",
    },
    signed: {
      title: "This document is signed.",
      text: "Modeltrouw writes nothing. You can check it and keep notes.",
    },
    unsettled: {
      title: "This document lacks its settings.",
      text: "Whether it is protected cannot be seen. Modeltrouw writes nothing. You can check it and keep notes.",
    },
  },
  errorCode: (code, detail) => `Code: ${code}${detail && ` (${detail})`}`,
};

export const shellTexts: Texts<typeof nl> = { nl, en };
