/** Every page for everyone: axe in three looks and two widths, no sideways scrolling, keyboard alone. */
import type { ElementHandle, Frame } from "playwright-core";
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { loadAxe, serious, stickingOut } from "./support/axe";
import {
  LOOKS,
  openPage,
  OVERVIEW,
  pageNames,
  paneFrame,
  setPaneWidth,
  settled,
  type Look,
} from "./support/frame";
import { card, check, edit } from "./support/pane";

let word: OpenAddin;
let frame: Frame;
let names: string[];

beforeAll(async () => {
  word = await openAddin({ document: supplierDocx(), wordApi: "1.9" });
  // A colour halfway its transition is no colour of ours.
  await word.page.emulateMedia({ reducedMotion: "reduce" });
  await setPaneWidth(word, 321);
  // A proposal: the pages then show what they offer about tracked changes too.
  await word.setTracking(true);
  await edit(word, "3.7", "schriftelijke", "elektronische");
  await word.setTracking(false);
  frame = await paneFrame(word);
  names = await pageNames(word);
  expect(await check(word)).toMatch(/^1 afwijking in de tekst/);
  await word.pane.getByRole("radio", { name: "Beide naast elkaar" }).check();
  await loadAxe(frame);
}, 180_000);
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

test("axe can fail: a button without a name is found", async () => {
  await frame.evaluate(() => {
    const button = document.createElement("button");
    button.id = "planted";
    document.querySelector("main")?.append(button);
  });
  expect(await serious(frame)).toEqual([expect.stringMatching(/^button-name/)]);
  await frame.evaluate(() => document.getElementById("planted")?.remove());
}, 60_000);

test.each(Object.keys(LOOKS) as Look[])(
  "%s: axe finds nothing serious on any page, at 320 and 600 pixels",
  async (look) => {
    await word.page.emulateMedia(LOOKS[look]);
    for (const width of [320, 600]) {
      await setPaneWidth(word, width + 1);
      for (const name of names) {
        await openPage(word, name);
        expect([look, width, name, await serious(frame)]).toEqual([look, width, name, []]);
      }
    }
    await word.page.emulateMedia(LOOKS.light);
  },
  180_000,
);

test.each(Object.keys(LOOKS) as Look[])(
  "%s: a card that is open, asks a reason, is decided",
  async (look) => {
    await setPaneWidth(word, 321);
    await openPage(word, "Controleren");
    await word.pane.getByRole("radio", { name: "Alles geaccepteerd" }).check();
    await word.page.emulateMedia(LOOKS[look]);
    const opened = await card(word, "3.7");
    expect([look, "open", await serious(frame)]).toEqual([look, "open", []]);
    await opened.getByRole("button", { name: "Leg vast" }).click();
    await opened.locator("textarea:focus").waitFor();
    expect([look, "asks", await serious(frame)]).toEqual([look, "asks", []]);
    await word.page.keyboard.press("Escape");
    await opened.getByRole("button", { name: "Zo laten" }).click();
    const undo = opened.getByRole("button", { name: "Maak ongedaan" });
    await undo.waitFor();
    expect([look, "decided", await serious(frame)]).toEqual([look, "decided", []]);
    await undo.click();
    await word.page.emulateMedia(LOOKS.light);
    await word.pane.getByRole("radio", { name: "Beide naast elkaar" }).check();
  },
  60_000,
);

test.each([
  { width: 320, zoom: 1 },
  { width: 320, zoom: 2 },
  { width: 600, zoom: 2 },
])(
  "a pane of $width pixels at $zoom×: nothing scrolls sideways, on any page",
  async ({ width, zoom }) => {
    // To the page, a zoomed pane is a narrower one.
    await setPaneWidth(word, width / zoom + 1);
    for (const name of names) {
      await openPage(word, name);
      expect([name, await stickingOut(frame)]).toEqual([name, []]);
    }
    await setPaneWidth(word, 321);
  },
  120_000,
);

