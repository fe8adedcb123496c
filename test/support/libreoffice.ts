import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findCommand, runCommand } from "./command";

export type LibreOfficeFormat = "pdf" | "txt" | "docx";

/** txt is asked for as UTF-8 with LF ends: the bare filter follows the machine's locale. */
const FILTERS: Record<LibreOfficeFormat, string> = {
  pdf: "pdf:writer_pdf_Export",
  txt: "txt:Text (encoded):UTF8,LF,,,",
  docx: "docx:MS Word 2007 XML",
};

/** One at a time in this process: LibreOffice is heavy, and the machine has two cores. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * The document as LibreOffice reads and writes it again.
 * Each call has a profile folder of its own, so that jest's workers do not wait for one another's lock.
 * @param docx the bytes of a .docx
 * @throws Error naming the Debian package when LibreOffice is not there, or what it said when it made no file
 */
export function convert(
  docx: Uint8Array,
  format: LibreOfficeFormat,
  options: { timeoutSeconds?: number } = {},
): Promise<Uint8Array> {
  const job = queue.then(() => convertNow(docx, format, options.timeoutSeconds ?? 120));
  queue = job.catch(() => undefined);
  return job;
}

/** The document's text as LibreOffice exports it: automatic numbers included. */
export async function exportText(docx: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await convert(docx, "txt")).replace(/^\uFEFF/, "");
}

/** The document's pages as PNG pictures, in order. */
export async function renderPages(
  docx: Uint8Array,
  options: { dpi?: number } = {},
): Promise<Uint8Array[]> {
  const pdftoppm = findCommand(["pdftoppm"], "poppler-utils");
  const pdf = await convert(docx, "pdf");
  return inFolder(async (folder) => {
    await writeFile(join(folder, "in.pdf"), pdf);
    const args = ["-png", "-r", String(options.dpi ?? 60), join(folder, "in.pdf")];
    await runCommand(pdftoppm, [...args, join(folder, "page")]);
    const names = (await readdir(folder)).filter((name) => name.endsWith(".png")).sort();
    return Promise.all(names.map((name) => readFile(join(folder, name))));
  });
}

async function convertNow(
  docx: Uint8Array,
  format: LibreOfficeFormat,
  timeoutSeconds: number,
): Promise<Uint8Array> {
  const soffice = findCommand(["soffice", "libreoffice"], "libreoffice-writer-nogui");
  return inFolder(async (folder) => {
    await writeFile(join(folder, "in.docx"), docx);
    const result = await runCommand(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        FILTERS[format],
        "--outdir",
        join(folder, "out"),
        join(folder, "in.docx"),
      ],
      { timeoutSeconds },
    );
    return await readFile(join(folder, "out", `in.${format}`)).catch(() => {
      const said = `${result.stdout} ${result.stderr}`.trim();
      throw new Error(`LibreOffice made no ${format}: ${said}`);
    });
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
