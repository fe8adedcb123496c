/** The pane as a page: its frame, its tabs as they are shown, its width and its colours. */
import type { Frame } from "playwright-core";
import type { OpenAddin } from "../../support/browser";

/** The frame of the task pane, once its first page is usable. */
export async function paneFrame({ page, pane }: OpenAddin): Promise<Frame> {
  await pane.getByRole("tabpanel").waitFor({ timeout: 60_000 });
  const frame = page.frames().find((one) => one.url().includes("/taskpane.html"));
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

/** Names of the tabs, in the order shown: a page added later is among them by itself. */
export function tabNames({ pane }: OpenAddin): Promise<string[]> {
  return pane.getByRole("tab").allInnerTexts();
}

/** Opens a page by its tab and waits until it has loaded what it shows. */
export async function openTab(word: OpenAddin, name: string): Promise<void> {
  await word.pane.getByRole("tab", { name, exact: true }).click();
  await settled(word);
}

/** Waits until nothing in the pane is busy. */
export async function settled({ pane }: OpenAddin): Promise<void> {
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
