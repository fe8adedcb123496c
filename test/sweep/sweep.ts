/** Runs jobs under oddities and failures, and asks of everything that is said whether it is true. */
import { type ActionDone } from "../host/protocol/engine";
import { type OpenAddin } from "../support/browser";
import { undoTo } from "../word/support/sweep";
import { broken, untrue, type Case } from "./claims";
import { factsOf, type Facts } from "./facts";
import { type Job } from "./jobs";
import { editsOf, type Odd, ODDITIES } from "./oddities";

export interface Fault {
  name: string;
  order: (word: OpenAddin) => Promise<void>;
}

export interface Swept {
  cases: number;
  /** Sentences that were held against the file. */
  said: number;
  failures: string[];
}

/** One job, its document, and what it comes to with nothing odd. */
export class Sweeper {
  private start: Uint8Array | null = null;
  before: Facts | null = null;
  plain: Facts | null = null;
  private verdict = "";
  /** Actions of the plain run. */
  actions = 0;
  syncs = 0;
  /** Each of them, with its batch. */
  done: ActionDone[] = [];

  constructor(
    readonly word: OpenAddin,
    readonly job: Job,
  ) {}

  async prepare(): Promise<void> {
    // tsx names functions by a helper of its own, which the page does not have.
    await this.word.page.evaluate("globalThis.__name ??= (made) => made");
    await this.word.setOddities({});
    this.start = await this.job.start(this.word);
    await this.word.open(this.start);
    await this.reset({ name: "none" });
    // What an act undoes was itself written.
    this.before = await this.facts();
    await this.word.resetCounts();
    this.verdict = (await press(this.word, this.job)).join("\n");
    this.actions = await this.word.actions();
    this.syncs = await this.word.syncs();
    this.done = await this.word.done();
    this.plain = await this.facts();
  }

  /** @returns what was said, and why it is not true: nothing when it is */
  async run(odd: Odd, fault?: Fault): Promise<{ said: string[]; wrong: string[] }> {
    const { word, job, before, plain, verdict } = this;
    if (!before || !plain) throw new Error("prepare first");
    const edits = odd.other ? editsOf(odd.other.kind, job) : [];
    if (!edits) return { said: [], wrong: [] };
    await this.reset(odd);
    await word.setOddities(odd.oddities ?? {});
    const fired = await word.fired();
    if (odd.other) await word.secondUser(odd.other.after, edits);
    if (fault) await fault.order(word);
    const said = await press(word, job);
    await word.setOddities({});
    await word.clearFaults();
    // An edit that never came, since the job has fewer batches, proves nothing.
    const happened = (await word.fired()) > fired;
    const real: Odd = odd.other && !happened ? { name: odd.name } : odd;
    const after = await this.facts();
    const one: Case = {
      job,
      odd: real,
      before,
      after,
      plain,
      verdict,
      failing: fault !== undefined,
    };
    const wrong = said.flatMap((text) => {
      const why = untrue(one, text);
      return why === null ? [] : [`“${text.slice(0, 120)}”: ${why}`];
    });
    const also = broken(one, said.join("\n"));
    if (also !== null) wrong.push(`${also} (said: ${said.join(" | ").slice(0, 120)})`);
    const mode = await word.trackingMode();
    const wanted = odd.mode ?? "Off";
    if (mode !== wanted) wrong.push(`Track Changes is ${mode}, was ${wanted}`);
    const name = `${job.name} · ${odd.name}${fault ? ` · ${fault.name}` : ""}`;
    return { said, wrong: wrong.map((line) => `${name}: ${line}`) };
  }

  async reset(odd: Odd): Promise<void> {
    await undoTo(this.word, this.start ?? new Uint8Array());
    await this.word.setTrackingMode(odd.mode ?? "Off");
    await this.job.ready(this.word);
  }

  facts(): Promise<Facts> {
    return Promise.all([this.word.save(), this.word.paragraphs()]).then(([docx, printed]) =>
      factsOf(docx, printed),
    );
  }
}

