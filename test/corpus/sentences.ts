/**
 * `npx tsx test/corpus/sentences.ts [--count 500] [--seed 1] [--position header] [--name 0042]`: the
 * sentence test (README.md). Exit code 1 when a sentence is not told.
 */
import { loadEngine } from "./engine";
import { measureSentences, printFailures } from "./sentences/measure";

const args = process.argv.slice(2);
function option(name: string, otherwise: string): string {
  const at = args.indexOf(`--${name}`);
  return at >= 0 ? (args[at + 1] ?? otherwise) : otherwise;
}

async function main(): Promise<void> {
  const { report } = await loadEngine();
  const position = option("position", "");
  const score = measureSentences((trial) => report(trial.parts), {
    seed: Number(option("seed", "1")),
    count: Number(option("count", "500")),
    ...(position && { position }),
  });
  process.stdout.write(`${printFailures(score)}\n\nin ${score.milliseconds} ms\n`);
  process.exitCode = score.failures.length > 0 ? 1 : 0;
}

void main();
