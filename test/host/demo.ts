/**
 * `npm run demo`: the add-in in the stand-in, on the supplier's BOZ agreement, without Word.
 * `npm run demo -- FILE.docx` opens a file of one's own.
 */
import { readFile } from "node:fs/promises";
import { supplierDocx } from "../corpus/supplier";
import { ensureDist } from "../support/dist";
import { startServer } from "./server/server";

const PORT = 3443;

/** Opens the address where there is a screen to open it on; the address stands above all the same. */
async function openBrowser(url: string): Promise<void> {
  const screen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen || process.env.CI || process.env.BROWSER === "none") return;
  const { default: open } = await import("open");
  const child = await open(url).catch(() => null);
  child?.on("error", () => undefined);
}

async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  const document = file === undefined ? supplierDocx() : new Uint8Array(await readFile(file));
  process.stdout.write("De invoegtoepassing wordt zo nodig gebouwd …\n");
  const options = {
    addin: await ensureDist(),
    document,
    localOffice: true,
    settings: { wordApi: process.env.WORDAPI ?? "1.4" },
  };
  const server = await startServer({ ...options, port: Number(process.env.PORT ?? PORT) }).catch(
    (error: unknown) => {
      // the usual port is taken: any other will do
      if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return startServer(options);
      throw error;
    },
  );
  process.stdout.write(
    `\n  ${server.url}\n\n` +
      "Open dit adres in Chrome of Edge. Het certificaat is zelf gemaakt: kies ‘Geavanceerd’ en ga door.\n" +
      "Stoppen: Ctrl+C\n",
  );
  await openBrowser(server.url);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
