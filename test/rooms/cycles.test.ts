/**
 * No file leans on itself, by way of others, anywhere in src: types count too, for a cycle of types is a
 * file that cannot be read by itself. The imports are what TypeScript's own scanner finds.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

const SRC = join(__dirname, "../../src");
/** As the sources import: without extension, a folder by its index. */
const ENDINGS = [".ts", ".tsx", "/index.ts", "/index.tsx", ""];

const sources = (): string[] =>
  readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(SRC, file), "utf8"));
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const base = join(dirname(join(SRC, file)), fileName);
    const found = ENDINGS.map((ending) => base + ending).find(
      (path) => /\.tsx?$/.test(path) && existsSync(path),
    );
    return found ? [relative(SRC, found)] : [];
  });
}

/** Files that stand in a cycle: what leans on none of the rest goes, and what none of the rest leans on. */
function knot(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(graph);
  for (;;) {
    const used = new Set([...left.values()].flat());
    const free = [...left].filter(
      ([file, uses]) => !used.has(file) || !uses.some((one) => left.has(one)),
    );
    if (free.length === 0) return [...left.keys()];
    for (const [file] of free) left.delete(file);
  }
}

test("src has no import cycle", () => {
  const graph = new Map(sources().map((file) => [file, importsOf(file)]));
  expect(graph.get("document/read.ts")?.length).toBeGreaterThan(5);
  expect(knot(graph)).toEqual([]);
});

test("a cycle of three is found, without what leans on it", () => {
  const tied = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["a"]],
    ["d", ["a"]],
    ["e", []],
  ]);
  expect(knot(tied)).toEqual(["a", "b", "c"]);
});
