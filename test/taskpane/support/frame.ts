/** The pane as a page: its frame, its pages as they are reached, its width and its colours. */
import type { Frame } from "playwright-core";
import type { OpenAddin } from "../../support/browser";

/** The frame of the task pane, once its first page is usable. */
export async function paneFrame({ page, pane }: OpenAddin): Promise<Frame> {
  await pane.locator("#panel").waitFor({ timeout: 60_000 });
  const frame = page.frames().find((one) => one.url().includes("/taskpane.html"));
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

export const OVERVIEW = "Overzicht";
const ANNEX = /^(Bijlage|Annex) 4$/;
const TO_ANNEX = /^(Naar Bijlage 4|To Annex 4)$/;
const FROM_ANNEX = /^(Terug naar de afwijkingen|Back to the deviations)$/;
const CHECK = /^(Controleren|Check)$/;

/**
 * Names of the pages: the overview, the tabs, what stands in the menu, Bijlage 4 where Controleren leads
 * to it. A page added later is among them by itself.
 */
export async function pageNames(word: OpenAddin): Promise<string[]> {
  const { pane } = word;
  await settled(word);
  const tabs = await pane.getByRole("tab").allInnerTexts();
  await openMenu(word);
  const menu = await pane.getByRole("menuitem").locator(".fui-MenuItem__content").allInnerTexts();
  await word.page.keyboard.press("Escape");
  await openPage(word, tabs.find((name) => CHECK.test(name)) ?? "");
  const annex = await pane.getByRole("button", { name: TO_ANNEX }).allInnerTexts();
  return [OVERVIEW, ...tabs, ...annex.map((text) => text.replace(/^(Naar|To) /, "")), ...menu];
}

async function openMenu({ pane }: OpenAddin): Promise<void> {
  // Beside the document's line: what has a menu further down belongs to a card.
  await pane
    .getByRole("button", { name: /^(Meer|More)$/ })
    .first()
    .click();
  await pane.getByRole("menu").waitFor();
}

/** Opens a page as a user does, and waits until it has loaded what it shows. */
export async function openPage(word: OpenAddin, name: string): Promise<void> {
  const { pane } = word;
  await settled(word);
  const tab = pane.getByRole("tab", { name, exact: true });
  if (name === OVERVIEW) {
    const line = pane.locator("#document-line");
    if ((await line.getAttribute("aria-expanded")) === "false") await line.click();
  } else if (ANNEX.test(name)) {
    // It stands already.
    if ((await pane.getByRole("button", { name: FROM_ANNEX }).count()) > 0) return;
    await pane.getByRole("tab", { name: CHECK }).click();
    await settled(word);
    await pane.getByRole("button", { name: TO_ANNEX }).click();
  } else if ((await tab.count()) > 0) await tab.click();
  else {
    await openMenu(word);
    await pane.getByRole("menuitem", { name }).click();
  }
  await settled(word);
}

/** Waits until nothing in the pane is busy; the document is read when it opens. */
export async function settled({ pane }: OpenAddin): Promise<void> {
  await pane.locator("#panel").waitFor({ timeout: 60_000 });
  await pane.locator("[aria-busy=true]").first().waitFor({ state: "hidden", timeout: 60_000 });
}

/** Word's pane as wide as asked, in CSS pixels inside the frame. */
export async function setPaneWidth({ page }: OpenAddin, width: number): Promise<void> {
  // The stand-in's pane has a border of one pixel.
  await page.evaluate((pixels) => {
    document.documentElement.style.setProperty("--pane", `${pixels}px`);
  }, width);
}

export const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;
export type Look = keyof typeof LOOKS;
