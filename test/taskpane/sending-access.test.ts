/** Verzenden, Verslag and Standpunten for everyone: every state in three looks, at every width and at 200 %, in both languages, and by keyboard. */
import type { Frame } from "playwright-core";
import { negotiatedDocx } from "../report/negotiated";
import { worked } from "../send/worked";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { loadAxe, serious, stickingOut } from "./support/axe";
import { LOOKS, openPage, paneFrame, setPaneWidth, settled, type Look } from "./support/frame";
import { card, edit } from "./support/pane";
import { theirRows } from "./support/their-rows";

/** In CSS pixels: Word on a Mac, on Windows, on the web, dragged wide; and the first and last at 200 %. */
const WIDTHS = [135, 160, 270, 320, 330, 600];

/** On a clause that nothing in the body changes: the row itself is what deviates. */
const THEIR_ROW = [
  "7.1",
  "voorafgaande schriftelijke toestemming",
  "voorafgaand bericht",
  "Standaardvoorwaarden.",
] as const;

let word: OpenAddin;
let frame: Frame;

afterEach(() => word.close());
afterAll(() => closeBrowser());

async function opened(locale: "nl-NL" | "en-US"): Promise<void> {
  word = await openAddin({
    document: worked(theirRows(negotiatedDocx(), [THEIR_ROW])),
    wordApi: "1.9",
    locale,
    viewport: { width: 1280, height: 900 },
  });
  await word.page.emulateMedia({ reducedMotion: "reduce" });
  await setPaneWidth(word, 321);
  await word.setTracking(true);
  await edit(word, "4.1", "passende", "passende gangbare");
  await word.setTracking(false);
  await settled(word);
  frame = await paneFrame(word);
  await loadAxe(frame);
}

/** The state that stands, looked at: nothing serious, nothing beyond the edge. */
async function lookAt(state: string): Promise<void> {
  await settled(word);
  for (const look of Object.keys(LOOKS) as Look[]) {
    await word.page.emulateMedia(LOOKS[look]);
    expect([state, look, await serious(frame)]).toEqual([state, look, []]);
  }
  await word.page.emulateMedia(LOOKS.light);
  for (const width of WIDTHS) {
    await setPaneWidth(word, width + 1);
    expect([state, width, await stickingOut(frame)]).toEqual([state, width, []]);
  }
  await setPaneWidth(word, 321);
}

const button = (name: string | RegExp) => word.pane.getByRole("button", { name }).first();
async function press(name: string | RegExp): Promise<void> {
  await button(name).click();
  await settled(word);
}
const words = {
  "nl-NL": {
    send: "Verzenden",
    clean: "Schone versie",
    draft: "Onderhandeling",
    copy: /verzendkopie$/u,
    leave: "Zo laten",
    form: "In een andere vorm",
    table: "Kopieer als tabel",
    positions: "Standpunten",
    begin: "Begin met het voorbeeld",
    rung: "Terugval 1",
    difference: "Verschil met het model",
    blank: "Voeg veld in",
    reason: "Reden",
    save: "Bewaar",
    url: "Adres van uw organisatie",
    fetch: "Haal op",
    remove: "Verwijder alle standpunten",
    check: "Controleren",
    put: "Zet terugval 1 in",
    over: "Vervang rij 7.1 door terugval 1",
    choices: "Andere terugval, opmerking of plaats",
    choicesHere: "Andere terugval of opmerking",
  },
  "en-US": {
    send: "Send",
    clean: "Clean version",
    draft: "Negotiation",
    copy: /copy to send$/u,
    leave: "Leave as it is",
    form: "In another form",
    table: "Copy as a table",
    positions: "Positions",
    begin: "Begin with the example",
    rung: "Fallback 1",
    difference: "Difference with the standard agreement",
    blank: "Insert a field",
    reason: "Reason",
    save: "Save",
    url: "Address of your organisation",
    fetch: "Fetch",
    remove: "Remove all positions",
    check: "Check",
    put: "Put in fallback 1",
    over: "Replace row 7.1 with fallback 1",
    choices: "Another fallback, comment or place",
    choicesHere: "Another fallback, or a comment",
  },
};

