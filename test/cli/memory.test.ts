/** Memory stays under 1 GB, asked of a process of its own. */
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { docx, p, packageFiles, r, t, wml, zipFiles } from "../support/wml";
import { hostileFiles } from "./hostile";
import { folder } from "./run";

const temp = folder();
const LIMIT = 1_000_000;
const tsx = join(__dirname, "../../node_modules/tsx/dist/cli.mjs");

function measure(...files: string[]): {
  code: number;
  kilobytes: number;
  out: string;
} {
  const ran = spawnSync(
    process.execPath,
    [tsx, join(__dirname, "measure.ts"), "check", "--json", "--model", "boz-2017", ...files],
    { encoding: "utf8", timeout: 100_000, maxBuffer: 1 << 28 },
  );
  const told = JSON.parse(ran.stderr.slice(ran.stderr.lastIndexOf("{"))) as {
    code: number;
    kilobytes: number;
  };
  return { ...told, out: ran.stdout };
}

test("all hostile files after one another", () => {
  const files = Object.entries(hostileFiles()).map(([name, { bytes }]) =>
    temp.file(`${name}.docx`, bytes()),
  );
  const { code, kilobytes, out } = measure(...files);
  expect(code).toBe(2);
  expect(out.trim().split("\n")).toHaveLength(files.length);
  expect(kilobytes).toBeLessThan(LIMIT);
}, 120_000);

test("a million empty paragraphs", () => {
  const file = temp.file("leeg.docx", docx({ document: wml("<w:p/>".repeat(1_000_000)) }));
  const { code, kilobytes } = measure(file);
  // Against a model named on the command line, everything is missing.
  expect(code).toBe(1);
  expect(kilobytes).toBeLessThan(LIMIT);
}, 120_000);

test("a document at the cap of a part", () => {
  const paragraph = p(["Artikel 1 ", r("vet", "<w:b/>"), `<w:r>${t("€ 5.000 ")}<w:tab/></w:r>`]);
  const copies = Math.floor(60_000_000 / paragraph.length);
  const files = packageFiles({ document: wml(paragraph.repeat(copies)) });
  const { code, kilobytes } = measure(temp.file("vol.docx", zipFiles(files)));
  expect([0, 2]).toContain(code);
  expect(kilobytes).toBeLessThan(LIMIT);
}, 120_000);

test("the measure itself sees memory", () => {
  const eat =
    "const a=Buffer.alloc(3e8,1);process.stdout.write(String(process.resourceUsage().maxRSS+a.length*0))";
  expect(Number(execFileSync(process.execPath, ["-e", eat], { encoding: "utf8" }))).toBeGreaterThan(
    290_000,
  );
});
