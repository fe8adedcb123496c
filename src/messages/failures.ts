/** What the user reads when something goes wrong: what happened, and what to do about it. */
import type { Texts } from "./locale";

export interface FailureText {
  what: string;
  todo: string;
}

const nl = {
  "read-only": {
    what: "Het document kan niet worden gewijzigd.",
    todo: "Schakel bewerken in, hef de beveiliging op of werk in een kopie.",
  },
  unsupported: {
    what: "Deze versie van Word kan dit niet.",
    todo: "Nodig is Word 2021, Microsoft 365, een bijgewerkte Word voor Mac of Word op het web.",
  },
  stale: {
    what: "Deze plaats staat niet meer zo in het document.",
    todo: "Het resultaat is verouderd. Controleer het document opnieuw.",
  },
  misplaced: {
    what: "De cursor staat in een koptekst, voettekst, noot of tekstvak. Daar hoort geen contracttekst. Er is niets ingevoegd.",
    todo: "Zet de cursor in de tekst zelf, of voeg aan het einde van het document in.",
  },
  "no-answer": {
    what: "Word gaf geen antwoord.",
    todo: "Kijk in het document of de wijziging erin staat voordat u het opnieuw probeert.",
  },
  cancelled: { what: "Gestopt.", todo: "Er is niets gewijzigd." },
  "read-failed": {
    what: "Word gaf de inhoud van het document niet.",
    todo: "Sla het document op, open het opnieuw en probeer het nog eens.",
  },
  "write-failed": {
    what: "Word heeft de wijziging geweigerd. Er is niets gewijzigd.",
    todo: "Zet de cursor buiten een tabel of beveiligd deel en probeer het opnieuw.",
  },
  "line-left": {
    what: "Word heeft de wijziging geweigerd. Aan het einde van het document staat een lege regel extra; verder is er niets gewijzigd.",
    todo: "Probeer het opnieuw; de lege regel wordt dan gebruikt.",
  },
  "partly-written": {
    what: "Word is halverwege gestopt. Een deel van de wijziging staat in het document.",
    todo: "Maak de wijziging ongedaan met Ctrl+Z of verwijder wat er staat, en probeer het opnieuw.",
  },
  unverified: {
    what: "De wijziging is aan Word gegeven, maar kon niet worden nagelezen. Kijk in het document of zij erin staat.",
    todo: "Druk nogmaals op dezelfde knop: wat er al staat, wordt niet dubbel geschreven.",
  },
  "too-large": {
    what: "Dit is meer dan Word in één keer aanneemt.",
    todo: "Voeg de overeenkomst in delen in: artikelen en bijlagen afzonderlijk.",
  },
  busy: {
    what: "Word is met iets anders bezig.",
    todo: "Sluit een openstaand venster in Word en probeer het opnieuw.",
  },
  unreadable: {
    what: "De inhoud van het document kon niet worden gelezen.",
    todo: "Sla het op als Word-document (.docx), open dat en probeer het opnieuw.",
  },
  "no-deviation-table": {
    what: "Dit model kent geen bijlage die afwijkingen geldig maakt.",
    todo: "Leg afwijkingen in de overeenkomst zelf vast.",
  },
  "unknown-model": {
    what: "Dit model of onderdeel zit niet in deze versie van Modeltrouw.",
    todo: "Kies een ander model.",
  },
  offline: {
    what: "Een onderdeel van Modeltrouw kon niet worden geladen.",
    todo: "Controleer de verbinding en probeer het opnieuw.",
  },
  "office-blocked": {
    what: "Uw netwerk laat Office.js niet door.",
    todo: "Modeltrouw heeft dit bestand van Microsoft nodig (appsforoffice.microsoft.com). Vraag uw beheerder dit adres toe te staan en open het paneel opnieuw.",
  },
  "no-host": {
    what: "Modeltrouw werkt alleen in Word.",
    todo: "Open de invoegtoepassing in Word, tabblad Modeltrouw.",
  },
  unexpected: {
    what: "Er ging iets mis.",
    todo: "Probeer het opnieuw. Blijft het misgaan, noteer dan de code hieronder.",
  },
} satisfies Record<string, FailureText>;

const en: typeof nl = {
  "read-only": {
    what: "The document cannot be changed.",
    todo: "Enable editing, lift the protection or work in a copy.",
  },
  unsupported: {
    what: "This version of Word cannot do this.",
    todo: "It needs Word 2021, Microsoft 365, an up-to-date Word for Mac or Word on the web.",
  },
  stale: {
    what: "This place no longer stands in the document as it did.",
    todo: "The result is out of date. Check the document again.",
  },
  misplaced: {
    what: "The cursor is in a header, footer, note or text box. No agreement belongs there. Nothing was inserted.",
    todo: "Put the cursor in the text itself, or insert at the end of the document.",
  },
  "no-answer": {
    what: "Word did not answer.",
    todo: "See whether the change stands in the document before you try again.",
  },
  cancelled: { what: "Stopped.", todo: "Nothing was changed." },
  "read-failed": {
    what: "Word did not give the contents of the document.",
    todo: "Save the document, open it again and try once more.",
  },
  "write-failed": {
    what: "Word refused the change. Nothing was changed.",
    todo: "Put the cursor outside a table or protected part and try again.",
  },
  "line-left": {
    what: "Word refused the change. An empty line was left at the end of the document; nothing else was changed.",
    todo: "Try again; the empty line will then be used.",
  },
  "partly-written": {
    what: "Word stopped halfway. Part of the change stands in the document.",
    todo: "Undo it with Ctrl+Z or remove what stands there, and try again.",
  },
  unverified: {
    what: "Word was given the change, but it could not be read back. See whether it stands in the document.",
    todo: "Press the same button again: what stands there already is not written twice.",
  },
  "too-large": {
    what: "This is more than Word takes at once.",
    todo: "Insert the agreement in parts: articles and annexes one by one.",
  },
  busy: {
    what: "Word is busy with something else.",
    todo: "Close any open dialog in Word and try again.",
  },
  unreadable: {
    what: "The contents of the document could not be read.",
    todo: "Save it as a Word document (.docx), open that and try again.",
  },
  "no-deviation-table": {
    what: "This standard agreement has no annex that makes deviations valid.",
    todo: "Record deviations in the agreement itself.",
  },
  "unknown-model": {
    what: "This agreement or part is not in this version of Modeltrouw.",
    todo: "Choose another one.",
  },
  offline: {
    what: "A part of Modeltrouw could not be loaded.",
    todo: "Check the connection and try again.",
  },
  "office-blocked": {
    what: "Your network does not let Office.js through.",
    todo: "Modeltrouw needs this file of Microsoft's (appsforoffice.microsoft.com). Ask your administrator to allow the address and open the pane again.",
  },
  "no-host": {
    what: "Modeltrouw only works in Word.",
    todo: "Open the add-in in Word, tab Modeltrouw.",
  },
  unexpected: {
    what: "Something went wrong.",
    todo: "Try again. If it keeps failing, note the code below.",
  },
};

export const failureTexts: Texts<Record<string, FailureText>> = { nl, en };

/** The text for a code; an unknown code is told as an unexpected error. */
export function failureText(texts: Record<string, FailureText>, code: string): FailureText {
  return texts[code] ?? texts.unexpected ?? { what: code, todo: "" };
}
