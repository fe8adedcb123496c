/** What the user reads when something goes wrong, in Dutch. */
export interface FailureText {
  what: string;
  todo: string;
}

export const nl = {
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
    todo: "Leg afwijkingen vast vanuit het paneel, onder Controleren: als overzicht, of als bijlage met een zin die haar deel van de overeenkomst maakt.",
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
