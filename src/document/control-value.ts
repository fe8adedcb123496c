/** What a bound content control shows (ECMA-376 part 1, 17.5.2.6). */
import type { Binding, DataStore } from "../package/data-store";
import type { Span } from "./types";

/** What a control's properties say of its value. */
export interface ControlValue {
  binding: Binding | null;
  /** Of a list: value → what is shown for it. */
  entries: Map<string, string> | null;
  /** Of a date control: the date that its text stands for, as the file has it. */
  date: string | null;
  /** Of a check box: its two signs. */
  box: { on: string; off: string } | null;
}

export const newValue = (): ControlValue => ({
  binding: null,
  entries: null,
  date: null,
  box: null,
});

/** @returns what Word puts in the control; null where the text in the file stays */
export function shownValue(
  { binding, entries, date, box }: ControlValue,
  data: DataStore,
): string | null {
  const stored = binding && data.value(binding);
  // An empty value shows the placeholder, which is what stands there.
  if (stored === null || stored.trim() === "") return null;
  if (box) return /^(?:true|1)$/i.test(stored.trim()) ? box.on : box.off;
  // The text is the date in the control's own format; only another date makes it false.
  if (date !== null) return stored.slice(0, 10) === date.slice(0, 10) ? null : stored;
  return entries?.get(stored) ?? stored;
}

/** What a reader of the accepted text sees of some spans, hidden text and deletions left out. */
export const textIn = (spans: readonly Span[]): string =>
  spans
    .filter(({ hidden, revisions }) => !hidden && !revisions.some(({ kind }) => kind === "deleted"))
    .map(({ text }) => text)
    .join("");

/** The spans of a control with another text: it stands in the first of them; marks stay. */
export function withText(spans: readonly Span[], text: string): Span[] {
  let said = false;
  return spans.flatMap((span): Span[] => {
    if (span.kind === "mark") return [span];
    if (said) return [];
    said = true;
    return [{ ...span, text, revisions: [] }];
  });
}
