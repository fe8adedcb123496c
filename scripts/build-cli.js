/**
 * The command line as one file for Node, with the models beside it: `dist-cli/modeltrouw.js`. Started as
 * it is, without a compiler in between.
 */
const { chmodSync, copyFileSync, mkdirSync, rmSync } = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");
const { FOLDER, chosenModels } = require("./models");

const ROOT = path.join(__dirname, "..");
const OUT = path.join(ROOT, "dist-cli");

rmSync(OUT, { recursive: true, force: true });
mkdirSync(path.join(OUT, "models"), { recursive: true });
esbuild.buildSync({
  absWorkingDir: ROOT,
  entryPoints: ["src/cli/main.ts"],
  outfile: path.join(OUT, "modeltrouw.js"),
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minifySyntax: true,
  legalComments: "none",
  banner: { js: "#!/usr/bin/env node" },
});
chmodSync(path.join(OUT, "modeltrouw.js"), 0o755);
for (const id of chosenModels(process.env))
  copyFileSync(path.join(FOLDER, `${id}.json`), path.join(OUT, "models", `${id}.json`));
