/** Counts list numbers as Word does and prints their labels. */
import type { Level, NumberList } from "./numbering";
import { formatNumber } from "./number-format";
import { symbolCharacter } from "./symbols";

interface Count {
  values: (number | null)[];
  /** Lists (w:num) that have been used: the start overrides of a list work once. */
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
    const firstUse = !count.started.has(list.id);
    if (firstUse) {
      count.started.add(list.id);
      list.startOverrides.forEach((start, at) => {
        if (start !== null) values[at] = null;
      });
    }
    const current = values[index] ?? null;
    values[index] = current === null ? startOf(list, index) : current + 1;
    // A level that was passed over counts as used: Word shows "1.1", and the next heading is 2.
    for (let above = 0; above < index; above++) values[above] ??= startOf(list, above);
    for (let below = index + 1; below < list.levels.length; below++)
      if (restarts(list.levels[below], index)) values[below] = null;
    return this.label(list, level, values);
  }

  private count(list: NumberList): Count {
    let count = this.counts.get(list.abstractId);
    if (!count) {
      count = { values: list.levels.map(() => null), started: new Set() };
      this.counts.set(list.abstractId, count);
    }
    return count;
  }

  private label(list: NumberList, level: Level, values: (number | null)[]): string {
    if (level.format === "bullet") return Array.from(level.text, symbolCharacter).join("");
    return level.text.replace(/%([1-9])/g, (_match, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels[at];
      if (!shown) return "";
      const value = values[at] ?? startOf(list, at);
      const format = level.legal && shown.format !== "none" ? "decimal" : shown.format;
      return formatNumber(value, format, this.language, shown.custom);
    });
  }
}

function startOf(list: NumberList, index: number): number {
  return list.startOverrides[index] ?? list.levels[index]?.start ?? 1;
}

/** Does using level `used` (zero-based) restart this deeper level (w:lvlRestart)? */
function restarts(level: Level | undefined, used: number): boolean {
  if (!level) return false;
  return level.restart === null || used < level.restart;
}
