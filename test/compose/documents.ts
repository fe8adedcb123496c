/** Composed documents as files: zipped as the command line does, read by LibreOffice in one start. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strToU8, zipSync } from "fflate";
import { modelAgreementSchema, type ModelAgreement } from "../../src/clauses/schema";
import { findCommand, runCommand } from "../support/command";

const MODELS = join(__dirname, "../../src/clauses/models");

export const modelIds = readdirSync(MODELS)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""));

export function model(id: string): ModelAgreement {
  return modelAgreementSchema.parse(JSON.parse(readFileSync(join(MODELS, `${id}.json`), "utf8")));
}

export function zip(parts: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

const FILTERS = { txt: "txt:Text (encoded):UTF8,LF,,,", docx: "docx:MS Word 2007 XML" } as const;

/** All documents through LibreOffice in one start: starting it costs more than converting. */
export async function convertAll(
  documents: Record<string, Uint8Array>,
  format: keyof typeof FILTERS,
): Promise<Record<string, Uint8Array>> {
  const soffice = findCommand(["soffice", "libreoffice"], "libreoffice-writer-nogui");
  const folder = await mkdtemp(join(tmpdir(), "compose-"));
  try {
    const names = Object.keys(documents);
    for (const name of names)
      await writeFile(join(folder, `${name}.docx`), documents[name] ?? new Uint8Array());
    const profile = pathToFileURL(join(folder, "profile")).href;
    const result = await runCommand(soffice, [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--norestore",
      "--convert-to",
      FILTERS[format],
      "--outdir",
      join(folder, "out"),
      ...names.map((name) => join(folder, `${name}.docx`)),
    ]);
    const entries = await Promise.all(
      names.map(async (name) => {
        const made = await readFile(join(folder, "out", `${name}.${format}`)).catch(() => {
          throw new Error(`LibreOffice made no ${name}.${format}: ${result.stderr}`);
        });
        return [name, new Uint8Array(made)] as const;
      }),
    );
    return Object.fromEntries(entries);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
