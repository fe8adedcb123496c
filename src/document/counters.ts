/** Counts list numbers as Word does and prints their labels. */
import type { Level, NumberList } from "./numbering";
import { formatNumber } from "./number-format";
import { symbolCharacter } from "./symbols";

/** Lists of one abstract definition count together. */
interface Count {
  values: (number | null)[];
  /** Start overrides of the list last begun, until each has been used: they work once. */
  pending: (number | null)[];
  started: Set<string>;
}

/** One run through the document, in one view. */
export class Counters {
  private readonly counts = new Map<string, Count>();
  constructor(private readonly language: string) {}

  /** Counts one paragraph of the list and gives its label. */
  next(list: NumberList, index: number): string {
    const level = list.levels[index];
    if (!level) return "";
    const count = this.count(list);
    const { values } = count;
    if (!count.started.has(list.id)) begin(count, list);
    // A level that was passed over counts as used: after "1.1" without a heading, the next one is 2.
    for (let above = 0; above < index; above++) values[above] ??= start(count, list, above);
    const current = values[index] ?? null;
    values[index] = current === null ? start(count, list, index) : current + 1;
    for (let below = index + 1; below < list.levels.length; below++)
      if (restarts(list.levels[below], index)) values[below] = null;
    return this.label(list, level, values);
  }

  private count(list: NumberList): Count {
    let count = this.counts.get(list.abstractId);
    if (!count) {
      count = { values: list.levels.map(() => null), pending: [], started: new Set() };
      this.counts.set(list.abstractId, count);
    }
    return count;
  }

  private label(list: NumberList, level: Level, values: (number | null)[]): string {
    if (level.hidden) return "";
    if (level.format === "bullet") return Array.from(level.text, symbolCharacter).join("");
    return level.text.replace(/%([1-9])/g, (_match, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels[at];
      if (!shown) return "";
      const value = values[at] ?? shown.start;
      const format = level.legal && shown.format !== "none" ? "decimal" : shown.format;
      return formatNumber(value, format, this.language, shown.custom);
    });
  }
}

/** The first paragraph of a list (w:num): levels with a start override forget where they were. */
function begin(count: Count, list: NumberList): void {
  count.started.add(list.id);
  count.pending = list.startOverrides;
  list.startOverrides.forEach((override, at) => {
    if (override !== null) count.values[at] = null;
  });
}

function start(count: Count, list: NumberList, index: number): number {
  const override = count.pending[index] ?? null;
  if (override === null) return list.levels[index]?.start ?? 1;
  count.pending = count.pending.map((value, at) => (at === index ? null : value));
  return override;
}

/** Does using level `used` (zero-based) restart this deeper level (w:lvlRestart)? */
function restarts(level: Level | undefined, used: number): boolean {
  if (!level) return false;
  return level.restart === null || used < level.restart;
}
