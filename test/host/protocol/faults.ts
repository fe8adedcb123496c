import { HostError } from "./errors";

interface Planned {
  remaining: number;
  after: boolean;
}

/**
 * Failures on order: the n-th action from now fails, before it is done or right after it was. And
 * answers that never come. A test asks afterwards whether what it ordered has happened.
 */
export class Faults {
  private planned: Planned | null = null;
  private dropIn = 0;
  fired = 0;

  /** @param count 1 is the next action */
  failAction(count: number, after = false): void {
    this.planned = { remaining: count, after };
  }

  /** @param count 1 is the next batch: it is done, its answer is not sent */
  dropAnswer(count: number): void {
    this.dropIn = count;
  }

  clear(): void {
    this.planned = null;
    this.dropIn = 0;
  }

  before(): void {
    if (!this.planned) return;
    this.planned.remaining -= 1;
    if (this.planned.remaining === 0 && !this.planned.after) this.fire();
  }

  after(): void {
    if (this.planned?.remaining === 0 && this.planned.after) this.fire();
  }

  /** Whether the answer of the batch that was just done is to be dropped. */
  dropsThisAnswer(): boolean {
    if (this.dropIn === 0) return false;
    this.dropIn -= 1;
    if (this.dropIn > 0) return false;
    this.fired += 1;
    return true;
  }

  private fire(): never {
    this.planned = null;
    this.fired += 1;
    throw new HostError("GeneralException", "this action fails on order");
  }
}
