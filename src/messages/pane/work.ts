/** Texts of the work on Controleren: the bar, the filters, the cards. */
import type { Texts } from "../locale";
import { enBulk, nlBulk } from "./work-bulk";
import { enHandOver, nlHandOver } from "./work-hand-over";
import { enDeeds, nlDeeds } from "./work-deeds";

const nl = {
  ...nlDeeds,
  bulk: nlBulk,
  handOver: nlHandOver,
  handled: (done: number, all: number) => `${done} van ${all}`,
  handledWord: "afgehandeld",
  open: (count: number) => `, ${count} open`,
  rank: { kern: "kern", inhoudelijk: "inhoudelijk", bewoording: "bewoording" },
  chip: { kern: "Kern", inhoudelijk: "Inhoudelijk", bewoording: "Bewoording" },
  next: "Volgende open afwijking (Alt+Page Down)",
  previous: "Vorige open afwijking (Alt+Page Up)",
  filter: {
    button: "Filter en volgorde",
    show: "Toon",
    onlyOpen: "Alleen open",
    by: "Voorgesteld door",
    anybody: "iedereen",
    nobody: "Niet bijgehouden",
    where: "Waar",
    everywhere: "overal",
    articles: "Artikelen",
    annexes: "Bijlagen",
    order: "Volgorde",
    heaviest: "Zwaarste artikel eerst",
    document: "Zoals in het document",
    none: "Niets voldoet aan dit filter.",
    clear: "Toon alles",
  },
  group: (of: Readonly<Record<"kern" | "inhoudelijk" | "bewoording", number>>) =>
    [
      of.kern > 0 ? `${of.kern} kern` : "",
      of.inhoudelijk > 0 ? `${of.inhoudelijk} inhoudelijk` : "",
      of.bewoording > 0 ? `${of.bewoording} bewoording` : "",
    ]
      .filter(Boolean)
      .join(", "),
  done: (done: number, all: number) => `${done} van ${all}`,
  lighter: (count: number) => `${count} artikelen zonder kern`,
  show: (name: string) => `Toon ${name} in het document`,
  facts: {
    touches: "Raakt",
    favours: "Voordeel",
    proposal: "Voorstel van",
    table: "Bijlage 4",
    remark: "Opmerking",
    note: "Notitie",
  },
  tracked: "bijgehouden",
  inWord:
    "Accepteer of weiger het in Word zelf: deze Word laat dat aan een invoegtoepassing niet toe.",
  recorded: "vastgelegd",
  notRecorded: "niet vastgelegd",
  notValid: (clause: string) => `niet vastgelegd: volgens ${clause} niet geldig`,
  favours: {
    verwerker: "verwerker, op dit punt",
    verwerkingsverantwoordelijke: "verwerkingsverantwoordelijke, op dit punt",
  },
  nextIs: (name: string, rank: string) => ` Volgende: ${name}, ${rank}.`,
  allDone: " Alles is afgehandeld.",
  alsoLook: "Kijk ook naar",
  stale: {
    mark: "verouderd",
    text: "Er staat nu iets anders. Besluiten kan na een nieuwe controle.",
  },
  readOnly: "Herstellen en vastleggen kan in een bewerkbaar exemplaar.",
  untracked:
    "Deze Word houdt wijzigingen van een invoegtoepassing niet bij: wat u herstelt of vastlegt, wordt meteen tekst. Een opmerking plaatst u hier zelf.",
  row: {
    change: (from: string, to: string) => `Wijzig ${from} in ${to}`,
    changeWords: (from: string, to: string) => `Wijzig “${from}” in “${to}”`,
    takeOut: (words: string) => `Haal weg: “${words}”`,
    consequence: "Dit heeft rechtsgevolg: spreek het met de wederpartij af.",
    mended: (from: string, to: string) =>
      to === "" ? `“${from}” is weggehaald.` : `${from} is gewijzigd in ${to}.`,
  },
  undone: (name: string) => `${name} is weer zoals het was.`,
  foot: {
    order: "Zwaarste artikel eerst.",
    checked: (time: string) => `Gecontroleerd om ${time}.`,
  },
  actsFor: {
    title: "Voor wie treedt u op?",
    hint: "Dan staat erbij wat in uw voordeel is. Wordt één keer gevraagd en blijft op dit apparaat.",
    neither: "Geen van beide",
    ours: "in uw voordeel",
    theirs: "in uw nadeel",
  },
};

const en: typeof nl = {
  ...enDeeds,
  bulk: enBulk,
  handOver: enHandOver,
  handled: (done, all) => `${done} of ${all}`,
  handledWord: "handled",
  open: (count) => `, ${count} open`,
  rank: { kern: "core", inhoudelijk: "of substance", bewoording: "wording" },
  chip: { kern: "Core", inhoudelijk: "Of substance", bewoording: "Wording" },
  next: "Next open deviation (Alt+Page Down)",
  previous: "Previous open deviation (Alt+Page Up)",
  filter: {
    button: "Filter and order",
    show: "Show",
    onlyOpen: "Open only",
    by: "Proposed by",
    anybody: "everybody",
    nobody: "Not tracked",
    where: "Where",
    everywhere: "everywhere",
    articles: "Articles",
    annexes: "Annexes",
    order: "Order",
    heaviest: "Heaviest article first",
    document: "As in the document",
    none: "Nothing meets this filter.",
    clear: "Show all",
  },
  group: (of) =>
    [
      of.kern > 0 ? `${of.kern} core` : "",
      of.inhoudelijk > 0 ? `${of.inhoudelijk} of substance` : "",
      of.bewoording > 0 ? `${of.bewoording} wording` : "",
    ]
      .filter(Boolean)
      .join(", "),
  done: (done, all) => `${done} of ${all}`,
  lighter: (count) => `${count} articles without core`,
  show: (name) => `Show ${name} in the document`,
  facts: {
    touches: "Touches",
    favours: "Favours",
    proposal: "Proposed by",
    table: "Annex 4",
    remark: "Comment",
    note: "Note",
  },
  tracked: "tracked",
  inWord: "Accept or reject it in Word itself: this Word does not let an add-in do so.",
  recorded: "recorded",
  notRecorded: "not recorded",
  notValid: (clause) => `not recorded: not valid under ${clause}`,
  favours: {
    verwerker: "the processor, on this point",
    verwerkingsverantwoordelijke: "the controller, on this point",
  },
  nextIs: (name, rank) => ` Next: ${name}, ${rank}.`,
  allDone: " All is handled.",
  alsoLook: "See also",
  stale: {
    mark: "out of date",
    text: "It reads otherwise by now. Decide after a new check.",
  },
  readOnly: "Restoring and recording can be done in a copy that can be edited.",
  untracked:
    "This Word does not track the changes of an add-in: what you restore or record becomes text at once. A comment you place yourself here.",
  row: {
    change: (from, to) => `Change ${from} to ${to}`,
    changeWords: (from, to) => `Change “${from}” to “${to}”`,
    takeOut: (words) => `Take out: “${words}”`,
    consequence: "This has legal consequence: agree upon it with the other party.",
    mended: (from, to) =>
      to === "" ? `“${from}” was taken out.` : `${from} was changed to ${to}.`,
  },
  undone: (name) => `${name} is as it was.`,
  foot: {
    order: "Heaviest article first.",
    checked: (time) => `Checked at ${time}.`,
  },
  actsFor: {
    title: "For whom do you act?",
    hint: "Then it is said what is in your favour. Asked once, and kept on this device.",
    neither: "Neither of them",
    ours: "in your favour",
    theirs: "to your disadvantage",
  },
};

export const workTexts: Texts<typeof nl> = { nl, en };
