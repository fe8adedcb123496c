/** Texts of what is done at once. */
const clauses = (count: number) => (count === 1 ? "1 lid" : `${count} leden`);
const clausesEn = (count: number) => (count === 1 ? "1 clause" : `${count} clauses`);

export const nlBulk = {
  these: (count: number) => `Deze ${count}:`,
  open: { restore: "Herstel alle…", record: "Leg alle vast…" },
  back: "Terug naar de afwijkingen",
  title: {
    restore: (count: number) => `${clauses(count)} herstellen`,
    record: (count: number) => `${clauses(count)} vastleggen`,
  },
  intro: {
    restore:
      "Zo komt de tekst te luiden. Als bijgehouden wijziging; in één keer ongedaan te maken.",
    record: "Dit komt in Bijlage 4, een rij voor elk lid. In één keer ongedaan te maken.",
  },
  introUntracked: {
    restore:
      "Zo komt de tekst te luiden. Deze Word houdt het niet als wijziging bij; in één keer ongedaan te maken.",
    record:
      "Dit komt in Bijlage 4, een rij voor elk lid. Deze Word houdt het niet als wijziging bij.",
  },
  reason: "Reden, voor de wederpartij, bij elke rij",
  reasonHint: "Komt in Bijlage 4, kolom Reden.",
  restoreToo: "Zet de modeltekst terug in de tekst",
  byHand: "kan alleen met de hand terug",
  shape: {
    moved: "komt terug op zijn plaats",
    split: "wordt weer één lid",
    merged: "worden weer twee leden",
  },
  why: {
    annex: (row: number) => `Bijlage 4, rij ${row} gaat voor`,
    proposal: () => "nog maar een voorstel",
  },
  confirm: {
    restore: (count: number) => `Herstel ${count}`,
    record: (count: number) => `Leg ${count} vast`,
  },
  cancel: "Annuleer",
  none: "Er is niets aangevinkt.",
  done: {
    restore: (count: number) => `${clauses(count)} hersteld.`,
    record: (count: number) => `${clauses(count)} vastgelegd.`,
  },
  left: (count: number) => ` ${clauses(count)} niet: op de kaart staat waarom.`,
  takeBack: (count: number) => `Maak deze ${count} ongedaan`,
};

export const enBulk: typeof nlBulk = {
  these: (count) => `These ${count}:`,
  open: { restore: "Restore all…", record: "Record all…" },
  back: "Back to the deviations",
  title: {
    restore: (count) => `Restore ${clausesEn(count)}`,
    record: (count) => `Record ${clausesEn(count)}`,
  },
  intro: {
    restore: "So the text comes to read. As a tracked change; undone in one go.",
    record: "This goes into Annex 4, a row for each clause. Undone in one go.",
  },
  introUntracked: {
    restore:
      "So the text comes to read. This Word does not track it as a change; undone in one go.",
    record:
      "This goes into Annex 4, a row for each clause. This Word does not track it as a change.",
  },
  reason: "Reason, for the other party, in each row",
  reasonHint: "Goes into Annex 4, column Reden.",
  restoreToo: "Put the model text back in the text",
  byHand: "can only be put back by hand",
  shape: {
    moved: "comes back to its place",
    split: "becomes one clause again",
    merged: "become two clauses again",
  },
  why: {
    annex: (row) => `Annex 4, row ${row} prevails`,
    proposal: () => "only a proposal as yet",
  },
  confirm: {
    restore: (count) => `Restore ${count}`,
    record: (count) => `Record ${count}`,
  },
  cancel: "Cancel",
  none: "Nothing is ticked.",
  done: {
    restore: (count) => `${clausesEn(count)} restored.`,
    record: (count) => `${clausesEn(count)} recorded.`,
  },
  left: (count) => ` ${clausesEn(count)} not: the card says why.`,
  takeBack: (count) => `Undo these ${count}`,
};
