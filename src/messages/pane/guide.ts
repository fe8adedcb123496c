/** Texts of "Welk model?" on Opstellen. */
import type { Texts } from "../locale";

type Relation = "processor" | "joint-controllers" | "independent-controllers";

const nl = {
  open: "Welk model?",
  title: "Welk model past?",
  intro: "Enkele vragen over de samenwerking. U kunt van de uitkomst afwijken.",
  question: (number: number) => `Vraag ${number}`,
  back: "Een stap terug",
  restart: "Opnieuw beginnen",
  close: "Terug naar Opstellen",
  outcome: {
    processor: "Verwerkingsverantwoordelijke en verwerker",
    "joint-controllers": "Gezamenlijk verantwoordelijken",
    "independent-controllers": "Zelfstandig verantwoordelijken",
  } satisfies Record<Relation, string>,
  noAgreement: "Geen overeenkomst nodig",
  agreement: {
    required: "Een overeenkomst is verplicht.",
    recommended: "Een overeenkomst is niet verplicht, wel aan te raden.",
    none: "U hoeft niets in te voegen.",
  },
  overruled: (advice: string) => `U wijkt af van de uitkomst: ${advice}.`,
  why: "Waarom",
  whyNot: "De vragen wezen een andere kant op, omdat:",
  source: (source: string) => `Bron: ${source}`,
  models: "Modellen",
  fits: "Past, want",
  misfits: "Let op",
  choose: "Dit model kiezen",
  chooseName: (name: string) => `${name} kiezen`,
  chosen: (name: string) => `${name} is gekozen. Kies Invoegen om de tekst in te voegen.`,
  against: "Toch een andere rolverdeling",
};

const en: typeof nl = {
  open: "Which agreement?",
  title: "Which standard agreement fits?",
  intro: "A few questions about the cooperation. You can go against the outcome.",
  question: (number) => `Question ${number}`,
  back: "One step back",
  restart: "Start again",
  close: "Back to Compose",
  outcome: {
    processor: "Controller and processor",
    "joint-controllers": "Joint controllers",
    "independent-controllers": "Independent controllers",
  },
  noAgreement: "No agreement required",
  agreement: {
    required: "An agreement is mandatory.",
    recommended: "An agreement is not mandatory, but advisable.",
    none: "There is nothing to insert.",
  },
  overruled: (advice) => `You go against the outcome: ${advice}.`,
  why: "Why",
  whyNot: "The questions pointed elsewhere, because:",
  source: (source) => `Source: ${source}`,
  models: "Standard agreements",
  fits: "Fits, because",
  misfits: "Note",
  choose: "Choose this agreement",
  chooseName: (name) => `Choose ${name}`,
  chosen: (name) => `${name} is chosen. Press Insert to insert the text.`,
  against: "Other roles all the same",
};

export const guideTexts: Texts<typeof nl> = { nl, en };
