/** What the command line says about Bijlage 4. */
import type { Texts } from "./locale";

export interface ProposalText {
  code: "citation" | "remove-row" | "replacement-updated" | "split-incomplete";
  article: string;
  values: Record<string, string>;
}

const rows = (count: number) => `${count} ${count === 1 ? "rij" : "rijen"}`;
const rowsEn = (count: number) => `${count} ${count === 1 ? "row" : "rows"}`;
const value = (proposal: ProposalText, name: string) => proposal.values[name] ?? "";

const nl = {
  done: (total: number, added: number, updated: number) =>
    added + updated === 0
      ? `Bijlage 4 was al bij (${rows(total)}); niets gewijzigd.`
      : `Bijlage 4 heeft ${rows(total)}: ${added} nieuw, ${updated} bijgewerkt.`,
  view: {
    accepted: "Bijgehouden wijzigingen gelezen als aanvaard.",
    rejected:
      "Het document heeft bijgehouden wijzigingen. Ze zijn gelezen als geweigerd; met --view accepted telt het voorstel mee.",
  },
  proposal: (proposal: ProposalText): string => {
    switch (proposal.code) {
      case "citation":
        return `Rij ${value(proposal, "from")}: de aangehaalde tekst is die van ${value(proposal, "to")}. Voorstel: pas het artikelnummer aan. Er is niets gewijzigd.`;
      case "remove-row":
        return `Rij ${proposal.article}: deze afwijking staat niet meer in de tekst. De rij is bewaard; verwijder haar als zij niet meer geldt.`;
      case "replacement-updated":
        return `Rij ${proposal.article}: de vervangende tekst is aangepast aan het document. Er stond: “${value(proposal, "was")}”`;
      case "split-incomplete":
        return `Lid ${proposal.article}: de rijen van dit lid leveren samen de tekst van het document niet op. Vul ze zelf aan.`;
    }
  },
};

const en: typeof nl = {
  done: (total, added, updated) =>
    added + updated === 0
      ? `Annex 4 was up to date (${rowsEn(total)}); nothing changed.`
      : `Annex 4 has ${rowsEn(total)}: ${added} new, ${updated} updated.`,
  view: {
    accepted: "Tracked changes read as accepted.",
    rejected:
      "The document has tracked changes. They were read as rejected; with --view accepted the proposal counts.",
  },
  proposal: (proposal) => {
    switch (proposal.code) {
      case "citation":
        return `Row ${value(proposal, "from")}: the quoted text is that of ${value(proposal, "to")}. Proposal: change the article number. Nothing was changed.`;
      case "remove-row":
        return `Row ${proposal.article}: this deviation is no longer in the text. The row was kept; remove it when it no longer holds.`;
      case "replacement-updated":
        return `Row ${proposal.article}: the replacing text was brought in line with the document. It said: “${value(proposal, "was")}”`;
      case "split-incomplete":
        return `Clause ${proposal.article}: its rows together do not give the text of the document. Complete them yourself.`;
    }
  },
};

export const annexTexts: Texts<typeof nl> = { nl, en };
