/**
 * Pages for docs/pictures, as LibreOffice draws them: `npx tsx test/compose/pictures.ts`.
 * Small and grey, so that the repository stays small.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeDocument } from "../../src/compose";
import { findCommand, runCommand } from "../support/command";
import { convert } from "../support/libreoffice";
import { model, zip } from "./documents";

const FOLDER = join(__dirname, "../../docs/pictures");
const DPI = 56;

/** Name of the picture and page of the unanswered BOZ agreement. */
const PAGES = { "agreement-page-1": 1, "agreement-annex-1": 11, "agreement-annex-5": 15 } as const;

async function main(): Promise<void> {
  const pdftoppm = findCommand(["pdftoppm"], "poppler-utils");
  const document = zip(composeDocument(model("boz-2017"), { kind: "agreement" }, {}));
  const folder = await mkdtemp(join(tmpdir(), "pictures-"));
  try {
    const pdf = join(folder, "in.pdf");
    await writeFile(pdf, await convert(document, "pdf"));
    await mkdir(FOLDER, { recursive: true });
    for (const [name, page] of Object.entries(PAGES)) {
      const only = ["-f", String(page), "-l", String(page), "-singlefile"];
      const target = join(folder, name);
      await runCommand(pdftoppm, ["-png", "-gray", "-r", String(DPI), ...only, pdf, target]);
      await writeFile(join(FOLDER, `${name}.png`), await readFile(`${target}.png`));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

void main();
