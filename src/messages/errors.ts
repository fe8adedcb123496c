/**
 * What the command line says when a job cannot be done: what is wrong, and what to do. A code is the
 * contract; its sentence is one line, without the file's name, which the caller puts in front.
 */
import type { Texts } from "./locale";

/** Values of a sentence, by name; which ones belong to a code stands in its sentence. */
export interface ErrorValues {
  part?: string;
  size?: string;
  limit?: string;
  option?: string;
  command?: string;
  model?: string;
  models?: string;
  problem?: string;
}

type Sentence = (values: ErrorValues) => string;
const say =
  (text: string): Sentence =>
  () =>
    text;
/** "(onderdeel word/document.xml)" when known. */
const part = (label: string, { part: name }: ErrorValues): string =>
  name === undefined || name === "" ? "" : ` (${label} ${name})`;

export const errorTexts = {
  // The file
  "missing-file": {
    nl: say("bestand of map niet gevonden. Controleer de naam en de map."),
    en: say("file or folder not found. Check the name and the folder."),
  },
  "not-a-file": {
    nl: say("dit is een map of apparaat, geen bestand. Geef een .docx-bestand op."),
    en: say("this is a folder or device, not a file. Give a .docx file."),
  },
  "no-access": {
    nl: say(
      "geen toegang. Controleer de rechten, en of een ander programma het bestand openhoudt.",
    ),
    en: say("no access. Check the permissions, and whether another program holds the file."),
  },
  "not-writable": {
    nl: say(
      "het bestand is tegen schrijven beveiligd en wordt niet vervangen. Kies een andere naam.",
    ),
    en: say("the file is write-protected and is not replaced. Choose another name."),
  },
  "not-a-target": {
    nl: say(
      "hier kan niet worden geschreven: dit is een map, apparaat of verbinding. Kies een bestandsnaam.",
    ),
    en: say(
      "nothing can be written here: this is a folder, a device or a pipe. Choose a file name.",
    ),
  },
  "disk-full": {
    nl: say("de schijf is vol. Maak ruimte en probeer het opnieuw; er is niets geschreven."),
    en: say("the disk is full. Make room and try again; nothing was written."),
  },
  "too-large": {
    nl: ({ size, limit }) =>
      `het bestand is te groot (${size} MB, hoogstens ${limit} MB). Verwijder afbeeldingen of splits het document.`,
    en: ({ size, limit }) =>
      `the file is too large (${size} MB, at most ${limit} MB). Remove pictures or split the document.`,
  },
  // The package
  "not-a-zip": {
    nl: say("dit is geen Word-document (.docx). Sla het in Word op als .docx."),
    en: say("this is not a Word document (.docx). Save it as .docx in Word."),
  },
  "legacy-doc": {
    nl: say(
      "dit is een document van Word 97–2003 (.doc). Open het in Word en sla het op als .docx.",
    ),
    en: say("this is a Word 97–2003 document (.doc). Open it in Word and save it as .docx."),
  },
  encrypted: {
    nl: say(
      "het document is met een wachtwoord versleuteld. Verwijder het wachtwoord in Word en sla het op.",
    ),
    en: say("the document is encrypted with a password. Remove the password in Word and save it."),
  },
  truncated: {
    nl: say("het bestand is onvolledig. Haal of kopieer het opnieuw."),
    en: say("the file is incomplete. Download or copy it again."),
  },
  damaged: {
    nl: (v) =>
      `het bestand is beschadigd${part("onderdeel", v)}. Haal het opnieuw op of laat Word het herstellen.`,
    en: (v) => `the file is damaged${part("part", v)}. Get it again or let Word repair it.`,
  },
  "duplicate-part": {
    nl: (v) =>
      `het bestand bevat een onderdeel tweemaal${part("onderdeel", v)}. Open het in Word en sla het opnieuw op.`,
    en: (v) => `the file holds a part twice${part("part", v)}. Open it in Word and save it again.`,
  },
  "zip-bomb": {
    nl: say(
      "het bestand is verdacht sterk gecomprimeerd en wordt niet uitgepakt. Vraag de afzender om een gewoon .docx-bestand.",
    ),
    en: say(
      "the file is compressed suspiciously well and is not unpacked. Ask the sender for a plain .docx file.",
    ),
  },
  "too-large-part": {
    nl: (v) => `het document is uitgepakt te groot${part("onderdeel", v)}. Splits het document.`,
    en: (v) => `the document is too large when unpacked${part("part", v)}. Split the document.`,
  },
  "no-document-part": {
    nl: say("hierin zit geen Word-document. Sla het in Word op als .docx."),
    en: say("there is no Word document in it. Save it as .docx in Word."),
  },
  "other-office": {
    nl: (v) =>
      `dit is geen Word-document${part("maar een bestand van", v)}. Sla de tekst in Word op als .docx.`,
    en: (v) =>
      `this is no Word document${part("but a file of", v)}. Save the text as .docx in Word.`,
  },
  "no-body": {
    nl: say("dit is geen Word-document, of het heeft geen inhoud. Sla het in Word op als .docx."),
    en: say("this is no Word document, or it has no contents. Save it as .docx in Word."),
  },
  // The XML
  doctype: {
    nl: (v) =>
      `het document bevat een DOCTYPE of entiteiten en wordt om veiligheidsredenen geweigerd${part("onderdeel", v)}. Word schrijft die nooit: vraag de afzender om een nieuw bestand.`,
    en: (v) =>
      `the document holds a DOCTYPE or entities and is refused for safety${part("part", v)}. Word never writes those: ask the sender for a new file.`,
  },
  "not-well-formed": {
    nl: (v) =>
      `de inhoud van het document is beschadigd${part("onderdeel", v)}. Laat Word het bestand herstellen en sla het opnieuw op.`,
    en: (v) =>
      `the document's contents are damaged${part("part", v)}. Let Word repair the file and save it again.`,
  },
  "too-deep": {
    nl: say(
      "het document is dieper genest dan enig tekstverwerker schrijft en wordt geweigerd. Vraag de afzender om een nieuw bestand.",
    ),
    en: say(
      "the document is nested deeper than any word processor writes and is refused. Ask the sender for a new file.",
    ),
  },
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
      `er is niets geschreven: in Bijlage 4 staat over ${problem} al een rij met een andere vervangende tekst. Werk eerst die rij bij (annex --update ${problem}).`,
    en: ({ problem }) =>
      `nothing was written: Annex 4 has a row about ${problem} with another replacing text. Bring that row up to date first (annex --update ${problem}).`,
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
    nl: say("geen model herkend, dus geen Bijlage 4 te maken. Geef het model op met --model."),
    en: say(
      "no standard agreement recognised, so no Annex 4 to make. Give the model with --model.",
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

export type ErrorCode = keyof typeof errorTexts;

/** The sentence of a code. */
export function errorText(code: ErrorCode, values: ErrorValues, locale: "nl" | "en"): string {
  return errorTexts[code][locale](values);
}
