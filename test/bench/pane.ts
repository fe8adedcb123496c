/** The pane as shipped, in Chromium with the real Office.js: syncs per job, bytes, time until it can be used. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { supplierDocx } from "../corpus/supplier";
import { insideLongerContract } from "./documents";
import { zipDocx } from "../corpus/writer/package";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { ensureDist } from "../support/dist";
import { check, goTo, insert, writeAnnex } from "../taskpane/support/pane";
import type { Bench } from "./goal";
import { measure } from "./measure";
import { row, table } from "./table";

const LONGER = 16;

async function syncsOf(word: OpenAddin, job: () => Promise<unknown>): Promise<number> {
  await word.resetCounts();
  await job();
  return word.syncs();
}

/** Round trips to Word, on the agreement alone and on it inside sixteen times as much contract. */
async function syncs(): Promise<string> {
  const rows: Record<string, number[]> = {};
  for (const document of [supplierDocx(), zipDocx(insideLongerContract(LONGER))]) {
    const word = await openAddin({ document });
    const jobs: [string, () => Promise<unknown>][] = [
      ["check", () => check(word)],
      ["Bijlage 4", () => writeAnnex(word)],
      ["insert the whole agreement", () => insert(word, { where: "Aan het einde" })],
    ];
    for (const [name, job] of jobs) (rows[name] ??= []).push(await syncsOf(word, job));
    await word.close();
  }
  return table(
    ["job", "syncs, agreement", `syncs, ${LONGER}× contract`],
    Object.entries(rows).map(([name, counts]) => [name, ...counts.map(String)]),
  );
}

/** Runs in the pane: tasks of its own over 50 ms, which browsers tell of; the host page's are not counted. */
function watchTasks(): void {
  const seen: number[] = [];
  Object.assign(globalThis, { ownLongTasks: seen });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "self") seen.push(duration);
  }).observe({ entryTypes: ["longtask"] });
}

/** The longest task of the pane while it checks, on the agreement and on the longer contract. */
async function longestTask(): Promise<Bench> {
  const rows: string[][] = [];
  const documents: [string, Uint8Array][] = [
    ["agreement", supplierDocx()],
    [`${LONGER}× contract`, zipDocx(insideLongerContract(LONGER))],
  ];
  for (const [name, document] of documents) {
    const word = await openAddin({ document });
    await goTo(word, "Controleren");
    const frame = await (await word.pane.locator("body").elementHandle()).ownerFrame();
    if (!frame) throw new Error("no pane");
    await frame.evaluate(watchTasks);
    await check(word);
    // Observers are told a moment later.
    await word.page.waitForTimeout(500);
    const tasks = await frame.evaluate(
      () => (globalThis as unknown as { ownLongTasks: number[] }).ownLongTasks,
    );
    const longest = tasks.length > 0 ? Math.max(...tasks).toFixed(0) : "none over 50";
    rows.push([name, String(tasks.length), longest]);
    await word.close();
  }
  const slow = rows.reduce((sum, [, count]) => sum + Number(count), 0);
  return {
    page: table(["check in the pane", "own tasks over 50 ms", "longest, ms"], rows),
    goals: [
      {
        what: `no task of the pane over 50 ms, up to the ${LONGER}× contract`,
        figure: String(slow),
        met: slow === 0,
      },
    ],
  };
}

/** Scripts that taskpane.html names, gzipped: what is loaded before anything is shown, Office.js aside. */
async function initialBytes(): Promise<string> {
  const dist = await ensureDist();
  const html = readFileSync(join(dist, "taskpane.html"), "utf8");
  const own = [...html.matchAll(/<script[^>]+src="([^":]+)"/g)].map(([, name]) => name ?? "");
  const bytes = own.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name))).length, 0);
  return `Initial JavaScript of the pane, gzipped, Office.js aside: ${(bytes / 1000).toFixed(0)} kB (${own.length} file${own.length === 1 ? "" : "s"}).`;
}

/** From the pane's first request to its first button, beside Office.js' own start on an empty page of the stand-in. */
async function usable(): Promise<string> {
  const word = await openAddin({ document: supplierDocx() });
  const opened = await measure(
    async () => {
      await word.closePane();
      await word.openPane();
      await word.pane.getByRole("button", { name: "Invoegen", exact: true }).waitFor();
    },
    { runs: 5, warmUp: 1 },
  );
  await word.close();
  return table(["pane", "median ms"], [row("opened → Opstellen can be used", opened)]);
}

export async function paneBench(): Promise<Bench> {
  try {
    const trips = await syncs();
    const { page, goals } = await longestTask();
    return { page: [trips, page, await initialBytes(), "", await usable()].join("\n"), goals };
  } finally {
    await closeBrowser();
  }
}
