/**
 * `npm run release`: a checked archive of `dist` with its hashes, in `release/`.
 *
 * What is checked: that the version is the package's everywhere, that every address of the manifest is
 * a file in the archive, that no address of the development server is left (`MODELTROUW_URL` must be
 * given), that the notices are there, and that building again gives the same files byte for byte.
 */
const { Buffer } = require("node:buffer");
const { execFileSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} = require("node:fs");
const path = require("node:path");
const { zipSync } = require("fflate");
const { version } = require("../package.json");

const ROOT = path.join(__dirname, "..");
const DIST = path.join(ROOT, "dist");
const OUT = path.join(ROOT, "release");
/** Of every file in the archive, so that the archive depends on nothing but what is in it. */
const MOMENT = new Date("1980-01-01T00:00:00");

const run = (command, args) =>
  execFileSync(command, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 });
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** @returns {Map<string, Buffer>} files of a folder by their path in it, sorted */
function filesOf(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))
        .replaceAll("\\", "/"),
    );
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name))]));
}

function build() {
  run("npx", ["webpack", "--mode", "production"]);
  return filesOf(DIST);
}

/** @returns {string[]} what is wrong with the build */
function faults(files) {
  const manifest = files.get("manifest.xml")?.toString() ?? "";
  const base = (process.env.MODELTROUW_URL ?? "").replace(/\/+$/, "");
  const missing = [...manifest.matchAll(/Value="(https:\/\/[^"?#]*)/g)]
    .map(([, url]) => url)
    .filter((url) => url.startsWith(base) && !files.has(url.slice(base.length + 1)));
  return [
    ...(base === ""
      ? ["MODELTROUW_URL is not set: the archive would point at a development server"]
      : []),
    ...(manifest.includes("localhost") ? ["the manifest names localhost"] : []),
    ...(manifest.includes(`<Version>${version}.0</Version>`)
      ? []
      : [`the manifest's version is not ${version}.0`]),
    ...missing.map((url) => `the manifest names ${url}, which is not in dist`),
    ...["THIRD-PARTY-NOTICES.txt", "help.html", "help-en.html", "taskpane.html", "commands.html"]
      .filter((name) => !files.has(name))
      .map((name) => `${name} is missing`),
  ];
}

/** What is shipped, as CycloneDX; without the moment and the random number that npm puts in. */
function sbom() {
  const bill = JSON.parse(run("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"]));
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function main() {
  const files = build();
  const again = build();
  const differing = [...new Set([...files.keys(), ...again.keys()])].filter(
    (name) => !files.get(name) || !again.get(name)?.equals(files.get(name)),
  );
  const wrong = [...faults(files), ...differing.map((name) => `built twice, ${name} differs`)];
  if (wrong.length > 0) {
    process.stderr.write(`${wrong.map((one) => `- ${one}`).join("\n")}\nNo archive was made.\n`);
    process.exitCode = 1;
    return;
  }
  files.set("sbom.cdx.json", Buffer.from(sbom()));
  for (const name of ["CHANGELOG.md", "LICENSE", "SECURITY.md"])
    if (existsSync(path.join(ROOT, name))) files.set(name, readFileSync(path.join(ROOT, name)));
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join("");
  const packed = { ...Object.fromEntries(files), SHA256SUMS: Buffer.from(sums) };
  const archive = zipSync(packed, { level: 9, mtime: MOMENT });
  const name = `modeltrouw-${version}.zip`;
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT);
  writeFileSync(path.join(OUT, name), archive);
  writeFileSync(path.join(OUT, `${name}.sha256`), `${sha256(archive)}  ${name}\n`);
  process.stdout.write(`release/${name}: ${files.size} files, sha256 ${sha256(archive)}\n`);
}

main();
