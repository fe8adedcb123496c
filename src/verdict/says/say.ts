/** A sentence on what happens, in both languages; the words of the agreement stay Dutch. */
import type { Bilingual } from "../../requirements";
import type { Matter } from "../matter";

export type Say = (matter: Matter) => Bilingual[];

/** One thing in the place of another. */
export const becomes = (nl: string, en: string, before: string, after: string): Bilingual => ({
  nl: `${nl}: ${before} wordt ${after}`,
  en: `${en}: “${before}” becomes “${after}”`,
});

export const lapses = (nl: string, en: string): Bilingual => ({
  nl: `${nl} vervalt`,
  en: `${en} lapses`,
});

/** The first group, or the whole match. */
export function read(text: string, pattern: RegExp): string | null {
  const found = pattern.exec(text);
  return found ? (found[1] ?? found[0]).trim() : null;
}

/** What the one list has and the other has not. */
export const less = (list: readonly string[], others: readonly string[]): string[] =>
  list.filter((one) => !others.some((other) => other.toLowerCase() === one.toLowerCase()));

/** A party, as contracts name one: with a capital, at times behind its article. */
export const PARTY = "(?:de |het )?(\\p{Lu}\\p{L}+)";
