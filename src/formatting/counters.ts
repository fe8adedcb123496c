/** Counts list numbers as Word does and prints their labels. */
import type { Level, NumberList } from "./numbering";
import { formatNumber } from "./number-format";
import { symbolCharacter } from "./symbols";

/** What legal numbering leaves alone: Word prints "1.01" where a level pads its number. */
const AS_IT_IS = new Set(["none", "decimalZero"]);

/** Lists of one abstract definition count together. */
interface Count {
  values: (number | null)[];
  /** numId of every list begun, and "numId level" of every start override that works no more. */
  overridden: Set<string>;
}

/** One run through one part of the document, in one view. */
export class Counters {
  private readonly counts = new Map<string, Count>();
  constructor(private readonly language: string) {}

  /**
   * Counts one number of the list and gives its label.
   * @param anew where it begins here, whatever came before
   */
  next(list: NumberList, index: number, anew: number | null = null): string {
    const level = list.levels[index];
    if (!level) return "";
    const { values, overridden } = this.count(list);
    // A level that was passed over counts as used: after "1.1" without a heading, the next one is 2.
    for (let above = 0; above < index; above++) values[above] ??= start(list, above);
    const override = overrideOf(list, index, overridden);
    const current = values[index] ?? null;
    values[index] = anew ?? override ?? (current === null ? start(list, index) : current + 1);
    for (let below = index + 1; below < list.levels.length; below++)
      if (isRestarted(list.levels[below], index)) values[below] = null;
    return this.label(list, level, values);
  }

  private count(list: NumberList): Count {
    let count = this.counts.get(list.abstractId);
    if (!count) {
      count = { values: list.levels.map(() => null), overridden: new Set() };
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
      const format = level.legal && !AS_IT_IS.has(shown.format) ? "decimal" : shown.format;
      return formatNumber(value, format, this.language, shown.custom);
    });
  }
}

const start = (list: NumberList, index: number): number => list.levels[index]?.start ?? 1;

/**
 * The start override that restarts a level, once. "Restart numbering" writes one for all nine levels:
 * a list that begins on a deep level leaves those above it alone, then and later.
 */
function overrideOf(list: NumberList, index: number, overridden: Set<string>): number | null {
  const own = list.startOverrides[index] ?? null;
  if (overridden.has(list.id)) {
    if (own === null || overridden.has(`${list.id} ${index}`)) return null;
  } else {
    overridden.add(list.id);
    for (let above = 0; above < index; above++) overridden.add(`${list.id} ${above}`);
  }
  overridden.add(`${list.id} ${index}`);
  return own;
}

/** Does using level `used` (zero-based) restart this deeper level (w:lvlRestart)? */
function isRestarted(level: Level | undefined, used: number): boolean {
  if (!level) return false;
  return level.restart === null || used < level.restart;
}
