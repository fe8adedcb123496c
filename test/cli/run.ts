/** The command line called in this process: what it printed, and its exit code. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/commands";

export interface Ran {
  code: number;
  out: string;
  err: string;
}

export async function run(...argv: string[]): Promise<Ran> {
  const ran: Ran = { code: -1, out: "", err: "" };
  ran.code = await main(argv, {
    out: (text) => (ran.out += text),
    error: (text) => (ran.err += text),
  });
  return ran;
}

export interface Folder {
  path: (name: string) => string;
  file: (name: string, content: Uint8Array | string) => string;
}

/** A folder for the tests of one file, removed afterwards. */
export function folder(): Folder {
  const root = mkdtempSync(join(tmpdir(), "modeltrouw-cli-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const path = (name: string): string => join(root, name);
  return {
    path,
    file: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
  };
}
