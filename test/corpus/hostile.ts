/**
 * `npx tsx test/corpus/hostile.ts [--count 100] [--seed 1] [--kind header] [--mistakes 3]`: precision and
 * recall of each hostile kind by itself.
 */
import { loadEngine } from "./engine";
import { HOSTILE, hostile } from "./hostile/index";
import { judge, newTally } from "./hostile/score";
import { precision, recall } from "./score";

const args = process.argv.slice(2);
function option(name: string, otherwise: string): string {
  const at = args.indexOf(`--${name}`);
  return at >= 0 ? (args[at + 1] ?? otherwise) : otherwise;
}

async function main(): Promise<void> {
  const { report } = await loadEngine();
  const seed = Number(option("seed", "1"));
  const count = Number(option("count", "100"));
  const wanted = option("kind", "");
  for (const kind of HOSTILE) {
    if (!kind.name.includes(wanted)) continue;
    const tally = newTally();
    for (const document of hostile(kind, { seed, count }))
      judge(document, report(document.parts), tally);
    const figures = [tally.documents, tally.found, tally.missed, tally.invented].map((one) =>
      String(one).padStart(6),
    );
    const rates = [precision(tally), recall(tally)].map((one) => one.toFixed(3).padStart(7));
    process.stdout.write(`${kind.name.padEnd(62)}${figures.join("")}${rates.join("")}\n`);
    for (const one of tally.mistakes.slice(0, Number(option("mistakes", "2"))))
      process.stdout.write(`      ${one}\n`);
  }
}

void main();
