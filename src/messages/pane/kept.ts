/** Texts of the page Bewaarde gegevens: the organisation's profile, and what is kept where. */
import type { Texts } from "../locale";

const nl = {
  title: "Gegevens van uw organisatie",
  intro:
    "Vul eenmaal in wat in elke overeenkomst terugkomt. Invullen, Opstellen en de knoppen voor formulieren nemen het over.",
  party: "Uw organisatie is meestal",
  parties: {
    1: "Partij 1, zoals de verwerkingsverantwoordelijke",
    2: "Partij 2, zoals de verwerker",
  },
  keys: {
    name: "Naam organisatie",
    address: "Straat en nummer",
    postcode: "Postcode",
    place: "Plaats",
    kvk: "KvK-nummer",
    enterprise: "Ondernemingsnummer (België)",
    representative: "Vertegenwoordiger",
    function: "Functie vertegenwoordiger",
    contactName: "Naam contactpersoon",
    contactFunction: "Functie contactpersoon",
    contactEmail: "E-mail contactpersoon",
    contactPhone: "Telefoon contactpersoon",
    deputyName: "Naam vervanger",
    deputyFunction: "Functie vervanger",
    deputyEmail: "E-mail vervanger",
    deputyPhone: "Telefoon vervanger",
  },
  keep: "Bewaren",
  kept: "De gegevens zijn bewaard in deze browser.",
  refused: "Deze browser bewaart niets. Sta sitegegevens toe, of gebruik Exporteren en Importeren.",
  exporting: "Exporteren",
  exported: "Het bestand modeltrouw-profiel.json staat bij uw downloads.",
  exportedText: "Word bewaart hier geen bestanden. Neem de tekst hieronder mee.",
  exportText: "Uw gegevens als tekst",
  importing: "Importeren",
  importText: "Of plak hier de tekst die u hebt gekopieerd",
  importTextDo: "Neem de tekst over",
  imported: "De gegevens uit het bestand zijn overgenomen en bewaard.",
  importFaults: {
    "not-json":
      "Dit bestand is geen profiel: de inhoud kon niet worden gelezen. Kies het bestand dat u met Exporteren hebt gemaakt.",
    "not-a-profile":
      "Dit bestand is geen profiel van Modeltrouw, of van een andere versie. Er is niets overgenomen. Kies het bestand dat u met Exporteren hebt gemaakt.",
    "too-large": "Dit bestand is te groot voor een profiel. Er is niets overgenomen.",
  },
  remove: "Verwijderen",
  removeAsk: "De gegevens uit deze browser verwijderen?",
  removeYes: "Ja, verwijderen",
  removeNo: "Behouden",
  removed: "De gegevens zijn uit deze browser verwijderd.",
  thisDocument: "Dit document",
  autoOpen: "Open Modeltrouw samen met dit document",
  autoOpenHint:
    "De instelling komt in het document te staan en gaat mee als u het verstuurt. Zij werkt waar een beheerder Modeltrouw heeft uitgerold.",
  autoOpenOn: "Modeltrouw opent voortaan samen met dit document. Sla het document op.",
  autoOpenOff: "Modeltrouw opent niet meer samen met dit document. Sla het document op.",
  where: "Wat waar wordt bewaard",
  places: [
    {
      what: "Antwoorden, keuzes en rijen",
      where: "In het Word-document zelf. Wie het document heeft, ziet ze.",
    },
    {
      what: "Namen van invulvelden (zoals mt1:boz-2017:field/party1.name)",
      where: "In het Word-document, bij de invulvelden. Zij bevatten geen gegevens van personen.",
    },
    {
      what: "Redenen van afwijkingen",
      where: "In Bijlage 4 in het Word-document.",
    },
    {
      what: "Gegevens van uw organisatie",
      where:
        "Alleen in deze browser, op deze computer, totdat u ze hier verwijdert. In Word op het web en in Word op de computer staan ze los van elkaar.",
    },
    {
      what: "Besluiten en notities bij een document; standpunten bij een model",
      where:
        "Alleen in deze browser, nooit in het document, totdat u ze daar verwijdert of de sitegegevens wist. Exporteren maakt er een bestand van.",
    },
    {
      what: "Een aantekening dat Modeltrouw bezig is",
      where:
        "In deze browser, zolang er in het document wordt geschreven: een getal voor het document, en of bijhouden aan stond.",
    },
    {
      what: "Verslag van een controle",
      where: "Nergens. Het verdwijnt als u het paneel sluit.",
    },
  ],
  nothingSent:
    "Modeltrouw verstuurt niets: het document en uw gegevens blijven in Word en in deze browser.",
};

