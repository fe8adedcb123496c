/** What can be wrong with a file. */
import type { Texts } from "../locale";
import { part, say, type Sentence } from "./sentence";

export const fileErrors = {
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
} satisfies Record<string, Texts<Sentence>>;
