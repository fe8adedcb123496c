/** Kept decisions that cannot be read: told, given as a file, never written over, and removed only when asked. By clicks. */
import { readFile } from "node:fs/promises";
import { fingerprint } from "../../src/word/fingerprint";
import { negotiatedDocx } from "../report/negotiated";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { loadAxe, serious, stickingOut } from "./support/axe";
import { paneFrame, settled } from "./support/frame";
import { card, check, goTo } from "./support/pane";
import { onMac } from "./support/mac";

let word: OpenAddin;
afterEach(async () => {
  expect(word.problems).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

/** As a later version of ours might write it, with somebody's words in it. */
const LATER = '{"modeltrouw":"besluiten-7","notes":[{"at":"5.2","text":"Bellen met de FG"}]}';

const stored = async (): Promise<Record<string, string>> =>
  (await paneFrame(word)).evaluate(() =>
    Object.fromEntries(Object.entries(localStorage) as [string, string][]),
  );

/** Whatever is kept under decisions of this document becomes this text. */
async function damage(text: string): Promise<void> {
  const changed = await (
    await paneFrame(word)
  ).evaluate((said) => {
    const keys = Object.keys(localStorage).filter((one) => one.includes("modeltrouw.besluiten."));
    for (const key of keys) localStorage.setItem(key, said);
    return keys.length;
  }, text);
  expect(changed).toBe(1);
}

async function leave(place: string, note: string): Promise<void> {
  const press = async (name: string) => {
    await (await card(word, place)).getByRole("button", { name, exact: true }).click();
    await settled(word);
  };
  await press("Meer besluiten");
  await word.pane.getByRole("menuitem", { name: "Notitie van ons" }).click();
  const box = word.pane.getByLabel("Notitie van ons");
  await box.fill(note);
  await box.press("Control+Enter");
  await settled(word);
}

async function again(): Promise<void> {
  await word.closePane();
  await word.openPane();
  await settled(word);
}

const notice = (text: string | RegExp) => word.pane.locator("[data-notice]").getByText(text);
const TITLE = "Uw bewaarde besluiten en notities bij dit document konden niet worden gelezen.";

test("unreadable: told on every page, given as a file, beside what is decided now; removed when asked", async () => {
  word = await openAddin({ document: negotiatedDocx(), wordApi: "1.9" });
  await check(word);
  await leave("5.2", "eerst");
  await damage(LATER);
  await again();
  await notice(TITLE).waitFor();
  await goTo(word, "Verzenden");
  await notice(TITLE).waitFor();
  const frame = await paneFrame(word);
  await loadAxe(frame);
  expect(await serious(frame)).toEqual([]);
  expect(await stickingOut(frame)).toEqual([]);

  // Decided all the same: the words that could not be read are still there, and both at the next opening.
  await check(word);
  await leave("3.7", "daarna");
  expect(JSON.stringify(await stored())).toContain("Bellen met de FG");
  expect(JSON.stringify(await stored())).toContain("daarna");
  await again();
  await notice(TITLE).waitFor();
  await goTo(word, "Controleren");
  expect(await (await card(word, "3.7")).innerText()).toContain("daarna");
  const [given] = await Promise.all([
    word.page.waitForEvent("download"),
    word.pane.getByRole("button", { name: "Bewaar de tekst" }).click(),
  ]);
  expect((await readFile(await given.path())).toString()).toBe(LATER);
  await word.pane.getByText("staat bij uw downloads").first().waitFor();

  // Asked, not wanted, asked again.
  const press = (name: string) => word.pane.getByRole("button", { name, exact: true }).click();
  await press("Verwijder de tekst");
  await press("Behouden");
  expect(JSON.stringify(await stored())).toContain("Bellen met de FG");
  await press("Verwijder de tekst");
  await press("Ja, verwijderen");
  await word.pane
    .getByText("De onleesbare tekst is uit deze browser verwijderd.")
    .first()
    .waitFor();
  expect(JSON.stringify(await stored())).not.toContain("Bellen met de FG");
  await again();
  await goTo(word, "Controleren");
  expect(await (await card(word, "3.7")).innerText()).toContain("daarna");
  expect(await notice(TITLE).count()).toBe(0);
}, 240_000);

test("what this pane can read again comes back by itself, beside what was decided since", async () => {
  word = await openAddin({ document: negotiatedDocx(), wordApi: "1.9" });
  await check(word);
  await leave("5.2", "eerst");
  const kept =
    Object.entries(await stored()).find(([key]) => key.includes("besluiten."))?.[1] ?? "";
  await damage("{half");
  await again();
  await check(word);
  await leave("3.7", "daarna");
  // The text set aside, as the pane that wrote it would read it.
  await (
    await paneFrame(word)
  ).evaluate((text) => {
    const key = Object.keys(localStorage).find((one) => one.includes("besluiten-onleesbaar."));
    if (!key) throw new Error("nothing set aside");
    localStorage.setItem(key, JSON.stringify([text]));
  }, kept);
  await again();
  await goTo(word, "Controleren");
  expect(await (await card(word, "5.2")).innerText()).toContain("eerst");
  expect(await (await card(word, "3.7")).innerText()).toContain("daarna");
  expect(await notice(TITLE).count()).toBe(0);
  expect(Object.keys(await stored()).filter((key) => key.includes("onleesbaar"))).toEqual([]);
}, 240_000);

test("in English, on a Mac, where downloads do nothing: the text stands there to copy, and Later lets it be", async () => {
  word = await openAddin({
    document: negotiatedDocx(),
    wordApi: "1.9",
    locale: "en-US",
    openPane: false,
  });
  await onMac(word);
  await word.openPane();
  const frame = await paneFrame(word);
  const url = await frame.evaluate<string>("Office.context.document.url ?? ''");
  await frame.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `modeltrouw.besluiten.${fingerprint(url).toString(36)}`,
    LATER,
  ] as const);
  await again();
  await notice(/decisions and notes kept on this document could not be read/).waitFor();
  await word.pane.getByRole("button", { name: "Keep the text" }).click();
  const box = word.pane.getByLabel("Unreadable decisions and notes as text");
  expect(await box.inputValue()).toBe(LATER);
  await word.pane.getByRole("button", { name: "Later", exact: true }).click();
  expect(await notice(/could not be read/).count()).toBe(0);
  expect(JSON.stringify(await stored())).toContain("Bellen met de FG");
}, 120_000);
