/** What the command line says about Bijlage 4. */
import type { Texts } from "./locale";

export interface ProposalText {
  code:
    | "citation"
    | "row-conflict"
    | "remove-row"
    | "replacement-updated"
    | "split-incomplete"
    | "cell-held"
    | "row-held"
    | "row-deleted";
  article: string;
  values: Record<string, string>;
}

const rows = (count: number) => `${count} ${count === 1 ? "rij" : "rijen"}`;
const rowsEn = (count: number) => `${count} ${count === 1 ? "row" : "rows"}`;
const value = (proposal: ProposalText, name: string) => proposal.values[name] ?? "";

/** What a cell may hold besides plain text (src/document/held.ts), or why it is no cell of its own. */
const HELD = {
  comment: ["een opmerking", "a comment"],
  object: ["een afbeelding of tekstvak", "a picture or text box"],
  note: ["een voet- of eindnoot", "a footnote or endnote"],
  revision: ["een bijgehouden wijziging", "a tracked change"],
  table: ["een tabel", "a table"],
  link: ["een hyperlink", "a hyperlink"],
  field: ["een veld van Word", "a field of Word"],
  control: ["een inhoudsbesturingselement van een ander", "a content control of somebody else"],
  bookmark: ["een bladwijzer", "a bookmark"],
  break: ["een pagina-einde", "a page break"],
  merged: ["samengevoegde cellen", "merged cells"],
  other: ["meer dan gewone tekst", "more than plain text"],
} as const satisfies Record<string, readonly [nl: string, en: string]>;

const isHeld = (name: string): name is keyof typeof HELD => Object.hasOwn(HELD, name);
const held = (proposal: ProposalText, language: 0 | 1): string => {
  const name = value(proposal, "held");
  return HELD[isHeld(name) ? name : "other"][language];
};

const COLUMNS: Record<string, readonly [nl: string, en: string]> = {
  article: ["artikel", "article"],
  lapses: ["tekst die vervalt", "text that lapses"],
  replacement: ["vervangende tekst", "replacing text"],
  reason: ["reden", "reason"],
};
const column = (proposal: ProposalText, language: 0 | 1): string =>
  COLUMNS[value(proposal, "column")]?.[language] ?? "";

const nl = {
  /** @param left rows in which something was to be written and was not; told one by one below it */
  done: (total: number, added: number, updated: number, left: number) =>
    added + updated + left === 0
      ? `Bijlage 4 was al bij (${rows(total)}); niets gewijzigd.`
      : `Bijlage 4 heeft ${rows(total)}: ${added} nieuw, ${updated} bijgewerkt${left > 0 ? `, ${left} niet bijgewerkt (zie hieronder)` : ""}.`,
  view: {
    accepted: "Bijgehouden wijzigingen gelezen als aanvaard.",
    rejected:
      "Het document heeft bijgehouden wijzigingen. Ze zijn gelezen als geweigerd; met --view accepted telt het voorstel mee.",
  },
  /** @param articles of the rows that were left because they are not ours */
  howToUpdate: (articles: readonly string[]) =>
    `Bijwerken wat van een ander is, gebeurt alleen op verzoek: --update ${articles.join(",")}`,
  proposal: (proposal: ProposalText): string => {
    switch (proposal.code) {
      case "citation":
        return `Rij ${value(proposal, "from")}: de aangehaalde tekst is die van ${value(proposal, "to")}. Voorstel: pas het artikelnummer aan. Er is niets gewijzigd.`;
      case "row-conflict":
        return `Rij ${proposal.article}: de vervangende tekst is niet die van het document. De rij is niet gewijzigd. Het document zegt: “${value(proposal, "becomes")}”`;
      case "remove-row":
        return `Rij ${proposal.article}: deze afwijking staat niet meer in de tekst. De rij is bewaard; verwijder haar als zij niet meer geldt.`;
      case "replacement-updated":
        return `Rij ${proposal.article}: de vervangende tekst is aangepast aan het document. Er stond: “${value(proposal, "was")}”`;
      case "split-incomplete":
        return `Lid ${proposal.article}: de rijen van dit lid leveren samen de tekst van het document niet op. Vul ze zelf aan.`;
      case "cell-held":
        return `Rij ${proposal.article}: de cel “${column(proposal, 0)}” bevat ${held(proposal, 0)} en is niet gewijzigd. Daar hoort te staan: “${value(proposal, "text")}”`;
      case "row-held":
        return `Rij ${proposal.article}: de rij bevat ${held(proposal, 0)} en is niet verwijderd. Verwijder haar zelf als zij niet meer geldt.`;
      case "row-deleted":
        return `Rij ${proposal.article}: een ander stelt voor deze rij te verwijderen. Beslis eerst over dat voorstel; er is geen nieuwe rij gemaakt.`;
    }
  },
};

const en: typeof nl = {
  done: (total, added, updated, left) =>
    added + updated + left === 0
      ? `Annex 4 was up to date (${rowsEn(total)}); nothing changed.`
      : `Annex 4 has ${rowsEn(total)}: ${added} new, ${updated} updated${left > 0 ? `, ${left} not updated (see below)` : ""}.`,
  view: {
    accepted: "Tracked changes read as accepted.",
    rejected:
      "The document has tracked changes. They were read as rejected; with --view accepted the proposal counts.",
  },
  howToUpdate: (articles) =>
    `What is of others is brought up to date on request only: --update ${articles.join(",")}`,
  proposal: (proposal) => {
    switch (proposal.code) {
      case "citation":
        return `Row ${value(proposal, "from")}: the quoted text is that of ${value(proposal, "to")}. Proposal: change the article number. Nothing was changed.`;
      case "row-conflict":
        return `Row ${proposal.article}: the replacing text is not that of the document. The row was not changed. The document says: “${value(proposal, "becomes")}”`;
      case "remove-row":
        return `Row ${proposal.article}: this deviation is no longer in the text. The row was kept; remove it when it no longer holds.`;
      case "replacement-updated":
        return `Row ${proposal.article}: the replacing text was brought in line with the document. It said: “${value(proposal, "was")}”`;
      case "split-incomplete":
        return `Clause ${proposal.article}: its rows together do not give the text of the document. Complete them yourself.`;
      case "cell-held":
        return `Row ${proposal.article}: the cell “${column(proposal, 1)}” holds ${held(proposal, 1)} and was not changed. It should say: “${value(proposal, "text")}”`;
      case "row-held":
        return `Row ${proposal.article}: the row holds ${held(proposal, 1)} and was not removed. Remove it yourself when it no longer holds.`;
      case "row-deleted":
        return `Row ${proposal.article}: somebody proposes to delete this row. Decide on that proposal first; no new row was made.`;
    }
  },
};

export const annexTexts: Texts<typeof nl> = { nl, en };
