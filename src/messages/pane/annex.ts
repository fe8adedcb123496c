/** Texts of the page Bijlage 4. */
import type { Texts } from "../locale";

const rows = (count: number) => `${count} ${count === 1 ? "rij" : "rijen"}`;
const rowsEn = (count: number) => `${count} ${count === 1 ? "row" : "rows"}`;

const nl = {
  back: "Terug naar de afwijkingen",
  intro:
    "Bijlage 4 legt vast waar de overeenkomst van de modeltekst afwijkt, met per lid de reden. Wat niet is vastgelegd, is volgens het model niet geldig.",
  introOwn:
    "Bijlage 4 legt vast waar de overeenkomst van de modeltekst afwijkt, met per lid de reden. Het model zelf vraagt die bijlage niet; zij geldt door de zin waarmee partijen haar opnemen.",
  make: "Bijlage 4 maken",
  update: "Bijlage 4 bijwerken",
  preview: "Afwijkingen ophalen",
  upToDate: "Bijlage 4 is bijgewerkt: elke afwijking in de tekst staat erin.",
  nothing: "Geen afwijkingen: Bijlage 4 heeft geen rijen nodig.",
  toWrite: (count: number) => `${rows(count)} nog niet in het document`,
  inTable: (count: number) => `${rows(count)} in de tabel`,
  noTable: "Het document heeft nog geen afwijkingentabel.",
  status: {
    new: "nieuw",
    update: "wordt bijgewerkt",
    "annex-only": "alleen in de bijlage",
    "hand-made": "eigen rij",
    matches: "vastgelegd",
    conflict: "strijdig",
    "without-effect": "zonder gevolg",
    "not-checked": "niet gecontroleerd",
  },
  lapses: "Vervalt",
  replacement: "Komt in de plaats",
  nothingLapses: "Er vervalt geen tekst.",
  reason: "Reden",
  reasonFor: (article: string) => `Reden bij ${article}`,
  reasonHint: "Bestemd voor de wederpartij. Komt in het document bij maken of bijwerken.",
  unsaved: "nog niet in het document",
  more: "Toon meer",
  less: "Toon minder",
  proposals: "Voorstellen",
  updateRow: (article: string, becomes: string) =>
    `Rij ${article}: de vervangende tekst is niet die van het document. Werk de rij bij, zodat er staat: “${becomes}”`,
  removeRow: (article: string) =>
    `Rij ${article}: de afwijking staat niet meer in de tekst. Verwijder de rij bij het bijwerken.`,
  proposed: "Voorgestelde wijzigingen meetellen",
  proposedHint:
    "Bijgehouden wijzigingen zijn nog niet geaccepteerd. Zonder vinkje volgt Bijlage 4 de tekst alsof alles is geweigerd.",
  tracked: "Als bijgehouden wijziging",
  untrackable: "Deze versie van Word kan de wijziging niet bijhouden.",
  stage: {
    reading: "Het document wordt gelezen.",
    comparing: "Het document wordt vergeleken.",
    writing: "Bijlage 4 wordt geschreven.",
    verifying: "Het document wordt nagelezen.",
  },
  done: (written: number, total: number) =>
    `Bijlage 4 staat in het document: ${rows(total)}, waarvan ${written} nieuw of bijgewerkt.`,
  unchanged: "Bijlage 4 was al bijgewerkt. Er is niets gewijzigd.",
  partly: (left: number) =>
    `${left === 1 ? "Eén rij is" : `${left} rijen zijn`} nog niet geschreven. Druk nogmaals op bijwerken: wat er al staat, wordt niet dubbel geschreven. De redenen zijn bewaard.`,
  overtaken:
    "Iemand anders was tegelijk in Bijlage 4 aan het werk; wat daar is getypt, staat er nog.",
  untracked:
    "Word heeft dit niet als wijziging bijgehouden: de wederpartij ziet het niet als voorstel.",
  closed: {
    final: "Dit document is als definitief gemarkeerd. Bijlage 4 wordt er niet in gewijzigd.",
    protected: "Dit document is beveiligd. Bijlage 4 wordt er niet in gewijzigd.",
    signed: "Dit document is ondertekend. Bijlage 4 wordt er niet in gewijzigd.",
    unsettled:
      "Dit document mist zijn instellingen, zodat niet te zien is of het beveiligd is. Bijlage 4 wordt er niet in gewijzigd.",
  },
};

const en: typeof nl = {
  back: "Back to the deviations",
  intro:
    "Annex 4 records where the agreement deviates from the standard text, with the reason for each clause. What is not recorded is not valid under the standard agreement.",
  introOwn:
    "Annex 4 records where the agreement deviates from the standard text, with the reason for each clause. The standard agreement itself does not ask for that annex; it holds by the sentence with which the parties take it up.",
  make: "Make Annex 4",
  update: "Update Annex 4",
  preview: "Find the deviations",
  upToDate: "Annex 4 is up to date: every deviation in the text is in it.",
  nothing: "No deviations: Annex 4 needs no rows.",
  toWrite: (count) => `${rowsEn(count)} not yet in the document`,
  inTable: (count) => `${rowsEn(count)} in the table`,
  noTable: "The document has no deviation table yet.",
  status: {
    new: "new",
    update: "to be updated",
    "annex-only": "in the annex only",
    "hand-made": "your own row",
    matches: "recorded",
    conflict: "conflicting",
    "without-effect": "without effect",
    "not-checked": "not checked",
  },
  lapses: "Lapses",
  replacement: "Replaced by",
  nothingLapses: "No text lapses.",
  reason: "Reason",
  reasonFor: (article) => `Reason for ${article}`,
  reasonHint: "For the other party. Goes into the document when you make or update the annex.",
  unsaved: "not yet in the document",
  more: "Show more",
  less: "Show less",
  proposals: "Proposals",
  updateRow: (article, becomes) =>
    `Row ${article}: the replacing text is not that of the document. Bring the row up to date, so that it says: “${becomes}”`,
  removeRow: (article) =>
    `Row ${article}: the deviation is no longer in the text. Remove the row when updating.`,
  proposed: "Count proposed changes",
  proposedHint:
    "Tracked changes have not been accepted yet. Without the tick, Annex 4 follows the text as if all were rejected.",
  tracked: "As a tracked change",
  untrackable: "This version of Word cannot track the change.",
  stage: {
    reading: "Reading the document.",
    comparing: "Comparing the document.",
    writing: "Writing Annex 4.",
    verifying: "Reading the document back.",
  },
  done: (written, total) =>
    `Annex 4 stands in the document: ${rowsEn(total)}, ${written} of them new or updated.`,
  unchanged: "Annex 4 was up to date already. Nothing was changed.",
  partly: (left) =>
    `${left === 1 ? "One row has" : `${left} rows have`} not been written yet. Press update again: what stands there already is not written twice. Your reasons are kept.`,
  overtaken:
    "Somebody else was at work in Annex 4 at the same time; what was typed there still stands.",
  untracked: "Word did not track this as a change: the other party does not see it as a proposal.",
  closed: {
    final: "This document is marked as final. Annex 4 is not changed in it.",
    protected: "This document is protected. Annex 4 is not changed in it.",
    signed: "This document is signed. Annex 4 is not changed in it.",
    unsettled:
      "This document lacks its settings, so that protection cannot be seen. Annex 4 is not changed in it.",
  },
};

export const annexTexts: Texts<typeof nl> = { nl, en };
