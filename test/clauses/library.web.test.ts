/** The bundle's library, built by webpack as the pane is: models in chunks of their own. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";

const CLAUSES = path.join(__dirname, "../../src/clauses");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "web-library-"));
  const entry = path.join(folder, "entry.ts");
  await writeFile(entry, `export * from ${JSON.stringify(path.join(CLAUSES, "library"))};`);
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        mode: "production",
        target: "node",
        entry,
        output: { path: path.join(folder, "out"), library: { type: "commonjs2" } },
        resolve: {
          extensions: [".web.ts", ".ts", ".js"],
          modules: [path.join(__dirname, "../../node_modules")],
        },
        module: {
          rules: [
            {
              test: /\.ts$/,
              loader: require.resolve("swc-loader"),
              options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
            },
          ],
        },
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      },
    );
  });
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

test("lists and loads what the Node library does", async () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- built just now
  const web = require(
    path.join(folder, "out/main.js"),
  ) as typeof import("../../src/clauses/library");
  const node = await import("../../src/clauses/library");
  expect(await web.listModels()).toEqual(await node.listModels());
  expect(await web.loadModel("mms")).toEqual(await node.loadModel("mms"));
  await expect(web.loadModel("nobody")).rejects.toMatchObject({ code: "unknown-model" });
});

test("no model's text is in the initial chunk", async () => {
  const out = path.join(folder, "out");
  const main = await readFile(path.join(out, "main.js"), "utf8");
  for (const words of ["Huisartsen", "Brancheorganisaties", "hulppersonen", "faillissement"])
    expect(main).not.toContain(words);
  expect((await readdir(out)).filter((name) => name.endsWith(".js"))).toHaveLength(7);
});
