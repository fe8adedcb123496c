/**
 * `npm run differ -- COMMIT [--count 640] [--seed 1] [--examples 2]`: the engine of a commit beside today's,
 * on the corpus and on every hostile kind; what only the one says, by kind, with counts and examples. For
 * whoever rebuilds: each kind that is printed wants a reason. Exit code 0, 2 where it could not be run.
 */
import { corpus } from "../corpus/corpus";
import { loadEngine, type Ask, type Engine } from "../corpus/engine";
import { HOSTILE, hostile } from "../corpus/hostile/index";
import type { DocxParts } from "../corpus/writer/package";
import { differences, saidIn, type Said } from "./differences";
import { engineOf } from "./engine-of";

const args = process.argv.slice(2);
function option(name: string, otherwise: number): number {
  const at = args.indexOf(`--${name}`);
  return at >= 0 ? Number(args[at + 1]) : otherwise;
}

/** Documents of each hostile kind. */
const EACH_KIND = 6;

function* documents(
  seed: number,
  count: number,
): Generator<{ name: string; parts: DocxParts; ask: Ask }> {
  for (const { name, parts, truth } of corpus({ seed, count }))
    yield { name, parts, ask: { view: truth.view } };
  for (const kind of HOSTILE)
    for (const { name, parts } of hostile(kind, { seed, count: EACH_KIND }))
      yield { name, parts, ask: {} };
}

/** What an engine says, or that it broke. */
function said(engine: Engine, parts: DocxParts, ask: Ask): Said[] {
  try {
    return saidIn(engine(parts, ask));
  } catch (error) {
    return [{ kind: "broke", detail: error instanceof Error ? error.message : String(error) }];
  }
}

async function main(): Promise<void> {
  const commit = args[0];
  if (!commit || commit.startsWith("--")) {
    process.stderr.write("Which commit? npm run differ -- COMMIT\n");
    process.exitCode = 2;
    return;
  }
  const then = await engineOf(commit);
  const { report: now } = await loadEngine();
  const kinds = new Map<
    string,
    { now: number; then: number; documents: Set<string>; examples: string[] }
  >();
  let count = 0;
  for (const { name, parts, ask } of documents(option("seed", 1), option("count", 640))) {
    count += 1;
    for (const { kind, only, detail } of differences(
      said(now, parts, ask),
      said(then, parts, ask),
    )) {
      const of = kinds.get(kind) ?? { now: 0, then: 0, documents: new Set(), examples: [] };
      of[only] += 1;
      of.documents.add(name);
      if (of.examples.length < option("examples", 2))
        of.examples.push(`${name}: only ${only}: ${detail}`);
      kinds.set(kind, of);
    }
  }
  process.stdout.write(`${count} documents; said only now, only by ${commit}, in documents\n`);
  for (const [kind, of] of [...kinds].sort(([a], [b]) => a.localeCompare(b))) {
    const figures = [of.now, of.then, of.documents.size].map((one) => String(one).padStart(7));
    process.stdout.write(`${kind.padEnd(44)}${figures.join("")}\n`);
    for (const example of of.examples) process.stdout.write(`      ${example}\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
