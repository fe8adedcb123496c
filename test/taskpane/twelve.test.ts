/**
 * A counterparty's version with twelve edits, from finding to done: by clicks, and once more by keys alone. The
 * saved file is judged with the stand-in's own reader: Bijlage 4 cell by cell, the body run by run.
 */
import { AUTOMATIC_SPLIT, supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { bodyText, partText } from "../word/support/document-part";
import {
  anatomy,
  otherAnnex,
  REWRITTEN,
  settled,
  THEM,
  twelveEdits,
  US,
} from "./support/counterparty";
import { annexRows, documentXml } from "./support/docx";
import { settled as quiet } from "./support/frame";
import { card, check } from "./support/pane";

/** What the cards of the clause that they added, and of the one that they moved, are called. */
const NEW = "na 10.9, genummerd 10.10";
const MOVED = "8.6, genummerd 8.5";

let word: OpenAddin;
afterEach(async () => {
  expect(word.problems).toEqual([]);
  expect(word.outside).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

/** How a person decides on a card: with the mouse, or with keys. */
interface Hand {
  restore(place: string): Promise<void>;
  record(place: string, reason: string): Promise<void>;
  both(place: string, reason: string): Promise<void>;
  accept(place: string): Promise<void>;
  remark(place: string, text: string): Promise<void>;
  leave(place: string, note: string): Promise<void>;
  unremark(place: string): Promise<void>;
}

async function press(place: string, name: string): Promise<void> {
  await (await card(word, place)).getByRole("button", { name, exact: true }).click();
  await quiet(word);
}
async function choose(place: string, name: string): Promise<void> {
  await press(place, "Meer besluiten");
  await word.pane.getByRole("menuitem", { name }).click();
}
async function fill(text: string): Promise<void> {
  await word.pane.locator("textarea:focus").waitFor();
  await word.page.keyboard.type(text);
  await word.page.keyboard.press("Control+Enter");
  await quiet(word);
}
const mouse: Hand = {
  restore: (place) => press(place, place.startsWith("na ") ? "Haal weg" : "Herstel modeltekst"),
  record: async (place, reason) => {
    await press(place, "Leg vast");
    await fill(reason);
  },
  both: async (place, reason) => {
    await choose(place, "Herstel en leg vast");
    await fill(reason);
  },
  accept: (place) => press(place, "Accepteer"),
  remark: async (place, text) => {
    await press(place, "Opmerking");
    await fill(text);
  },
  leave: async (place, note) => {
    await choose(place, "Notitie van ons");
    await fill(note);
    await press(place, "Zo laten");
  },
  unremark: (place) => press(place, "Verwijder opmerking"),
};

/** What the card of a place is called by who hears it. */
const focused = (): Promise<string> =>
  word.pane
    .locator("[data-key]:focus-within")
    .first()
    .getAttribute("data-card")
    .then((name) => name ?? "");
const keyboard = () => word.page.keyboard;

/** Alt+Page Down from card to card, as far as it takes. */
async function toCard(place: string): Promise<void> {
  for (let steps = 0; steps < 30; steps += 1) {
    await quiet(word);
    if ((await word.pane.locator(`[data-card="${place}"] [role=group]:focus`).count()) > 0) return;
    await keyboard().press("Alt+PageDown");
    await word.page.waitForTimeout(120);
  }
  throw new Error(`never came to ${place}, stands at ${await focused()}`);
}
const byKey =
  (letter: string) =>
  async (place: string, text?: string): Promise<void> => {
    await toCard(place);
    await keyboard().press(letter);
    if (text !== undefined) await fill(text);
    await quiet(word);
  };
/** Tab to what has that name inside the card, then Enter. */
const byTab = (name: string) => async (place: string) => {
  await toCard(place);
  for (let steps = 0; steps < 15; steps += 1) {
    await keyboard().press("Tab");
    const here = word.pane.locator(`[data-card="${place}"] button:focus`);
    if ((await here.count()) > 0 && (await here.innerText()).trim() === name) {
      await keyboard().press("Enter");
      await quiet(word);
      return;
    }
  }
  throw new Error(`${place}: no ${name} by Tab`);
};
const keys: Hand = {
  restore: byKey("h"),
  record: byKey("l"),
  both: byKey("r"),
  accept: byTab("Accepteer"),
  remark: byKey("o"),
  leave: async (place, note) => {
    await byKey("n")(place, note);
    await byKey("z")(place);
  },
  unremark: byTab("Verwijder opmerking"),
};

/** The card, decided: what it says. */
async function told(place: string, deed: string): Promise<string> {
  const done = word.pane.locator(`[data-card="${place}"]`);
  await done.getByRole("button", { name: `${place} ${deed}` }).waitFor();
  return done.innerText();
}

/** The words of a clause in the file, without a number that is typed. */
function clause(docx: Uint8Array, words: string): string {
  const text = bodyText(documentXml(docx)).find((one) => one.includes(words)) ?? "";
  return text.replace(/^[\d.]+\s+/, "").trim();
}

const VERSIONS = {
  "automatic numbers, split runs": {
    hand: mouse,
    sent: () => twelveEdits(supplierDocx(AUTOMATIC_SPLIT), { typed: false }),
    tracking: false,
  },
  "typed numbers, columns reordered, quotations shortened, Track Changes on": {
    hand: mouse,
    sent: () => otherAnnex(twelveEdits(supplierDocx(), { typed: true })),
    tracking: true,
  },
  "by keys alone": {
    hand: keys,
    sent: () => twelveEdits(supplierDocx(AUTOMATIC_SPLIT), { typed: false }),
    tracking: false,
  },
};

test.each(Object.keys(VERSIONS) as (keyof typeof VERSIONS)[])(
  "twelve edits from finding to done: %s",
  async (name) => {
    const { hand, sent, tracking } = VERSIONS[name];
    const theirs = sent();
    expect(await validate(theirs)).toEqual([]);
    word = await openAddin({ document: theirs, wordApi: "1.9" });
    await word.setTracking(tracking);
    expect(await check(word)).toBe("12 afwijkingen in de tekst, 1 via Bijlage 4");
    await (await card(word, "3.3")).locator("[data-focus]").focus();

    // Three restored, of which one that they added goes.
    await hand.restore("3.3");
    await told("3.3", "hersteld");
    await hand.restore("5.2");
    await told("5.2", "hersteld");
    await hand.restore(NEW);
    await told(NEW, "weggehaald");
    // Three recorded.
    await hand.record("8.7", "Zo verzekerd");
    await told("8.7", "vastgelegd");
    await hand.record("4.7", "ISAE-rapport elk jaar");
    await hand.record("10.6", "Exit-plan bij het einde");
    await told("10.6", "vastgelegd");
    // Two restored and recorded.
    await hand.both("7.2", "Keten zo gesloten");
    await told("7.2", "hersteld en vastgelegd");
    await hand.both("3.8", "Verklaringen liggen ter inzage");
    await told("3.8", "hersteld en vastgelegd");
    // One of theirs accepted, a comment on one, one left with a note.
    await hand.accept("9.3");
    await told("9.3", "geaccepteerd");
    await hand.remark("4.6", "Graag “eerste”.");
    await hand.leave(MOVED, "Volgorde maakt niets uit");
    expect(await told(MOVED, "zo gelaten")).toContain("Volgorde maakt niets uit");

    const docx = await word.save();
    expect(await validate(docx)).toEqual([]);
    expect(partText(docx, "word/comments.xml")).toContain("Graag “eerste”.");
    expect(documentXml(docx)).not.toContain("Volgorde maakt niets uit");

    // Bijlage 4, cell by cell: model clause, what was agreed, the reason; theirs as it was.
    const order = tracking ? [1, 3, 2, 0] : [0, 1, 2, 3];
    // Hard spaces in what they wrote are theirs, and stay.
    const cells = (file: Uint8Array) =>
      annexRows(file).map((row) => order.map((at) => (row[at] ?? "").replaceAll("\u00a0", " ")));
    const rows = cells(docx);
    const before = cells(theirs);
    const model = supplierDocx();
    const sentences: [string, string, string, (model: string) => string][] = [
      [
        "3.8",
        "een geheimhoudingsovereenkomst hebben",
        "Verklaringen liggen ter inzage",
        (text) => text.replace(/ en geeft .*geheimhoudingsovereenkomst\./, "."),
      ],
      [
        "4.7",
        "recht toe te (laten) zien",
        "ISAE-rapport elk jaar",
        (text) => text.replace("per jaar", "per drie jaar"),
      ],
      [
        "7.2",
        "instemt met de inschakeling",
        "Keten zo gesloten",
        (text) => text.replace("dezelfde of strengere", "vergelijkbare"),
      ],
      ["8.7", "dragen zorg voor", "Zo verzekerd", (text) => text.replace("afdoende", "voldoende")],
      ["10.6", "Verwerker heeft een exit-plan", "Exit-plan bij het einde", () => REWRITTEN],
    ];
    const wanted = sentences.map(([article, words, reason, change]) => {
      const lapses = clause(model, words);
      return [article, lapses, change(lapses), reason];
    });
    const at = wanted.findIndex(([article]) => article === "8.7");
    expect(rows).toEqual([...wanted.slice(0, at), ...before, ...wanted.slice(at)]);

    // A fresh look agrees: what is open is open, what is recorded holds.
    expect(await check(word)).toBe("7 afwijkingen in de tekst, 3 via Bijlage 4");
    const open = await word.pane.getByText(/van \d+ afgehandeld/).innerText();
    expect(open).toMatch(/^10 van 12 afgehandeld/);

    // The comment goes by one press; then all of ours refused is what they sent, but for what was accepted.
    await hand.unremark("4.6");
    const back = await word.save();
    expect(partText(back, "word/comments.xml")).not.toContain("Graag");
    expect(partText(back, "word/comments.xml")).toContain("Akkoord.");
    const accepted = settled(theirs, THEM, true, "tegen vergoeding");
    expect(anatomy(settled(back, US, false))).toEqual(anatomy(accepted));
    await word.pane.getByText(/^10 van 12 afgehandeld/).waitFor();
  },
  420_000,
);
