/** The pane as a thing to use: the main job by keyboard, read aloud; places that are gone; small to load. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { loadAllModels } from "../../src/clauses/library";
import { clauses } from "../../src/clauses/model";
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { ensureDist } from "../support/dist";
import { withPart } from "../word/support/document-part";
import { card, cardNames, check, edit } from "./support/pane";

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
    for (let presses = 0; presses < 40; presses += 1) {
      if (wanted.test(await focused())) return;
      await page.keyboard.press(key);
    }
    expect(await focused()).toMatch(wanted);
  };
  await pane.getByRole("tab", { name: "Opstellen" }).focus();
  await pressUntil("ArrowRight", /^tab Controleren/);
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1 }).waitFor({ timeout: 60_000 });
  await pressUntil("Tab", /^button 8\.2/);
  await page.keyboard.press("Enter");
  await pane.getByRole("status").filter({ hasText: "8.2 is geselecteerd" }).waitFor();
  await pressUntil("Tab", /^button Controleer opnieuw/);
  await page.keyboard.press("Enter");
  await pane.getByRole("status").filter({ hasText: "1 via Bijlage 4" }).waitFor();
}, 120_000);

test("a place that changed after the check is not shown as if it had not", async () => {
  word = await openAddin({ document: supplierDocx() });
  const place = await edit(word, "3.7", "schriftelijke", "elektronische");
  await check(word);
  await word.typeOver(place, "Iets heel anders.");
  await (await card(word, "3.7")).getByRole("button", { name: "Toon 3.7 in het document" }).click();
  await word.pane.getByText("Deze plaats staat niet meer zo in het document.").waitFor();
  await word.pane.getByText("Dit resultaat is verouderd.").waitFor();
}, 120_000);

test("a role renamed throughout: one card that goes from place to place, one for what kept the name", async () => {
  const renamed = withPart(supplierDocx(), (xml) =>
    xml.replace(/\bVerwerker\b/g, "Leverancier").replace("dat Leverancier", "dat Verwerker"),
  );
  word = await openAddin({ document: renamed });
  await check(word);
  const { pane } = word;
  /** Opens card after card until one says it. */
  const openUntil = async (said: string) => {
    const names = await cardNames(word!);
    for (const name of names) {
      const opened = await card(word!, name);
      if ((await opened.innerText()).includes(said)) return opened;
    }
    throw new Error(`no card says ${said}`);
  };
  const changed = await openUntil("Overal:");
  const next = changed.getByRole("button", { name: "Toon plaats 2" });
  await next.click();
  await pane
    .getByRole("status")
    .filter({ hasText: /Plaats 2 van \d+ is geselecteerd/ })
    .waitFor();
  await pane.getByRole("button", { name: "Toon plaats 3" }).waitFor();
  await openUntil("Hier staat nog “Verwerker”, elders “Leverancier”.");
}, 120_000);

/** Names of the scripts that the page itself asks for, Office.js aside. */
function initialScripts(dist: string): string[] {
  const html = readFileSync(join(dist, "taskpane.html"), "utf8");
  return [...html.matchAll(/<script[^>]*src="(?!https:)([^"]+)"/g)].map(([, src = ""]) => src);
}

test("what the pane loads before it shows anything is at most 230 kB, gzipped", async () => {
  const dist = await ensureDist();
  const scripts = initialScripts(dist);
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.map((src) => gzipSync(readFileSync(join(dist, src))).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_INITIAL_BYTES);
}, 240_000);

test("and it does not grow with the models: none of their text is in it, each is a file of its own", async () => {
  const dist = await ensureDist();
  const initial = new Set(initialScripts(dist));
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({ name, text: readFileSync(join(dist, name), "utf8") }));
  const models = await loadAllModels();
  const owners = models.map((model) => {
    // A clause that no other model has.
    const own = clauses(model).find(
      ({ text }) =>
        /^[\w ,]{60}/.test(text) &&
        models.every((one) => one === model || !JSON.stringify(one).includes(text.slice(0, 60))),
    );
    if (!own) throw new Error(`${model.id} has no clause of its own`);
    return files.filter(({ text }) => text.includes(own.text.slice(0, 60)));
  });
  for (const holding of owners) {
    expect(holding.length).toBeGreaterThan(0);
    for (const { name } of holding) expect(initial).not.toContain(name);
  }
  const first = owners.map(([holding]) => holding?.name);
  expect(new Set(first).size).toBe(models.length);
}, 240_000);
