import { build } from "esbuild";
import { join } from "node:path";

const cache = new Map<string, Promise<string>>();

/** The host page's script, put together from its TypeScript once in this process. */
export function bundlePage(): Promise<string> {
  const entry = join(__dirname, "../page/main.ts");
  const known = cache.get(entry);
  if (known) return known;
  const made = build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    target: "es2022",
    write: false,
    sourcemap: "inline",
    logLevel: "silent",
  }).then((result) => result.outputFiles[0]?.text ?? "");
  cache.set(entry, made);
  return made;
}
