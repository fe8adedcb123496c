/** The engine as a commit had it, beside today's: its sources unpacked, bundled and loaded. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Engine } from "../corpus/engine";

const ROOT = join(__dirname, "..", "..");
/** What the commit's tests load; it has moved before, and then this list gets another line. */
const ENTRY = "test/corpus/engine.ts";

/**
 * @param commit tag, branch or hash
 * @throws when there is no such commit, or its engine has no loader at `ENTRY`
 */
export async function engineOf(commit: string): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), "modeltrouw-differ-"));
  const git = [
    "archive",
    "--format=tar",
    commit,
    "src",
    "test/corpus",
    "package.json",
    "tsconfig.json",
  ];
  const archive = execFileSync("git", git, { cwd: ROOT, maxBuffer: 1 << 30 });
  const tar = join(folder, "sources.tar");
  writeFileSync(tar, archive);
  execFileSync("tar", ["-xf", tar, "-C", folder]);
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const out = join(folder, "built");
  mkdirSync(out);
  buildSync({
    absWorkingDir: folder,
    entryPoints: [ENTRY],
    outfile: join(out, "engine.cjs"),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
  // The models are read from beside the bundle.
  cpSync(join(folder, "src/clauses/models"), join(out, "models"), { recursive: true });
  const loaded = (await import(join(out, "engine.cjs"))) as {
    loadEngine: () => Promise<{ report: Engine }>;
  };
  return (await loaded.loadEngine()).report;
}
