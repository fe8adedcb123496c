/** Texts of the list of keys. */
import type { Texts } from "../locale";

type Key = readonly [key: string, does: string];

const nlKeys: Key[] = [
  ["F6", "van document naar paneel en terug (van Word zelf)"],
  ["← →", "tabbladen; Home en End naar het eerste en laatste"],
  ["↑ ↓", "van kaart naar kaart, als een kaart de focus heeft"],
  ["Enter", "open de kaart"],
  ["Esc", "klap de kaart dicht; verlaat een reden of notitie"],
  ["Alt+Page Down", "volgende open kaart of veld"],
  ["Alt+Page Up", "vorige open kaart of veld"],
  ["H", "herstel modeltekst, of haal weg"],
  ["R", "herstel en leg vast"],
  ["L", "leg vast in Bijlage 4"],
  ["A", "accepteer hun voorstel en leg vast"],
  ["Z", "zo laten"],
  ["O", "opmerking in Word, voor de wederpartij"],
  ["N", "notitie van ons"],
  ["Ctrl+Enter", "bevestig een reden, opmerking of notitie"],
  ["Ctrl+Z", "maak ons laatste besluit ongedaan, buiten een tekstvak"],
  ["?", "deze lijst"],
];
const enKeys: Key[] = [
  ["F6", "from document to pane and back (Word's own)"],
  ["← →", "tabs; Home and End to the first and last"],
  ["↑ ↓", "from card to card, while a card has the focus"],
  ["Enter", "open the card"],
  ["Esc", "fold the card; leave a reason or note"],
  ["Alt+Page Down", "next open card or blank"],
  ["Alt+Page Up", "previous open card or blank"],
  ["H", "restore model text, or take out"],
  ["R", "restore and record"],
  ["L", "record in Annex 4"],
  ["A", "accept their proposal and record it"],
  ["Z", "leave as it is"],
  ["O", "comment in Word, for the other party"],
  ["N", "note of ours"],
  ["Ctrl+Enter", "confirm a reason, comment or note"],
  ["Ctrl+Z", "undo our last decision, outside a text field"],
  ["?", "this list"],
];

const nl = {
  title: "Sneltoetsen",
  keys: nlKeys,
  letters:
    "Losse letters werken alleen als een kaart zelf de focus heeft. Ze zijn hier of in het menu (⋯) uit te zetten.",
};
const en: typeof nl = {
  title: "Keys",
  keys: enKeys,
  letters:
    "Single letters work only while a card itself has the focus. They can be switched off here or in the menu (⋯).",
};

export const keysTexts: Texts<typeof nl> = { nl, en };
