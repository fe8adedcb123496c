/** What can be wrong with what is asked, or keeps a job from being done. */
import type { Texts } from "../locale";
import { say, type Sentence } from "./sentence";

export const jobErrors = {
  // The command
  "no-command": {
    nl: say("geef een opdracht: compose, check of annex. Met --help staat er hoe."),
    en: say("give a command: compose, check or annex. --help tells how."),
  },
  "unknown-command": {
    nl: ({ command }) => `onbekende opdracht "${command}". Kies compose, check of annex.`,
    en: ({ command }) => `unknown command "${command}". Choose compose, check or annex.`,
  },
  "unknown-option": {
    nl: ({ option, command }) =>
      `onbekende optie "${option}" bij ${command}. Met --help staat er welke er zijn.`,
    en: ({ option, command }) => `unknown option "${option}" for ${command}. --help lists them.`,
  },
  "option-needs-value": {
    nl: ({ option }) => `na ${option} hoort een waarde.`,
    en: ({ option }) => `${option} needs a value.`,
  },
  "option-takes-no-value": {
    nl: ({ option }) => `bij ${option} hoort geen waarde.`,
    en: ({ option }) => `${option} takes no value.`,
  },
  "option-twice": {
    nl: ({ option }) => `${option} staat er tweemaal. Geef één waarde.`,
    en: ({ option }) => `${option} is given twice. Give one value.`,
  },
  "bad-value": {
    nl: ({ option, problem }) => `${option} kent alleen deze waarden: ${problem}.`,
    en: ({ option, problem }) => `${option} takes only these values: ${problem}.`,
  },
  "missing-option": {
    nl: ({ option, command }) => `bij ${command} hoort ${option}.`,
    en: ({ option, command }) => `${command} needs ${option}.`,
  },
  "missing-argument": {
    nl: ({ command }) => `bij ${command} hoort een .docx-bestand.`,
    en: ({ command }) => `${command} needs a .docx file.`,
  },
  "too-many-arguments": {
    nl: ({ command, problem }) => `te veel argumenten bij ${command}: "${problem}".`,
    en: ({ command, problem }) => `too many arguments for ${command}: "${problem}".`,
  },
  "option-needs-option": {
    nl: ({ option, problem }) => `${option} kan alleen samen met ${problem}.`,
    en: ({ option, problem }) => `${option} goes only with ${problem}.`,
  },
  "unknown-reference": {
    nl: ({ option, problem }) =>
      `er is geen afwijking bij ${option}; er is niets geschreven. Afwijkingen zijn er bij: ${problem}.`,
    en: ({ option, problem }) =>
      `there is no deviation at ${option}; nothing was written. There are deviations at: ${problem}.`,
  },
  "playbook-invalid": {
    nl: ({ problem }) => `de standpunten kunnen niet worden gelezen: ${problem}.`,
    en: ({ problem }) => `the positions cannot be read: ${problem}.`,
  },
  "rung-open": {
    nl: ({ problem }) =>
      `de terugval heeft nog open velden (${problem}) en wordt niet ingevoegd. Geef ze met --answers.`,
    en: ({ problem }) =>
      `the fallback has blanks that are still open (${problem}) and is not put in. Give them with --answers.`,
  },
  "rung-beside": {
    nl: ({ problem, option }) =>
      `er is niets geschreven: over dit artikel staat al tekst (${problem}), zodat er twee regelingen naast elkaar komen. Voeg ${option} toe als dat de bedoeling is.`,
    en: ({ problem, option }) =>
      `nothing was written: there is text about this article already (${problem}), so that two would stand beside each other. Add ${option} if that is meant.`,
  },
  "row-conflict": {
    nl: ({ problem }) =>
      `er is niets geschreven: in de afwijkingentabel staat over ${problem} al een rij met een andere vervangende tekst. Werk eerst die rij bij (annex --update ${problem}).`,
    en: ({ problem }) =>
      `nothing was written: the deviation table has a row about ${problem} with another replacing text. Bring that row up to date first (annex --update ${problem}).`,
  },
  "rung-body": {
    nl: say(
      "de tekst van het lid kon niet worden hersteld; er is niets geschreven. Herstel het lid eerst in Word.",
    ),
    en: say("the clause could not be restored; nothing was written. Restore it in Word first."),
  },
  "no-example-playbook": {
    nl: ({ model }) => `voor ${model} is er geen voorbeeld van standpunten.`,
    en: ({ model }) => `there is no example of positions for ${model}.`,
  },
  "send-unconfirmed": {
    nl: ({ option }) =>
      `er is niets geschreven. Hierboven staat wat in de kopie wordt geaccepteerd; is dat goed, voeg dan ${option} toe.`,
    en: ({ option }) =>
      `nothing was written. Above stands what is accepted in the copy; if that is right, add ${option}.`,
  },
  "send-differs": {
    nl: ({ problem }) =>
      `de kopie leest anders dan het document (${problem}); er is niets geschreven. Meld deze regel met het bestand erbij.`,
    en: ({ problem }) =>
      `the copy reads otherwise than the document (${problem}); nothing was written. Report this line with the file.`,
  },
  "unknown-model": {
    nl: ({ model, models }) => `onbekend model "${model}". Er is: ${models}.`,
    en: ({ model, models }) => `unknown model "${model}". There is: ${models}.`,
  },
  "answers-not-json": {
    nl: say("dit is geen geldige JSON. Controleer de komma's en aanhalingstekens."),
    en: say("this is not valid JSON. Check its commas and quotation marks."),
  },
  "answers-invalid": {
    nl: ({ problem }) => `ongeldige antwoorden: ${problem}.`,
    en: ({ problem }) => `invalid answers: ${problem}.`,
  },
  // Bijlage 4
  closed: {
    nl: ({ problem }) => `het document is ${problem} en wordt niet gewijzigd. Werk in een kopie.`,
    en: ({ problem }) => `the document is ${problem} and is not changed. Work in a copy.`,
  },
  "no-model": {
    nl: say(
      "geen model herkend, dus geen afwijkingentabel te maken. Geef het model op met --model.",
    ),
    en: say(
      "no standard agreement recognised, so no deviation table to make. Give the model with --model.",
    ),
  },
  "no-deviation-table": {
    nl: ({ model }) =>
      `het model ${model} kent geen bijlage die afwijkingen geldig maakt. Gebruik check voor een overzicht.`,
    en: ({ model }) =>
      `the model ${model} has no annex that makes deviations valid. Use check for an overview.`,
  },
  unexpected: {
    nl: ({ problem }) =>
      `er ging iets mis (${problem}). Er is niets geschreven; meld deze regel met het bestand erbij.`,
    en: ({ problem }) =>
      `something went wrong (${problem}). Nothing was written; report this line with the file.`,
  },
} satisfies Record<string, Texts<Sentence>>;
