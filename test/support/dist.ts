import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "./command";

const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");
/** What dist is made from. */
const SOURCES = [
  "src",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "hosting.js",
  "scripts",
  "package.json",
];
const BUILD_SECONDS = 300;

/** The newest change in a file or folder, in milliseconds. */
async function newest(path: string): Promise<number> {
  const info = await stat(path);
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(path);
  return Math.max(0, ...(await Promise.all(names.map((name) => newest(join(path, name))))));
}

const upToDate = async () => {
  const built = await stat(join(DIST, "manifest.xml")).catch(() => null);
  const pane = await stat(join(DIST, "taskpane.html")).catch(() => null);
  if (!built || !pane) return false;
  const changed = await Promise.all(SOURCES.map((path) => newest(join(ROOT, path))));
  return Math.max(...changed) < pane.mtimeMs;
};

/** The production bundle, built when it is not there or older than what it is made from. */
export async function ensureDist(): Promise<string> {
  // jest runs files side by side: one builds, the others wait for its lock to go
  const lock = join(ROOT, "node_modules", ".dist-lock");
  for (let waited = 0; !(await upToDate()); waited++) {
    if (waited > BUILD_SECONDS * 2) throw new Error(`dist is not built; remove ${lock}?`);
    const mine = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (!mine) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    try {
      if (await upToDate()) break;
      await build();
      break;
    } finally {
      await rm(lock, { recursive: true, force: true });
    }
  }
  return DIST;
}

async function build(): Promise<void> {
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const result = await runCommand(process.execPath, [webpack, "--mode", "production"], {
    timeoutSeconds: BUILD_SECONDS,
  });
  if (result.code !== 0) throw new Error(`the add-in does not build:\n${result.stdout}`);
}
