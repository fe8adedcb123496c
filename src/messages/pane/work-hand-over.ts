/** Texts of handing decisions over. */
export const nlHandOver = {
  title: "Besluiten en notities overdragen",
  text: "Een bestand met uw besluiten en notities bij dit document. Het document zelf staat er niet in.",
  exporting: "Exporteer besluiten",
  exported: "Het bestand modeltrouw-besluiten.json staat bij uw downloads.",
  exportedText: "Word bewaart hier geen bestanden. Neem de tekst hieronder mee.",
  exportText: "Besluiten en notities als tekst",
  importing: "Neem besluiten over",
  importText: "Of plak hier de tekst die u hebt gekopieerd",
  importTextDo: "Neem de tekst over",
  tooLarge: "Dit bestand is te groot. Er is niets overgenomen.",
  noDecisions:
    "Dit bestand bevat geen besluiten van Modeltrouw, of van een andere versie. Er is niets overgenomen.",
  otherModel: "Dit bestand hoort bij een andere modelovereenkomst. Er is niets overgenomen.",
  taken: (count: number) =>
    `Overgenomen: besluiten en notities bij ${count === 1 ? "1 lid" : `${count} leden`}. Wat u zelf had besloten, staat er nog.`,
  notKept: (count: number) =>
    `Overgenomen (${count}), maar deze browser bewaart niets: het geldt tot u het paneel sluit.`,
};

export const enHandOver: typeof nlHandOver = {
  title: "Hand over decisions and notes",
  text: "A file with your decisions and notes on this document. The document itself is not in it.",
  exporting: "Export decisions",
  exported: "The file modeltrouw-besluiten.json is among your downloads.",
  exportedText: "Word keeps no files here. Take the text below along.",
  exportText: "Decisions and notes as text",
  importing: "Take over decisions",
  importText: "Or paste the text that you copied",
  importTextDo: "Take the text over",
  tooLarge: "This file is too large. Nothing was taken over.",
  noDecisions:
    "This file holds no decisions of Modeltrouw, or of another version. Nothing was taken over.",
  otherModel: "This file belongs to another model agreement. Nothing was taken over.",
  taken: (count) =>
    `Taken over: decisions and notes on ${count === 1 ? "1 clause" : `${count} clauses`}. What you had decided yourself still stands.`,
  notKept: (count) =>
    `Taken over (${count}), but this browser keeps nothing: it holds until you close the pane.`,
};