/** Presses the button and gives every notice that is then shown. */
async function press(word: OpenAddin, job: Job): Promise<string[]> {
  if (typeof job.button === "string") return pressRibbon(word, job.button);
  return word.page.evaluate(
    async ({ source, acts }) => {
      const pane = document.querySelector<HTMLIFrameElement>("#pane iframe")?.contentDocument;
      if (!pane) throw new Error("no pane");
      const name = new RegExp(source);
      const find = () =>
        [...pane.querySelectorAll<HTMLElement>("button:not([role=tab])")].find(({ innerText }) =>
          name.test(innerText),
        );
      const until = performance.now() + 20_000;
      // The code of a page is fetched when it is first shown.
      while (!find() && performance.now() < until) await new Promise((go) => setTimeout(go, 20));
      const button = find();
      if (!button) throw new Error(`no button ${source}`);
      // What is only heard, and a card that is decided since.
      const heard = () => [...pane.querySelectorAll<HTMLElement>("[role=status][aria-live]")];
      const decided = () =>
        [...pane.querySelectorAll<HTMLElement>("[data-card]")].filter(({ innerText }) =>
          innerText.includes("Maak ongedaan"),
        );
      const before = new Set(decided().map(({ dataset }) => dataset.key));
      const earlier = heard().map(({ innerText }) => innerText);
      button.click();
      const shown = () => [...pane.querySelectorAll<HTMLElement>("[data-notice], h1")];
      await new Promise((resolve) => setTimeout(resolve, 20));
      do await new Promise((resolve) => setTimeout(resolve, 10));
      while (pane.querySelector("[aria-busy=true]") && performance.now() < until);
      if (pane.querySelector("[aria-busy=true]")) throw new Error("the pane stays busy");
      await new Promise((resolve) => setTimeout(resolve, 30));
      const notices = shown().filter((node) => node.offsetParent !== null);
      const more = acts
        ? [
            ...decided().filter(({ dataset }) => !before.has(dataset.key)),
            ...heard().filter(({ innerText }) => !earlier.includes(innerText)),
          ]
        : [];
      return [...notices, ...more]
        .map(({ innerText }) => innerText)
        .filter((text, at, all) => text !== "" && all.indexOf(text) === at);
    },
    { source: job.button.source, acts: job.kind === "act" },
  );
}

/** A ribbon's button says what there is to say in a dialog, and ends when that is closed. */
async function pressRibbon(word: OpenAddin, button: string): Promise<string[]> {
  const state = { ended: false };
  const pressed = word.press(button).finally(() => (state.ended = true));
  const dialog = word.page.getByRole("dialog");
  const said: string[] = [];
  while (!state.ended) {
    if ((await dialog.count()) > 0) {
      const shown = dialog.frameLocator("iframe").getByRole("alert");
      await shown.getByText(/\S/).first().waitFor();
      said.push(await shown.innerText());
      await dialog.getByRole("button", { name: "Sluiten" }).click();
    }
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  await pressed;
  return said;
}

/** All jobs under the oddities that `choose` wants. */
export async function sweepOddities(
  word: OpenAddin,
  jobs: readonly Job[],
  choose: (job: number, odd: number) => boolean = () => true,
): Promise<Swept> {
  const swept: Swept = { cases: 0, said: 0, failures: [] };
  for (const [at, job] of jobs.entries()) {
    const wanted = ODDITIES.filter((_, odd) => choose(at, odd));
    if (wanted.length === 0) continue;
    const sweeper = new Sweeper(word, job);
    await sweeper.prepare();
    for (const odd of wanted) {
      const { said, wrong } = await sweeper.run(odd);
      swept.cases += 1;
      swept.said += said.length;
      swept.failures.push(...wrong);
    }
  }
  return swept;
}

/** All jobs with each of the first actions failing. */
export async function sweepFailing(
  word: OpenAddin,
  jobs: readonly Job[],
  first: number,
  step = 1,
): Promise<Swept> {
  const swept: Swept = { cases: 0, said: 0, failures: [] };
  for (const job of jobs) {
    const sweeper = new Sweeper(word, job);
    await sweeper.prepare();
    for (let n = 1; n <= Math.min(first, sweeper.actions); n += step) {
      const fault = { name: `action ${n} fails`, order: (one: OpenAddin) => one.failAction(n) };
      const { said, wrong } = await sweeper.run({ name: "none" }, fault);
      swept.cases += 1;
      swept.said += said.length;
      swept.failures.push(...wrong);
    }
  }
  return swept;
}
