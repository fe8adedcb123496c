/** What was kept of decisions and notes and cannot be read. */
import type { Texts } from "../locale";

const nl = {
  title: "Uw bewaarde besluiten en notities bij dit document konden niet worden gelezen.",
  text: "Zij zijn van een andere versie van Modeltrouw, of beschadigd. De tekst blijft in deze browser staan: wat u nu besluit, komt ernaast.",
  save: "Bewaar de tekst",
  saved: "Het bestand modeltrouw-onleesbare-besluiten.txt staat bij uw downloads.",
  label: "Onleesbare besluiten en notities als tekst",
  drop: "Verwijder de tekst",
  later: "Later",
  ask: "De onleesbare besluiten en notities uit deze browser verwijderen?",
  yes: "Ja, verwijderen",
  no: "Behouden",
  dropped: "De onleesbare tekst is uit deze browser verwijderd.",
  notDropped: "Deze browser laat niet toe dat de tekst wordt verwijderd. Er is niets veranderd.",
};

const en: typeof nl = {
  title: "Your decisions and notes kept on this document could not be read.",
  text: "They are of another version of Modeltrouw, or damaged. The text stays in this browser: what you decide now is kept beside it.",
  save: "Keep the text",
  saved: "The file modeltrouw-onleesbare-besluiten.txt is among your downloads.",
  label: "Unreadable decisions and notes as text",
  drop: "Remove the text",
  later: "Later",
  ask: "Remove the unreadable decisions and notes from this browser?",
  yes: "Yes, remove",
  no: "Keep them",
  dropped: "The unreadable text was removed from this browser.",
  notDropped: "This browser does not allow the text to be removed. Nothing was changed.",
};

export const unreadTexts: Texts<typeof nl> = { nl, en };
