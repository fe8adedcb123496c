/**
 * No file of the reader leans on itself, by way of others: types count too, for a cycle of types is a
 * file that cannot be read by itself. The imports are what TypeScript's own scanner finds.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOM = join(__dirname, "../../src/document");

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(ROOM, file), "utf8"));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("./"))
    .map(({ fileName }) => `${fileName.slice(2)}.ts`);
}

/** What is left when every file that leans on none of the rest was taken away, again and again. */
function knot(graph: Map<string, string[]>): string[] {
  const left = new Map(graph);
  for (;;) {
    const free = [...left].filter(([, uses]) => !uses.some((one) => left.has(one)));
    if (free.length === 0) return [...left.keys()];
    for (const [file] of free) left.delete(file);
  }
}

test("src/document has no import cycle", () => {
  const files = readdirSync(ROOM).filter((name) => name.endsWith(".ts"));
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  expect(graph.get("read.ts")?.length).toBeGreaterThan(5);
  expect(knot(graph)).toEqual([]);
  // The test itself can fail: a cycle of three, and what leans on it.
  const tied = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["a"]],
    ["d", ["a"]],
    ["e", []],
  ]);
  expect(knot(tied)).toEqual(["a", "b", "c", "d"]);
});
