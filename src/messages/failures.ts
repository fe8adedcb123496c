/** What the user reads when something goes wrong: what happened, and what to do about it. */
import type { Texts } from "./locale";

export interface FailureText {
  what: string;
  todo: string;
}

const nl = {
  "read-only": {
    what: "Het document kan niet worden gewijzigd.",
    todo: "Het is alleen-lezen geopend. Schakel bewerken in of werk in een kopie.",
  },
  protected: {
    what: "Dit document is beveiligd, ondertekend of als definitief gemarkeerd. Er is niets gewijzigd.",
    todo: "Hef de beveiliging op (tabblad Controleren, Bewerken beperken) of werk in een kopie.",
  },
  "not-allowed": {
    what: "Word staat deze wijziging op deze plaats niet toe.",
    todo: "Waarschijnlijk heeft iemand anders dit deel vergrendeld. Zet de cursor in een gewone alinea, of hef de vergrendeling op (tabblad Ontwikkelaars).",
  },
  "not-here": {
    what: "Word kan deze stap in de browser of op deze plaats niet doen.",
    todo: "Zet de cursor in een gewone alinea buiten tabellen en invulvelden. Lukt het dan niet, open het document in de bureaubladversie van Word.",
  },
  "check-out": {
    what: "Word neemt in dit document geen tekst aan: de bibliotheek waarin het staat, vraagt om uitchecken. Er is niets gewijzigd.",
    todo: "Check het document uit in SharePoint, of open het in de bureaubladversie van Word.",
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
  overtaken: {
    what: "Iemand anders heeft het document intussen gewijzigd. Er is niets geschreven.",
    todo: "Wat u hier ziet, is verouderd: lees of controleer het document opnieuw en druk dan nogmaals.",
  },
  "unknown-state": {
    what: "Word gaf een fout en liet daarna niet zien hoe het document ervoor staat.",
    todo: "Kijk in het document of de wijziging erin staat voordat u het opnieuw probeert. Een regel “[Modeltrouw]” mag u verwijderen.",
  },
  "no-answer": {
    what: "Word gaf geen antwoord.",
    todo: "Kijk in het document of de wijziging erin staat voordat u het opnieuw probeert.",
  },
  "no-answer-reading": {
    what: "Word gaf geen antwoord. Er is alleen gelezen; er is niets gewijzigd.",
    todo: "Probeer het opnieuw. Bij een groot document kan dit enkele minuten duren.",
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
  "not-arrived": {
    what: "Word meldde dat het klaar was, maar de tekst staat niet in het document. Er is niets gewijzigd.",
    todo: "Probeer het opnieuw. Blijft het zo, open het document dan in de bureaubladversie van Word.",
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
  "copy-differs": {
    what: "De kopie zou anders uit de controle komen dan dit document. Zij is niet gemaakt.",
    todo: "Verstuur het document niet zonder het na te lopen. Noteer de code hieronder en meld haar: dit is een fout van Modeltrouw.",
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
  updated: {
    what: "Modeltrouw is bijgewerkt terwijl dit paneel openstond.",
    todo: "Open het paneel opnieuw: sluit het en kies Modeltrouw in het lint. Wat u hier hebt getypt en nog niet in het document staat, moet u dan opnieuw typen.",
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
    todo: "It was opened as read-only. Enable editing or work in a copy.",
  },
  protected: {
    what: "This document is protected, signed or marked as final. Nothing was changed.",
    todo: "Lift the protection (Review, Restrict Editing) or work in a copy.",
  },
  "not-allowed": {
    what: "Word does not allow this change at this place.",
    todo: "Somebody else has probably locked this part. Put the cursor in a plain paragraph, or lift the lock (tab Developer).",
  },
  "not-here": {
    what: "Word cannot do this step in a browser, or not at this place.",
    todo: "Put the cursor in a plain paragraph outside tables and blanks. If that does not help, open the document in desktop Word.",
  },
  "check-out": {
    what: "Word takes no text in this document: the library that holds it requires check-out. Nothing was changed.",
    todo: "Check the document out in SharePoint, or open it in desktop Word.",
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
  overtaken: {
    what: "Somebody else has changed the document in the meantime. Nothing was written.",
    todo: "What you see here is out of date: read or check the document again, and then press once more.",
  },
  "unknown-state": {
    what: "Word reported an error and would not show the document afterwards.",
    todo: "See whether the change stands in the document before you try again. A line “[Modeltrouw]” can be removed.",
  },
  "no-answer": {
    what: "Word did not answer.",
    todo: "See whether the change stands in the document before you try again.",
  },
  "no-answer-reading": {
    what: "Word did not answer. It was only read; nothing was changed.",
    todo: "Try again. A large document may take some minutes.",
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
  "not-arrived": {
    what: "Word said that it was done, but the text is not in the document. Nothing was changed.",
    todo: "Try again. If it stays so, open the document in desktop Word.",
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
  "copy-differs": {
    what: "The copy would not check as this document does. It was not made.",
    todo: "Do not send the document without going through it. Note the code below and report it: this is a fault of Modeltrouw.",
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
  updated: {
    what: "Modeltrouw was updated while this pane was open.",
    todo: "Open the pane again: close it and choose Modeltrouw in the ribbon. What you typed here and is not in the document yet has to be typed again.",
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
