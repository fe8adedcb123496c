/**
 * The engine bundled into one file, as the pane's worker ships it. tsx runs each source file as a module
 * of its own, in which every imported name is looked up at every use: that is nobody's add-in.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { check } from "../../src/check";
import type { readDocument, readFlatPackage } from "../../src/document";

export interface Engine {
  check: typeof check;
  readDocument: typeof readDocument;
  readFlatPackage: typeof readFlatPackage;
}

const ENTRY = `
  export { check } from "./src/compare";
  export { readDocument, readFlatPackage } from "./src/document";
`;

export function shippedEngine(): Engine {
  const folder = mkdtempSync(join(tmpdir(), "modeltrouw-bench-"));
  try {
    const outfile = join(folder, "engine.cjs");
    buildSync({
      stdin: { contents: ENTRY, resolveDir: join(__dirname, "../.."), loader: "ts" },
      bundle: true,
      minifySyntax: true,
      platform: "node",
      format: "cjs",
      target: "es2022",
      outfile,
    });
    return createRequire(__filename)(outfile) as Engine;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
