/**
 * Measures the first judge over a folder of documents of others (they are not in the repository:
 * test/reading/manifest.json says where each is from):
 * `npx tsx test/reading/judge-cached.ts FOLDER [--details]`
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDocument } from "../../src/cli/open";
import { cachedNumbers } from "./cached-numbers";

/** Where documents are from: sha256 → address, written by whoever fetched them. */
type Sources = Record<string, { repo: string; commit: string; path: string }>;

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

async function main(): Promise<void> {
  const [folder = ".", ...options] = process.argv.slice(2);
  const sources = options.includes("--manifest")
    ? (JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as Sources)
    : {};
  const manifest: object[] = [];
  const sum = { numbers: 0, references: 0, agree: 0, stale: 0, wrong: 0 };
  for (const name of readdirSync(folder).sort()) {
    if (!/\.do[ct][xm]$/i.test(name)) continue;
    const path = join(folder, name);
    const opened = await openDocument(path, { marks: true }).catch(() => null);
    // Word's own numbers: other programs leave what they think.
    const writer = opened?.package.text("docProps/app.xml") ?? "";
    if (!opened || !/<Application>Microsoft/.test(writer)) continue;
    const numbers = cachedNumbers(opened.document);
    if (numbers.length === 0) continue;
    const off = numbers.filter(({ agrees }) => !agrees);
    const stale = off.filter((one) => one.stale !== undefined);
    const wrong = off.filter((one) => one.stale === undefined);
    sum.numbers += numbers.length;
    sum.references += numbers.filter(({ kind }) => kind === "reference").length;
    sum.agree += numbers.length - off.length;
    sum.stale += stale.length;
    sum.wrong += wrong.length;
    const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
    const from = sources[sha256];
    manifest.push({
      ...(from && {
        address: `https://github.com/${from.repo}/blob/${from.commit}/${encodeURI(from.path)}`,
      }),
      sha256,
      numbers: numbers.length,
      agree: numbers.length - off.length,
      stale: stale.length,
      wrong: wrong.length,
      ...(stale.length > 0 && { why: [...new Set(stale.map((one) => one.stale))] }),
    });
    for (const { kind, word, ours, target, stale: why } of options.includes("--details") ? off : [])
      console.log(
        `${name} ${kind}: Word ${word} | ours ${ours.join(" / ")} | ${target} | ${why ?? "WRONG"}`,
      );
  }
  if (options.includes("--manifest"))
    writeFileSync("test/reading/manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
  const fresh = sum.numbers - sum.stale;
  console.log(
    `${manifest.length} documents, ${sum.numbers} numbers (${sum.references} references),`,
  );
  console.log(
    `${sum.agree} agree, ${sum.stale} stale, ${sum.wrong} wrong: ${percent(sum.agree, fresh)} of those not stale`,
  );
}

void main();
