/** The pane closed in the middle of a job: what the next opening finds and tidies, held against the file. */
import { type OpenAddin } from "../support/browser";
import { type Facts, lacking } from "./facts";
import { type Swept } from "./sweep";
import { type Sweeper } from "./sweeper";

/** Longer than any job takes on a busy machine. */
const LONGEST_MS = 60_000;

/** Lines of ours that were never whole. */
const half = ({ texts }: Facts) =>
  texts.filter((text) => text === "[Modeltrouw]" || /\u27e6\d+\u27e7/.test(text));

/** Word fails at the n-th action, and the pane is closed before it hears so. */
async function closedAt(sweeper: Sweeper, n: number): Promise<{ said: string; wrong: string[] }> {
  const { word, job, before, plain, done } = sweeper;
  if (!before || !plain || typeof job.button === "string") throw new Error("prepare first");
  await sweeper.anew();
  const fired = await word.fired();
  await word.failAction(n);
  await word.dropAnswer(done[n - 1]?.sync ?? 1);
  await word.pane.getByRole("button", { name: job.button }).click();
  await until(`${job.name} · action ${n} and its answer`, async () => {
    return (await word.fired()) >= fired + 2;
  });
  await word.clearFaults();
  await word.closePane();
  const left = await sweeper.facts();
  const mode = await word.trackingMode();
  await word.openPane();
  const said = await reopened(word);
  const after = await sweeper.facts();

  const wrong: string[] = [];
  if ((half(left).length > 0 || mode !== "Off") !== (said !== ""))
    wrong.push(`${half(left).length} lines half, tracking ${mode}, and said “${said}”`);
  if (half(after).length > 0) wrong.push(`left half: ${half(after)[0] ?? ""}`);
  if ((await word.trackingMode()) !== "Off") wrong.push("Track Changes stays on");
  // What the job itself replaces: prompts, and rows that say nothing.
  const mine = lacking(before.texts, plain.texts);
  const lost = lacking(lacking(before.texts, after.texts), mine);
  if (lost.length > 0) wrong.push(`lost: ${lost[0] ?? ""}`);
  return { said, wrong: wrong.map((line) => `${job.name} · pane closed at action ${n}: ${line}`) };
}

/** What never comes is told by its name: a sweep that waits for ever says nothing. */
async function until(what: string, come: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  while (!(await come())) {
    if (Date.now() > end) throw new Error(`never came: ${what}`);
    await new Promise((go) => setTimeout(go, 10));
  }
}

/** Waits until the pane has looked for what an earlier write left, and lets it tidy. */
async function reopened(word: OpenAddin): Promise<string> {
  await word.pane.locator("#panel").waitFor();
  const notice = word.pane.getByText("Een eerdere bewerking is niet afgemaakt.");
  const noted = () =>
    word.page.evaluate(() => Object.keys(localStorage).some((key) => key.endsWith(".bezig")));
  await until("the notice of what was left", async () => {
    return !(await noted()) || (await notice.count()) > 0;
  });
  if ((await notice.count()) === 0) return "";
  await word.pane.getByRole("button", { name: "Opruimen" }).click();
  const done = word.pane.locator("[data-notice]").getByText(/^Opgeruimd/);
  await done.waitFor();
  return done.innerText();
}

/**
 * A prepared job of the pane, the pane closed at each of the first actions of its batches that write: the
 * others leave nothing.
 */
export async function withClosings(sweeper: Sweeper, first: number, step = 1): Promise<Swept> {
  const swept: Swept = { cases: 0, said: 0, failures: [] };
  if (sweeper.job.kind === "ribbon") return swept;
  const { done } = sweeper;
  const writes = new Set(done.flatMap(({ sync, wrote }) => (wrote ? [sync] : [])));
  const actions = done
    .flatMap(({ sync }, at) => (writes.has(sync) ? [at + 1] : []))
    .slice(0, first)
    .filter((_, at) => at % step === 0);
  for (const n of actions) {
    const { said, wrong } = await closedAt(sweeper, n);
    swept.cases += 1;
    swept.said += said === "" ? 0 : 1;
    swept.failures.push(...wrong);
  }
  return swept;
}
