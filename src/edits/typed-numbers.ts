/**
 * Numbers that are typed, beside a paragraph that comes or goes: those behind it count on, each an edit of its
 * own. Only numbers that the report says are not the model's, and only towards the model's.
 */
import type { CheckReport } from "../check";
import type { Reading, View } from "../document";
import { isPlain } from "./plain";
import type { Edit, Refused, Restoration, TextEdit } from "./types";

/** A number that is typed in front of a text, and what stands between the two. */
export const TYPED =
  /^(\s*\(?(?:(?:artikel|lid)\s+)?)(\d+(?:\.\d+)*|[a-z])([.):]{0,2}[\s\u00a0]+)/iu;
/** Where one begins, the numbers before it have ended. */
const HEADING = /^\s*(?:artikel|bijlage|hoofdstuk)\s+(?:\d+(?!\.?\d)|[ivx]+\b)/iu;

/** A typed number taken apart: "8.3." is 3 among those that begin with "8." and end with ".". */
interface Typed {
  /** Numbers of one list have it in common. */
  form: string;
  count: number;
  /** Offsets of what counts, in the text. */
  start: number;
  end: number;
}

function typedIn(text: string): Typed | null {
  const found = TYPED.exec(text);
  if (!found || HEADING.test(text)) return null;
  const [, before = "", number = "", behind = ""] = found;
  const head = /^(?:\d+\.)*/u.exec(number)?.[0] ?? "";
  const own = number.slice(head.length);
  const sign = behind.trim();
  // "28 lid 3": a line that a conversion broke begins so too.
  if (head === "" && sign === "") return null;
  const start = before.length + head.length;
  const digits = /^\d+$/u.test(own);
  return {
    form: [digits ? "1" : "a", head, sign].join(" "),
    count: digits ? Number(own) : own.toLowerCase().charCodeAt(0) - "a".charCodeAt(0) + 1,
    start,
    end: start + own.length,
  };
}

function printed(count: number, was: string): string | null {
  if (/^\d+$/u.test(was)) return String(count);
  if (count < 1 || count > 26) return null;
  const letter = String.fromCharCode("a".charCodeAt(0) + count - 1);
  return was === was.toLowerCase() ? letter : letter.toUpperCase();
}

const lastPart = (number: string): string => /[^.\s]*$/u.exec(number)?.[0] ?? "";

/** By paragraph: how far its number is from the model's. */
function shifted(
  findings: CheckReport["findings"],
  typed: ReadonlyMap<number, Typed>,
): Map<number, number> {
  const found = new Map<number, number>();
  for (const { code, values, place } of findings) {
    if (code !== "renumbered" || !place || place.part !== undefined) continue;
    const own = typed.get(place.paragraph);
    const was = own && typedIn(`${lastPart(values.was ?? "")}) `);
    if (own && was) found.set(place.paragraph, own.count - was.count);
  }
  return found;
}

/** A paragraph that comes (1) or goes (-1), by the place among the readings behind which its list goes on. */
interface Event {
  key: string;
  behind: number;
  step: 1 | -1;
  form: string;
  count: number;
}

class Counting {
  readonly #readings: readonly Reading[];
  readonly #typed = new Map<number, Typed>();
  /** What each number counts after the events so far. */
  readonly #now = new Map<number, number>();
  readonly #left: Map<number, number>;
  readonly #gone = new Set<number>();
  /** By paragraph: the last event that moved its number. */
  readonly #moved = new Map<number, string>();

  constructor(readings: readonly Reading[], findings: CheckReport["findings"]) {
    this.#readings = readings;
    for (const { paragraph, text, label, parts } of readings) {
      const typed = label === "" && parts.length === 1 ? typedIn(text) : null;
      if (!typed) continue;
      this.#typed.set(paragraph.index, typed);
      this.#now.set(paragraph.index, typed.count);
    }
    this.#left = shifted(findings, this.#typed);
  }