const en: typeof nl = {
  title: "Your organisation's details",
  intro:
    "Enter once what every agreement asks. Fill in, Compose and the buttons for forms take it over.",
  party: "Your organisation usually is",
  parties: { 1: "Party 1, such as the controller", 2: "Party 2, such as the processor" },
  keys: {
    name: "Name of the organisation",
    address: "Street and number",
    postcode: "Postcode",
    place: "Place",
    kvk: "Chamber of Commerce number",
    enterprise: "Enterprise number (Belgium)",
    representative: "Representative",
    function: "Representative's position",
    contactName: "Contact's name",
    contactFunction: "Contact's position",
    contactEmail: "Contact's e-mail",
    contactPhone: "Contact's telephone",
    deputyName: "Deputy's name",
    deputyFunction: "Deputy's position",
    deputyEmail: "Deputy's e-mail",
    deputyPhone: "Deputy's telephone",
  },
  keep: "Keep",
  kept: "The details are kept in this browser.",
  refused: "This browser keeps nothing. Allow site data, or use Export and Import.",
  exporting: "Export",
  exported: "The file modeltrouw-profiel.json is among your downloads.",
  exportedText: "Word keeps no files here. Take the text below along.",
  exportText: "Your details as text",
  importing: "Import",
  importText: "Or paste the text that you copied",
  importTextDo: "Take the text over",
  imported: "The details in the file were taken over and kept.",
  importFaults: {
    "not-json":
      "This file is no profile: its contents could not be read. Choose the file that you made with Export.",
    "not-a-profile":
      "This file is no profile of Modeltrouw, or of another version. Nothing was taken over. Choose the file that you made with Export.",
    "too-large": "This file is too large for a profile. Nothing was taken over.",
  },
  remove: "Remove",
  removeAsk: "Remove the details from this browser?",
  removeYes: "Yes, remove",
  removeNo: "Keep",
  removed: "The details were removed from this browser.",
  thisDocument: "This document",
  autoOpen: "Open Modeltrouw together with this document",
  autoOpenHint:
    "The setting is kept in the document and goes along when you send it. It works where an administrator has rolled Modeltrouw out.",
  autoOpenOn: "Modeltrouw now opens together with this document. Save the document.",
  autoOpenOff: "Modeltrouw no longer opens together with this document. Save the document.",
  where: "What is kept where",
  places: [
    {
      what: "Answers, choices and rows",
      where: "In the Word document itself. Whoever has the document sees them.",
    },
    {
      what: "Names of blanks (such as mt1:boz-2017:field/party1.name)",
      where: "In the Word document, with the blanks. They hold no personal data.",
    },
    { what: "Reasons of deviations", where: "In Annex 4 in the Word document." },
    {
      what: "Your organisation's details",
      where:
        "Only in this browser, on this computer, until you remove them here. Word on the web and Word on the computer keep them apart.",
    },
    {
      what: "Decisions and notes on a document; positions on a standard agreement",
      where:
        "In this browser alone, never in the document, until you remove them there or clear the site's data. Export makes a file of them.",
    },
    {
      what: "A note that Modeltrouw is at work",
      where:
        "In this browser, while the document is being written in: a number for the document, and whether changes were tracked.",
    },
    { what: "Report of a check", where: "Nowhere. It is gone when you close the pane." },
  ],
  nothingSent:
    "Modeltrouw sends nothing: the document and your details stay in Word and in this browser.",
};

export const keptTexts: Texts<typeof nl> = { nl, en };
