/** The content controls that are open while a part is read. */
import { newValue, type ControlValue } from "./control-value";
import type { ControlRef } from "./types";

/** Controls around one place; deeper ones change nothing for a reader. */
export const MAX_AROUND = 32;
/** Shared by all that have none; frozen, for a push would reach every one of them. */
export const NONE = Object.freeze([]) as unknown as never[];

export type ControlLevel = "inline" | "block";

export class Controls {
  readonly open: ControlRef[] = [];
  /** What their properties say of their values. */
  readonly values: ControlValue[] = [];
  /** Around what stands here: arrays are shared by all that they apply to, never changed. */
  readonly around: Record<ControlLevel, ControlRef[]> = { inline: NONE, block: NONE };
  private readonly earlier: ControlRef[][] = [];
  /** Where they began: among the spans, or among the paragraphs. */
  private readonly starts: number[] = [];

  /** @param at how many spans, or paragraphs, stand before it */
  enter(control: ControlRef, level: ControlLevel, at: number): void {
    this.open.push(control);
    this.values.push(newValue());
    this.starts.push(at);
    const around = this.around[level];
    this.earlier.push(around);
    this.around[level] = around.length < MAX_AROUND ? [...around, control] : around;
  }

  /** Of the innermost, which is about to close: its value, and where it began. */
  leaving(): { value: ControlValue | undefined; start: number } {
    return { value: this.values.pop(), start: this.starts.pop() ?? 0 };
  }
  left(level: ControlLevel): void {
    this.open.pop();
    this.around[level] = this.earlier.pop() ?? NONE;
  }
}
