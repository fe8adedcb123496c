/**
 * The acts through the real Office.js against the stand-in, without a pane: a page that holds nothing but
 * src/word. What the pane does in a worker is done here in Node, with the same code.
 */
import { build, type Plugin } from "esbuild";
import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadAllModels, loadModel } from "../../../../src/clauses/library";
import { compareHere } from "../../../../src/word/compare-here";
import type { AnnexOutcome } from "../../../../src/word/annex";
import type { FillOutcome } from "../../../../src/word/fill";
import type { FillChange } from "../../../../src/word/fill-types";
import type { ActOutcome } from "../../../../src/word/editing";
import { toFailure } from "../../../../src/word/failure";
import type { CheckRequest } from "../../../../src/word/worker-protocol";
import { openAddin, type OpenAddin, type OpenOptions } from "../../../support/browser";

const ROOT = join(__dirname, "../../../..");

/** Comparison and models live in Node. */
const REMOTE: Plugin = {
  name: "remote",
  setup(to) {
    to.onResolve({ filter: /\/(comparer|library)$/ }, ({ path }) => ({
      path: path.endsWith("comparer") ? "comparer" : "library",
      namespace: "remote",
    }));
    to.onLoad({ filter: /.*/, namespace: "remote" }, ({ path }) => ({
      contents:
        path === "comparer"
          ? `export const compareInWorker = async (request) => {
               const { result, code } = JSON.parse(await window.__compare(JSON.stringify(request)));
               if (code) throw Object.assign(new Error(code), { code });
               return result;
             };`
          : `export const loadModel = async (id) => JSON.parse(await window.__model(id));
             export const loadAllModels = async () => JSON.parse(await window.__models());`,
    }));
  },
};

let folder: Promise<string> | undefined;

async function addin(): Promise<string> {
  const made = mkdtempSync(join(tmpdir(), "modeltrouw-acts-"));
  const result = await build({
    stdin: {
      contents: `export * from "./src/word/editing"; export { checkDocument } from "./src/word/check"; export { startHost } from "./src/word/host";
        export { updateDeviationTable } from "./src/word/annex";
        import { writeFill } from "./src/word/fill";
        export const fillIn = ({ changes, ...options }) => writeFill(changes, options);`,
      resolveDir: ROOT,
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    globalName: "acts",
    target: "es2022",
    write: false,
    plugins: [REMOTE],
    logLevel: "silent",
  });
  copyFileSync(join(ROOT, "manifest.xml"), join(made, "manifest.xml"));
  writeFileSync(join(made, "acts.js"), result.outputFiles[0]?.text ?? "");
  writeFileSync(
    join(made, "taskpane.html"),
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>acts</title>
     <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
     <script src="acts.js"></script></head><body></body></html>`,
  );
  return made;
}

export interface Acts {
  word: OpenAddin;
  /** Calls a function of src/word with the request completed; a WordFailure comes back as its code. */
  act(name: string, request: Record<string, unknown>): Promise<ActOutcome & { failed?: string }>;
  check(): Promise<ActOutcome["result"]>;
  /** Answers and rows: jobs of their own, in the same way. */
  fill(changes: readonly FillChange[]): Promise<FillOutcome>;
  annex(options?: { tracked: boolean }): Promise<AnnexOutcome>;
}

/** Opens a document of the BOZ model. */
export async function openActs(options: OpenOptions): Promise<Acts> {
  const word = await openAddin({ wordApi: "1.9", ...options, addin: await (folder ??= addin()) });
  await word.page.exposeFunction("__compare", async (text: string) => {
    try {
      return JSON.stringify({ result: await compareHere(JSON.parse(text) as CheckRequest) });
    } catch (error) {
      return JSON.stringify({ code: toFailure(error).code });
    }
  });
  await word.page.exposeFunction("__model", async (id: string) =>
    JSON.stringify(await loadModel(id)),
  );
  await word.page.exposeFunction("__models", async () => JSON.stringify(await loadAllModels()));
  await word.openPane("/taskpane.html");
  const frame = async () => {
    const handle = await word.page.waitForSelector("#pane iframe");
    const found = await handle.contentFrame();
    if (!found) throw new Error("no pane");
    await found.waitForFunction(() => "acts" in window);
    await found.evaluate(() => (window as unknown as Loose).acts.startHost?.({}));
    return found;
  };
  const call = async (name: string, request: Record<string, unknown>) =>
    (await frame()).evaluate(
      async ({ name: wanted, request: given }) => {
        const signal = new AbortController().signal;
        const asked = { model: "boz-2017", tracked: true, ...given, signal };
        try {
          return await (window as unknown as Loose).acts[wanted]?.(asked);
        } catch (error) {
          return { failed: (error as { code?: string }).code ?? String(error) };
        }
      },
      { name, request },
    );
  return {
    word,
    act: async (name, request) => (await call(name, request)) as Awaited<ReturnType<Acts["act"]>>,
    check: async () => (await call("checkDocument", {})) as ActOutcome["result"],
    fill: async (changes) => (await call("fillIn", { changes })) as FillOutcome,
    annex: async (options = { tracked: true }) =>
      (await call("updateDeviationTable", options)) as AnnexOutcome,
  };
}

interface Loose {
  acts: Record<string, ((request: unknown) => unknown) | undefined>;
}
