/** Every job of the add-in, as a user does it: the document, what is chosen beforehand, the press, what is then said. */
import { supplierDocx } from "../corpus/supplier";
import { type OpenAddin } from "../support/browser";
import { box, openFill, ready } from "../taskpane/support/fill";
import { check, edit, goTo, insert } from "../taskpane/support/pane";
import { letterhead } from "../word/support/letterhead";
import { ACT_JOBS } from "./act-jobs";
import { type Places } from "./oddities";

export interface Job extends Places {
  name: string;
  kind: "insert" | "clause" | "fill" | "check" | "annex" | "act" | "ribbon";
  /** Of an act on a card: words that stand when it is done, and words that do not. */
  words?: { come: string; go: string };
  /** The document that it works on; made once. */
  start: (word: OpenAddin) => Promise<Uint8Array>;
  /** Before every press, with Word as documented: the cursor, what is typed in the pane. */
  ready: (word: OpenAddin) => Promise<void>;
  /** The button in the pane; or the ribbon's function. */
  button: RegExp | string;
}

const choose =
  (part: string, where: "Bij de cursor" | "Aan het einde") => async (word: OpenAddin) => {
    const { pane } = word;
    await goTo(word, "Opstellen");
    await pane.getByLabel("Modelovereenkomst").selectOption("boz-2017");
    await pane.getByLabel("Wat invoegen").selectOption(part);
    await pane.getByRole("radio", { name: where }).check();
  };

/** Puts the cursor in the first paragraph that begins so. */
async function cursorAt(word: OpenAddin, start: string): Promise<void> {
  const at = (await word.paragraphs()).findIndex((text) => text.startsWith(start));
  if (at < 0) throw new Error(`no paragraph begins with ${start}`);
  await word.putCursor(at);
}

let made: Uint8Array | null = null;

/** A whole agreement of ours, nothing filled in. */
async function agreement(word: OpenAddin): Promise<Uint8Array> {
  if (made) return made;
  await word.open(new Uint8Array());
  await insert(word);
  return (made = await word.save());
}

async function letter(word: OpenAddin): Promise<Uint8Array> {
  await word.open(new Uint8Array());
  await word.typeOver(0, "Overeenkomst van opdracht");
  await word.addParagraphAfter(0, "Opdrachtnemer werkt zelfstandig.");
  return word.save();
}

async function deviating(word: OpenAddin): Promise<Uint8Array> {
  await word.open(supplierDocx());
  await edit(word, "3.7", "schriftelijke", "elektronische");
  return word.save();
}

const IN_AGREEMENT: Places = { line: "Geheimhouding", target: "[naam aanspreekpunt" };
const LETTER: Places = { line: "Opdrachtnemer" };
const SUPPLIER: Places = { line: "VERWERKERSOVEREENKOMST", row: "T.b.v. de continu" };

export const JOBS: Job[] = [
  {
    name: "insert the agreement",
    kind: "insert",
    ...LETTER,
    start: letter,
    ready: choose("agreement", "Aan het einde"),
    button: /^Invoegen$/,
  },
  {
    name: "insert an article beside a control",
    kind: "insert",
    ...IN_AGREEMENT,
    start: agreement,
    ready: async (word) => {
      await choose("article 13", "Bij de cursor")(word);
      await cursorAt(word, "8.1");
    },
    button: /^Invoegen$/,
  },
  {
    name: "insert an article in a letter",
    kind: "insert",
    ...LETTER,
    start: letter,
    ready: async (word) => {
      await choose("article 8", "Bij de cursor")(word);
      await cursorAt(word, "Overeenkomst");
    },
    button: /^Invoegen$/,
  },
  {
    name: "insert an article at a blank line",
    kind: "insert",
    ...LETTER,
    blank: "Overeenkomst",
    start: async (word) => {
      await letter(word);
      await word.addParagraphAfter(0, "");
      return word.save();
    },
    ready: async (word) => {
      await choose("article 8", "Bij de cursor")(word);
      await word.putCursor(1);
    },
    button: /^Invoegen$/,
  },
  {
    name: "insert a clause",
    kind: "clause",
    ...IN_AGREEMENT,
    start: agreement,
    ready: async (word) => {
      await choose("clause 8.4", "Bij de cursor")(word);
      await cursorAt(word, "8.1");
    },
    button: /^Invoegen$/,
  },
  {
    name: "insert an annex",
    kind: "insert",
    ...LETTER,
    start: letter,
    ready: choose("annex bijlage-1", "Aan het einde"),
    button: /^Invoegen$/,
  },
  {
    name: "insert a wide annex in a letterhead",
    kind: "insert",
    line: "Betreft",
    start: () => Promise.resolve(letterhead()),
    ready: async (word) => {
      await choose("annex bijlage-1", "Bij de cursor")(word);
      await cursorAt(word, "Partijen hebben");
    },
    button: /^Invoegen$/,
  },
  {
    name: "insert a form",
    kind: "insert",
    ...LETTER,
    start: letter,
    ready: choose("form bijlage-5", "Aan het einde"),
    button: /^Invoegen$/,
  },
  {
    name: "fill in",
    kind: "fill",
    ...IN_AGREEMENT,
    start: agreement,
    ready: async (word) => {
      await openFill(word);
      await word.pane.getByRole("button", { name: "Opnieuw lezen" }).click();
      await ready(word);
      await box(word, "Naam aanspreekpunt Verwerker").fill("Eén & Ander");
      await box(word, "Naam vervanger Verwerker").fill("Twee");
    },
    button: /^In het document zetten/,
  },
  {
    name: "check",
    kind: "check",
    ...SUPPLIER,
    start: deviating,
    ready: (word) => goTo(word, "Controleren"),
    button: /^Controleer( opnieuw)?$/,
  },
  {
    name: "Bijlage 4",
    kind: "annex",
    ...SUPPLIER,
    start: deviating,
    ready: async (word) => {
      // What the pane shows belongs to the document as it now is.
      await check(word);
      await goTo(word, "Bijlage 4");
    },
    button: /^Bijlage 4 (maken|bijwerken)$/,
  },
  ...ACT_JOBS,
  ...["insertContactForm", "insertBreachForm", "insertDeviationAnnex"].map((button): Job => ({
    name: `ribbon: ${button}`,
    kind: "ribbon",
    ...LETTER,
    start: letter,
    ready: (word) => cursorAt(word, "Overeenkomst"),
    button,
  })),
];
