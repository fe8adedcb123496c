import { type Action, type Batch, type BatchResponse, isHousekeeping, runBatch } from "./batch";
import { Faults } from "./faults";
import { type Host } from "./host";
import { doOther, type OtherEdit } from "./second-user";

/** What Office refuses to carry in one request. */
export const PAYLOAD_MAX = 5 * 1024 * 1024;

/** An action that was done. */
export interface ActionDone {
  /** its batch, counted from 1 */
  sync: number;
  name: string;
  /** the document is another after it */
  wrote: boolean;
}

/** Takes batches as they come over the wire, and counts them: one batch is one context.sync(). */
export class Engine {
  readonly faults = new Faults();
  syncs = 0;
  actions = 0;
  /** what was done since the last reset, in order */
  done: ActionDone[] = [];
  /** what somebody else does after so many batches more */
  private others: { after: number; edits: OtherEdit[] } | null = null;
  /** called after each batch that was run */
  onBatch: () => void = () => undefined;

  constructor(readonly host: Host) {}

  resetCounts(): void {
    this.syncs = 0;
    this.actions = 0;
    this.done = [];
  }

  /** Somebody else's edits, right after the n-th batch from now; 1 is the next, 0 is at once. */
  secondUser(after: number, edits: OtherEdit[]): void {
    this.others = { after, edits };
    if (after === 0) this.letOthers();
  }

  private letOthers(): void {
    const { edits } = this.others ?? { edits: [] };
    this.others = null;
    try {
      for (const edit of edits) doOther(this.host.doc, edit);
      // A test asks whether it happened: an edit without its place does not count.
      this.faults.fired += 1;
    } catch (error) {
      console.warn(String(error));
    }
  }

  /** @returns the text to send back, or null when the answer is dropped on order */
  execute(text: string): string | null {
    if (new TextEncoder().encode(text).length > PAYLOAD_MAX) return answer(tooLarge());
    const batch = JSON.parse(text) as Batch;
    if (isHousekeeping(batch)) return answer(runBatch(this.host, batch, new Faults()));
    this.syncs += 1;
    this.actions += batch.Actions.length;
    const response = runBatch(this.host, batch, this.faults, (action, wrote) =>
      this.note(action, wrote),
    );
    if (this.others) {
      this.others.after -= 1;
      if (this.others.after === 0) this.letOthers();
    }
    this.onBatch();
    return this.faults.dropsThisAnswer() ? null : answer(response);
  }

  private note({ Name: name }: Action, wrote: boolean): void {
    this.done.push({ sync: this.syncs, name, wrote });
  }
}

const answer = (response: BatchResponse) => JSON.stringify(response);

function tooLarge(): BatchResponse {
  const Message = `the request is larger than ${PAYLOAD_MAX} bytes`;
  const Code = "RequestPayloadSizeLimitExceeded";
  return { Results: [], Error: { Code, Message, Location: "", ActionIndex: 0 } };
}
