/** One job, pressed again and again in its own document; what is said is held against the file. */
import { type ActionDone } from "../host/protocol/engine";
import { type OpenAddin } from "../support/browser";
import { undoTo } from "../word/support/sweep";
import { type Case } from "./case";
import { broken, untrue } from "./claims";
import { factsOf, type Facts } from "./facts";
import { type Job } from "./jobs";
import { editsOf, type Odd } from "./oddities";
import { press } from "./press";

export interface Fault {
  name: string;
  /** An answer is dropped by it. */
  silence?: boolean;
  order: (word: OpenAddin) => Promise<void>;
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
    const name = `${job.name} · ${odd.name}${fault ? ` · ${fault.name}` : ""}`;
    const said = await press(word, job, fault?.silence).catch((error: unknown) => {
      throw new Error(name, { cause: error });
    });
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
    return { said, wrong: wrong.map((line) => `${name}: ${line}`) };
  }

  async reset(odd: Odd): Promise<void> {
    await undoTo(this.word, this.start ?? new Uint8Array());
    await this.word.setTrackingMode(odd.mode ?? "Off");
    await this.job.ready(this.word);
  }

  /** The same with the pane opened on it: it knows nothing of the document that stood there before. */
  async anew(): Promise<void> {
    await this.word.closePane();
    await undoTo(this.word, this.start ?? new Uint8Array());
    await this.word.openPane();
    await this.reset({ name: "none" });
  }

  facts(): Promise<Facts> {
    return Promise.all([this.word.save(), this.word.paragraphs()]).then(([docx, printed]) =>
      factsOf(docx, printed),
    );
  }
}
