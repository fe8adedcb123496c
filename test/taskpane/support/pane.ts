/** What a user does in the pane, by role and name as a user finds it. */
import type { Locator } from "playwright-core";
import type { OpenAddin } from "../../support/browser";
import { openPage, settled } from "./frame";

const WAIT = { timeout: 60_000 };

export type PageName =
  | "Overzicht"
  | "Opstellen"
  | "Invullen"
  | "Controleren"
  | "Verzenden"
  | "Bijlage 4"
  | "Bewaarde gegevens"
  | "Standpunten"
  | "Wat telt mee"
  | "Sneltoetsen";

export const goTo = (word: OpenAddin, name: PageName): Promise<void> => openPage(word, name);

/** Chooses on Opstellen and presses Invoegen; resolves to what the pane then says. */
export async function insert(
  word: OpenAddin,
  choice: { model?: string; part?: string; where?: "Bij de cursor" | "Aan het einde" } = {},
): Promise<string> {
  const { pane } = word;
  await goTo(word, "Opstellen");
  await pane.getByLabel("Modelovereenkomst").selectOption(choice.model ?? "boz-2017");
  await pane.getByLabel("Wat invoegen").selectOption(choice.part ?? "agreement");
  if (choice.where) await pane.getByRole("radio", { name: choice.where }).check();
  await pane.getByRole("button", { name: "Invoegen", exact: true }).click();
  return message(word);
}

/** The notice under the buttons, once the pane is no longer busy: a press shows that at once. */
export async function message({ pane }: OpenAddin): Promise<string> {
  await pane
    .locator("[aria-busy=true]")
    .first()
    .waitFor({ state: "hidden", ...WAIT });
  const notice = pane.locator("[data-notice]");
  return (await notice.count()) > 0 ? notice.last().innerText() : "";
}

/** Comes back to the pane, and lets it look whether the text is the same: no batch of what follows. */
export async function comeBack(word: OpenAddin): Promise<void> {
  await settled(word);
  await word.pane.locator("#panel").click({ position: { x: 2, y: 2 } });
  await word.page.waitForTimeout(1500);
}

/** Presses the check button; resolves to the verdict. */
export async function check(word: OpenAddin): Promise<string> {
  const { pane } = word;
  await goTo(word, "Controleren");
  await pane
    .getByRole("button", { name: /^Controleer( opnieuw)?$/ })
    .first()
    .click();
  await settled(word);
  await pane.getByRole("heading", { level: 1 }).waitFor(WAIT);
  return pane.getByRole("heading", { level: 1 }).innerText();
}

/** Presses "Bijlage 4 maken" or "bijwerken"; resolves to what the pane then says. */
export async function writeAnnex(word: OpenAddin): Promise<string> {
  await goTo(word, "Bijlage 4");
  await word.pane.getByRole("button", { name: /^Bijlage 4 (maken|bijwerken)$/ }).click();
  return message(word);
}

/** Replaces words in the paragraph whose text begins with `start`, as a person types. */
export async function edit(
  word: OpenAddin,
  start: string,
  from: string,
  to: string,
): Promise<number> {
  const paragraphs = await word.paragraphs();
  const bare = paragraphs.map((text) => text.split("\t").at(-1) ?? "");
  const index = paragraphs.findIndex((text) => text.startsWith(start) && text.includes(from));
  const text = bare[index];
  if (text === undefined) throw new Error(`no paragraph begins with ${start} and says ${from}`);
  await word.typeOver(index, text.replace(from, to));
  return index;
}

/** All articles with a deviation are unfolded. */
async function unfold({ pane }: OpenAddin): Promise<void> {
  const all = pane.locator("button[data-group][aria-expanded=false]");
  while ((await all.count()) > 0) await all.first().click();
}

/** Places of the cards, as they stand. */
export async function cardNames(word: OpenAddin): Promise<string[]> {
  await unfold(word);
  const all = word.pane.locator("[data-card]");
  return all.evaluateAll((cards) => cards.map((one) => one.getAttribute("data-card") ?? ""));
}

/** The cards at a place: all of their articles are in sight first. */
async function cardsAt(word: OpenAddin, place: string): Promise<Locator> {
  await unfold(word);
  return word.pane.locator(`[data-card="${place}"]`);
}

export async function hasCard(word: OpenAddin, place: string): Promise<boolean> {
  return (await (await cardsAt(word, place)).count()) > 0;
}

/** The card of a deviation by its place, opened. */
export async function card(word: OpenAddin, place: string): Promise<Locator> {
  const found = (await cardsAt(word, place)).first();
  await found.waitFor(WAIT);
  const fold = found.locator("button[data-fold][aria-expanded=false]");
  if ((await fold.count()) > 0) await fold.click();
  return found;
}
