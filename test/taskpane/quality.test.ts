/** The pane as a thing to use: the main job by keyboard, read aloud; places that are gone; small to load. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { ensureDist } from "../support/dist";
import { check, edit } from "./support/pane";

let word: OpenAddin | null = null;
afterEach(async () => {
  await word?.close();
  word = null;
});
afterAll(() => closeBrowser());

/** Loaded before the pane shows anything, Office.js aside. */
const MAX_INITIAL_BYTES = 230 * 1024;

function paneFrame({ page }: OpenAddin) {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

test("by keyboard alone: to a page, to its button, to a result", async () => {
  const opened = await openAddin({ document: supplierDocx() });
  word = opened;
  const { page, pane } = opened;
  const focused = () =>
    paneFrame(opened).evaluate(() => {
      const element = document.activeElement;
      return `${element?.getAttribute("role") ?? element?.tagName.toLowerCase() ?? ""} ${(element as HTMLElement | null)?.innerText ?? ""}`;
    });
  /** Presses a key until something has the focus; fails when it never gets there. */
  const pressUntil = async (key: string, wanted: RegExp) => {
    for (let presses = 0; presses < 15; presses += 1) {
      if (wanted.test(await focused())) return;
      await page.keyboard.press(key);
    }
    expect(await focused()).toMatch(wanted);
  };
  await pane.getByRole("tab", { name: "Opstellen" }).focus();
  await pressUntil("ArrowRight", /^tab Controleren/);
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Controleren", exact: true }).waitFor();
  await pressUntil("Tab", /^button Controleren/);
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1 }).waitFor({ timeout: 60_000 });
  await pane.getByRole("status").filter({ hasText: "1 via Bijlage 4" }).waitFor();
  await pressUntil("Tab", /^button 8\.2/);
  await page.keyboard.press("Enter");
  await pane.getByRole("status").filter({ hasText: "8.2 is geselecteerd" }).waitFor();
}, 120_000);

test("a place that changed after the check is not shown as if it had not", async () => {
  word = await openAddin({ document: supplierDocx() });
  const place = await edit(word, "3.7", "schriftelijke", "elektronische");
  await check(word);
  await word.typeOver(place, "Iets heel anders.");
  await word.pane.getByRole("button", { name: "3.7" }).first().click();
  await word.pane.getByText("Deze plaats staat niet meer zo in het document.").waitFor();
  await word.pane.getByText("Dit resultaat is verouderd.").waitFor();
}, 120_000);

test("what the pane loads before it shows anything is at most 230 kB, gzipped", async () => {
  const dist = await ensureDist();
  const html = readFileSync(join(dist, "taskpane.html"), "utf8");
  const scripts = [...html.matchAll(/<script[^>]*src="(?!https:)([^"]+)"/g)].map(
    ([, src = ""]) => src,
  );
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.map((src) => gzipSync(readFileSync(join(dist, src))).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_INITIAL_BYTES);
}, 240_000);