  #eventsOf({ key, edits }: Restoration): Event[] {
    const at = (paragraph: number): number =>
      this.#readings.findIndex((one) => one.paragraph.index === paragraph);
    return edits.flatMap((edit): Event[] => {
      if (edit.kind === "text") return [];
      const own = edit.kind === "insert" ? typedIn(edit.text) : this.#typed.get(edit.paragraph);
      if (!own) return [];
      const step = edit.kind === "insert" ? 1 : -1;
      return [{ key, behind: at(edit.paragraph), step, form: own.form, count: own.count }];
    });
  }

  /** The numbers behind it that count on from it, in order; those of a list within one of them are not. */
  #siblings({ behind, step, form, count }: Event): number[] {
    const found: number[] = [];
    let wanted = step > 0 ? count : count + 1;
    let within: number | null = null;
    const cell = this.#readings[behind]?.cells.at(-1)?.table;
    for (const { paragraph, text, cells } of this.#readings.slice(behind + 1)) {
      if (HEADING.test(text) || cells.at(-1)?.table !== cell) break;
      const own = this.#typed.get(paragraph.index);
      if (!own || this.#gone.has(paragraph.index)) continue;
      if (own.form !== form) {
        // Another article of such numbers has begun.
        if (/\d\./u.test(own.form) && /\d\./u.test(form)) break;
        continue;
      }
      const now = this.#now.get(paragraph.index) ?? 0;
      if (now === wanted && now !== within) {
        found.push(paragraph.index);
        wanted += 1;
        within = null;
      } else if (now === within || now === 1) within = now + 1;
      else break;
    }
    return found;
  }

  run(restorations: readonly Restoration[]): void {
    const gone = restorations.flatMap(({ edits }) => edits.filter(({ kind }) => kind === "remove"));
    for (const { paragraph } of gone) this.#gone.add(paragraph);
    const events = restorations.flatMap((one) => this.#eventsOf(one));
    for (const event of events.sort((a, b) => a.behind - b.behind)) {
      const count = event.step < 0 ? this.#current(event) : event.count;
      for (const paragraph of this.#siblings({ ...event, count })) {
        const left = this.#left.get(paragraph) ?? 0;
        if (left * event.step >= 0) break;
        this.#left.set(paragraph, left + event.step);
        this.#now.set(paragraph, (this.#now.get(paragraph) ?? 0) + event.step);
        this.#moved.set(paragraph, event.key);
      }
    }
  }

  /** What goes may have been counted on itself by what came before it. */
  #current({ behind, count }: Event): number {
    return this.#now.get(this.#readings[behind]?.paragraph.index ?? -1) ?? count;
  }

  /** By key of a restoration: the numbers that go along with it. */
  edits(view: View): Map<string, TextEdit[]> {
    const made = new Map<string, TextEdit[]>();
    for (const reading of this.#readings) {
      const { index } = reading.paragraph;
      const key = this.#moved.get(index);
      const typed = this.#typed.get(index);
      if (key === undefined || !typed) continue;
      const { start, end } = typed;
      const was = reading.text.slice(start, end);
      const becomes = printed(this.#now.get(index) ?? 0, was);
      if (becomes === null || becomes === was || !isPlain(reading, start, end, view)) continue;
      const edit: TextEdit = { kind: "text", paragraph: index, start, end, was, becomes };
      made.set(key, [...(made.get(key) ?? []), edit]);
    }
    return made;
  }
}

const crosses = (edits: readonly Edit[], { paragraph, start, end }: TextEdit): boolean =>
  edits.some((one) => {
    if (one.paragraph !== paragraph || one.kind === "insert") return false;
    return one.kind === "remove" || (one.start < end && start < one.end);
  });

/** The same, with the numbers that go along with what comes and goes. */
export function withNumbers(
  readings: readonly Reading[],
  findings: CheckReport["findings"],
  made: readonly (Restoration | Refused)[],
  view: View,
): (Restoration | Refused)[] {
  const restorations = made.filter((one): one is Restoration => "edits" in one);
  if (!restorations.some(({ edits }) => edits.some(({ kind }) => kind !== "text")))
    return [...made];
  const counting = new Counting(readings, findings);
  counting.run(restorations);
  const numbers = counting.edits(view);
  const all = restorations.flatMap(({ edits }) => edits);
  return made.map((one) => {
    const own = numbers.get(one.key)?.filter((edit) => !crosses(all, edit)) ?? [];
    return "edits" in one && own.length > 0 ? { ...one, edits: [...one.edits, ...own] } : one;
  });
}