test.each(["nl-NL", "en-US"] as const)(
  "%s: every state",
  async (locale) => {
    const say = words[locale];
    await opened(locale);
    await openPage(word, say.send);
    await lookAt("obstacles for signature");
    await press(say.leave);
    await lookAt("one left as it is");
    await word.pane.getByRole("radio", { name: say.draft }).check();
    await lookAt("a draft, with comments to choose");
    await word.pane.getByRole("radio", { name: say.clean }).check();
    await lookAt("a clean version, with what is accepted");
    await press(say.copy);
    await lookAt("a copy made");
    await press(say.form);
    await lookAt("the forms of a report");
    await word.page.keyboard.press("Escape");
    await word.page.context().grantPermissions([]);
    await press(say.table);
    await lookAt("a table to copy");

    await openPage(word, say.positions);
    await lookAt("no positions");
    await press(say.begin);
    await lookAt("the example");
    await word.pane.getByLabel(say.url).fill("https://elders.invalid/s.json");
    await press(say.fetch);
    await lookAt("another server, not asked");
    await press(/^5\.2/u);
    await word.pane.getByText(say.rung, { exact: true }).click();
    await word.pane.getByText(say.difference).click();
    await press(say.blank);
    await word.pane.getByLabel(say.reason).first().fill("");
    await press(say.save);
    await lookAt("a clause that is not kept yet, with why");
    await openPage(word, say.send);
    await openPage(word, say.positions);
    await press(say.remove);
    await lookAt("removed, with the way back");
  },
  420_000,
);

test.each(["nl-NL", "en-US"] as const)(
  "%s: a rung on a card, and on a row of theirs, by keyboard",
  async (locale) => {
    const say = words[locale];
    await opened(locale);
    await openPage(word, say.positions);
    await press(say.begin);
    await openPage(word, say.check);
    await settled(word);
    const at = await card(word, "5.2");
    await at.getByRole("button", { name: say.put }).waitFor();
    await at.getByText(say.choices).click();
    const row = word.pane.locator('[data-row="7.1"]');
    await row.getByText(say.choicesHere).focus();
    await word.page.keyboard.press("Enter");
    await lookAt("a card and a row, their choices open");
    await row.getByRole("button", { name: say.over }).focus();
    await word.page.keyboard.press("Enter");
    await settled(word);
    // The keyboard is where it was: on what comes next.
    const focused = await frame.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe(say.over.replace(/1$/u, "2"));
    await lookAt("a row that is a rung of ours");
  },
  420_000,
);

test("a clause by keyboard: every control is reached, and it is kept", async () => {
  await opened("nl-NL");
  const say = words["nl-NL"];
  await openPage(word, say.positions);
  await button(say.begin).focus();
  await word.page.keyboard.press("Enter");
  await settled(word);
  await button(/^5\.2/u).focus();
  await word.page.keyboard.press("Enter");
  await word.pane.getByText(say.rung, { exact: true }).focus();
  await word.page.keyboard.press("Enter");
  await word.pane.locator("#panel").getByRole("button").first().focus();
  for (let presses = 0; presses < 80; presses += 1) {
    await frame.evaluate(() => document.activeElement?.setAttribute("data-reached", ""));
    await word.page.keyboard.press("Tab");
  }
  const missed = await frame.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "main :is(button, input, select, textarea, summary)",
      ),
    ]
      .filter(
        (one) =>
          one.checkVisibility() &&
          !one.matches(":disabled, [data-tabster-dummy], [type=file], [data-reached]"),
      )
      .map((one) => one.outerHTML.slice(0, 120)),
  );
  expect(missed).toEqual([]);
  await word.pane.getByLabel(say.reason).first().focus();
  await word.page.keyboard.press("Control+End");
  await word.page.keyboard.type(" En kort.");
  await button(say.save).focus();
  await word.page.keyboard.press("Enter");
  await settled(word);
  await button(/^5\.2/u).focus();
  await word.page.keyboard.press("Enter");
  await word.pane.getByText(say.rung, { exact: true }).click();
  expect(await word.pane.getByLabel(say.reason).first().inputValue()).toMatch(/En kort\.$/u);
}, 180_000);
