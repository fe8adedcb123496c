/**
 * Pictures of the pane for the documentation: every page, light and dark, in a pane of 320 pixels,
 * on the supplier's agreement with its check shown, and one of the pane beside the document.
 * `npx tsx test/taskpane/screenshots.ts [FOLDER] [sending]` writes them, docs/pictures unless told otherwise;
 * with `sending` only those of Verzenden, Verslag and Standpunten.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { supplierDocx } from "../corpus/supplier";
import { findCommand } from "../support/command";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { LOOKS, openPage, pageNames, paneFrame, setPaneWidth, settled } from "./support/frame";
import { card, check, edit } from "./support/pane";

const folder = process.argv[2] ?? join(__dirname, "../../docs/pictures");
/** The pane in the pictures: narrow as Word's, and higher, so that a page shows what it has. */
const SIZE = { width: 320, height: 1000 };
/** Colours kept in a picture: flat areas and text need no more. */
const COLOURS = 128;

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const word = await openAddin({
    document: supplierDocx(),
    wordApi: "1.9",
    viewport: { width: 1180, height: SIZE.height },
  });
  try {
    await setPaneWidth(word, SIZE.width);
    await edit(word, "3.7", "schriftelijke", "elektronische");
    // As the other party sends it back.
    await word.setTracking(true);
    await edit(word, "5.2", "onmiddellijk", "zo spoedig mogelijk");
    await edit(word, "9.3", "kosteloos", "tegen vergoeding");
    await check(word);
    if (process.argv[3] === "sending") {
      await sending(word);
      return;
    }
    await beside(word);
    for (const look of ["light", "dark"] as const) {
      await word.page.emulateMedia(LOOKS[look]);
      await pages(word, look);
    }
    await word.page.emulateMedia(LOOKS.light);
    await openPage(word, "Controleren");
    await work(word);
    await word.pane.getByRole("radio", { name: "Beide naast elkaar" }).check();
    await shot(word, "pane-both-views");
    await sending(word);
  } finally {
    await word.close();
    await closeBrowser();
  }
}

/** Verzenden whole, at three widths; positions, and one clause of them; the report as Word shows it. */
async function sending(word: OpenAddin): Promise<void> {
  const { page, pane } = word;
  await openPage(word, "Standpunten");
  await pane.getByRole("button", { name: "Begin met het voorbeeld" }).click();
  await settled(word);
  for (const look of ["light", "dark"] as const) {
    await page.emulateMedia(LOOKS[look]);
    await page.setViewportSize({ width: 1180, height: 1000 });
    await openPage(word, "Standpunten");
    await shot(word, `pane-standpunten-${look}`);
    await pane.getByRole("button", { name: /^5\.2/u }).click();
    await pane.getByText("Terugval 1", { exact: true }).click();
    await pane.getByText("Verschil met het model").click();
    await page.setViewportSize({ width: 1180, height: 1800 });
    await shot(word, `pane-standpunt-${look}`);
    await pane.getByRole("button", { name: /^Voorbeeld: terugvallen/u }).click();
    await openPage(word, "Verzenden");
    await page.setViewportSize({ width: 1180, height: 2600 });
    await shot(word, `pane-verzenden-geheel-${look}`);
  }
  await page.emulateMedia(LOOKS.light);
  for (const width of [270, 600]) {
    await setPaneWidth(word, width);
    await shot(word, `pane-verzenden-${width}`);
  }
  await setPaneWidth(word, SIZE.width);
  await report(word);
}

/** The client's report, as a Word document. */
async function report(word: OpenAddin): Promise<void> {
  const [given] = await Promise.all([
    word.page.waitForEvent("download"),
    word.pane.getByRole("button", { name: "Maak verslag" }).click(),
  ]);
  const at = mkdtempSync(join(tmpdir(), "verslag-"));
  await given.saveAs(join(at, "verslag.docx"));
  const soffice = findCommand(["soffice", "libreoffice"], "libreoffice-writer-nogui");
  const quiet = { stdio: "ignore" } as const;
  const own = `-env:UserInstallation=${pathToFileURL(join(at, "profile")).href}`;
  const words = ["--headless", "--convert-to", "pdf", "--outdir", at, join(at, "verslag.docx")];
  execFileSync(soffice, [own, ...words], quiet);
  execFileSync("pdftoppm", ["-r", "60", "-png", join(at, "verslag.pdf"), join(at, "blad")], quiet);
  for (const name of readdirSync(at)
    .filter((one) => one.startsWith("blad"))
    .slice(0, 2))
    await write(
      readFileSync(join(at, name)),
      name.replace(/^blad-0*(\d+)\.png$/u, "report-client-$1"),
    );
}

async function beside(word: OpenAddin): Promise<void> {
  await (await card(word, "5.2")).getByRole("button", { name: /^Toon 5\.2/ }).click();
  await settled(word);
  await write(await word.page.screenshot({ animations: "disabled" }), "pane-beside-document");
}

/** A card open at three widths, a reason asked, and what is decided. */
async function work(word: OpenAddin): Promise<void> {
  for (const width of [270, SIZE.width, 600]) {
    await setPaneWidth(word, width);
    await card(word, "5.2");
    await shot(word, `pane-kaart-${width}`);
  }
  await setPaneWidth(word, SIZE.width);
  await (await card(word, "3.7")).getByRole("button", { name: "Herstel modeltekst" }).click();
  await settled(word);
  await (await card(word, "9.3")).getByRole("button", { name: "Zo laten" }).click();
  await (await card(word, "5.2")).getByRole("button", { name: "Leg vast" }).click();
  await shot(word, "pane-besluiten");
}

async function pages(word: OpenAddin, look: string): Promise<void> {
  await paneFrame(word);
  for (const name of await pageNames(word)) {
    await openPage(word, name);
    await shot(word, `pane-${slug(name)}-${look}`);
  }
}

async function shot(word: OpenAddin, name: string): Promise<void> {
  const shown = word.page.locator("#pane iframe");
  await write(await shown.screenshot({ animations: "disabled" }), name);
}

/** "Bijlage 4" → "bijlage-4". */
function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** Writes the picture with few colours: the repository keeps every version of it. */
function write(png: Buffer, name: string): Promise<void> {
  const file = join(folder, `${name}.png`);
  execFileSync(
    "convert",
    ["png:-", "-dither", "None", "-colors", String(COLOURS), "-strip", `PNG8:${file}`],
    { input: png },
  );
  process.stdout.write(`${file} ${Math.round(statSync(file).size / 1024)} kB\n`);
  return Promise.resolve();
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
});