/** What the keyboard is on, and whether one can see that: the same element looks otherwise without. */
async function focused(): Promise<{ what: string; inside: boolean }> {
  return frame.evaluate(() => {
    const element = document.activeElement;
    (element as HTMLElement | null)?.setAttribute("data-reached", "");
    const inside = element !== null && element !== document.body && document.hasFocus();
    const name = element?.getAttribute("aria-label") ?? (element as HTMLElement | null)?.innerText;
    const role = element?.getAttribute("role") ?? element?.tagName.toLowerCase() ?? "";
    const what = `${role} ${(name ?? "").trim().slice(0, 60)}`;
    return { what, inside };
  });
}

/** A picture of an element with a rim around it; null when it is out of sight. */
async function picture(element: ElementHandle): Promise<Buffer | null> {
  const at = await element.boundingBox();
  if (!at || at.y < 0 || at.y + at.height > 800) return null;
  const clip = { x: at.x - 5, y: at.y - 5, width: at.width + 10, height: at.height + 10 };
  return word.page.screenshot({ clip, animations: "disabled" });
}

/** Presses Tab; whether the element that had the focus looks otherwise without it. */
async function tabAway(): Promise<boolean> {
  const held = (await frame.evaluateHandle(() => document.activeElement)).asElement();
  const before = held && (await picture(held));
  await word.page.keyboard.press("Tab");
  const after = held && (await picture(held));
  return !before || !after || !before.equals(after);
}

/** Presses a key until something has the focus; fails when it never gets there. */
async function pressUntil(key: string, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (wanted.test((await focused()).what)) return;
    await word.page.keyboard.press(key);
  }
  expect((await focused()).what).toMatch(wanted);
}

/** Opens a page from the top of the pane: by its tab, by the document's line, from the menu, from Controleren. */
async function openByKeys(name: string): Promise<void> {
  const { page, pane } = word;
  const tabs = await pane.getByRole("tab").allInnerTexts();
  if (name === OVERVIEW) {
    await pane.locator("#document-line").focus();
    if ((await pane.locator("#document-line").getAttribute("aria-expanded")) === "false")
      await page.keyboard.press("Enter");
  } else if (tabs.includes(name)) {
    await pane.getByRole("tab").first().focus();
    await pressUntil("ArrowRight", new RegExp(`^tab ${name}`));
    await page.keyboard.press("Enter");
    await pane.locator(`[role=tab][aria-selected=true]`, { hasText: name }).waitFor();
  } else if (name === "Bijlage 4") {
    await openByKeys("Controleren");
    await pressUntil("Tab", /^button Naar Bijlage 4/);
    await page.keyboard.press("Enter");
  } else {
    await pane.locator("#document-line").focus();
    await pressUntil("Tab", /^button Meer/);
    await page.keyboard.press("Enter");
    await pressUntil("ArrowDown", new RegExp(`^menuitem ${name}`));
    await page.keyboard.press("Enter");
  }
  await settled(word);
}

test("by keyboard alone: every page, every control seen, out again at the end", async () => {
  const { page } = word;
  await setPaneWidth(word, 321);
  for (const name of names) {
    await openByKeys(name);

    const reached: string[] = [];
    const unseen: string[] = [];
    for (let presses = 0; ; presses += 1) {
      expect([name, presses < 400 ? [] : reached.slice(-6)]).toEqual([name, []]);
      // Many fields look alike: the first dozen of a page tell how its controls show focus.
      if (presses > 12) await page.keyboard.press("Tab");
      else if (!(await tabAway())) unseen.push(reached.at(-1) ?? "tab");
      const { what, inside } = await focused();
      if (!inside) break;
      reached.push(what);
    }
    expect([name, unseen]).toEqual([name, []]);
    const missed = await frame.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>(
        "main :is(button, input, select, textarea, summary, a[href])",
      );
      const usable = [...all].filter(
        (one) =>
          one.checkVisibility() &&
          // One stop for a group of radio buttons; a file is asked for by a button.
          !one.matches(":disabled, [data-tabster-dummy], [type=file], [type=radio]:not(:checked)"),
      );
      return usable
        .filter((one) => !one.hasAttribute("data-reached"))
        .map((one) => one.outerHTML.slice(0, 120));
    });
    expect([name, missed]).toEqual([name, []]);
    expect(reached.length).toBeGreaterThan(0);
  }
}, 180_000);
