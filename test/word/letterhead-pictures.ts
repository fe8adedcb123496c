/**
 * A firm's letterhead after agreement, article, clause, annex and form were inserted by clicks, as
 * LibreOffice draws it: `npx tsx test/word/letterhead-pictures.ts [FOLDER]`, docs/pictures without it.
 */
import { copyFile, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeBrowser, openAddin } from "../support/browser";
import { findCommand, runCommand } from "../support/command";
import { convert } from "../support/libreoffice";
import { insert } from "../taskpane/support/pane";
import { AT, letterhead } from "./support/letterhead";

const FOLDER = process.argv[2] ?? join(__dirname, "../../docs/pictures");
const DPI = 50;

async function main(): Promise<void> {
  const word = await openAddin({ document: letterhead() });
  const folder = await mkdtemp(join(tmpdir(), "letterhead-"));
  try {
    await word.putCursor(AT.parties);
    await insert(word, { part: "agreement", where: "Bij de cursor" });
    for (const part of ["article 8", "clause 8.3", "annex bijlage-4", "form bijlage-5"])
      await insert(word, { part, where: "Aan het einde" });
    const pdf = join(folder, "in.pdf");
    await writeFile(pdf, await convert(await word.save(), "pdf"));
    const pdftoppm = findCommand(["pdftoppm"], "poppler-utils");
    await runCommand(pdftoppm, ["-png", "-r", String(DPI), pdf, join(folder, "page")]);
    const pages = (await readdir(folder)).filter((name) => name.endsWith(".png")).sort();
    process.stdout.write(`${pages.length} pages\n`);
    for (const page of process.argv[2] ? pages : CHOSEN.map((at) => pages[at - 1] ?? ""))
      await copyFile(join(folder, page), join(FOLDER, `letterhead-${page.replace("page-", "")}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
    await word.close();
    await closeBrowser();
  }
}

/** Pages worth showing: the letterhead itself, where the agreement begins, what follows it, and the widest annex. */
const CHOSEN = [1, 2, 3, 15];

void main();
