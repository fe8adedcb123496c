/** Typed numbers in front of a paragraph: recognised on reading, made again on writing. */
import type { LabelStyle } from "./agreement";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

const FORMS: { style: LabelStyle; pattern: RegExp }[] = [
  { style: "a.)", pattern: /^([a-z])\.\) +(.*)$/s },
  { style: "a)", pattern: /^([a-z])\) +(.*)$/s },
  { style: "(a)", pattern: /^\(([a-z])\) +(.*)$/s },
  { style: "a.", pattern: /^([a-z])\. +(.*)$/s },
  { style: "1)", pattern: /^(\d+)\) +(.*)$/s },
  { style: "1.", pattern: /^(\d+)\. +(.*)$/s },
  { style: "1", pattern: /^(\d) +(.*)$/s },
  { style: "· ☐", pattern: /^· ☐ +()(.*)$/s },
  { style: "· -", pattern: /^· - +()(.*)$/s },
  { style: "☐", pattern: /^☐ +()(.*)$/s },
  { style: "•", pattern: /^• +()(.*)$/s },
  { style: "o", pattern: /^o +()(.*)$/s },
  { style: "*", pattern: /^\* +()(.*)$/s },
  { style: "-", pattern: /^- +()(.*)$/s },
];

export interface Labelled {
  style: LabelStyle;
  /** Ordinal as printed; 0 for bullets. */
  number: number;
  text: string;
}

/** Splits "a.) tekst" into label and text; null when the paragraph has no label. */
export function splitLabel(line: string): Labelled | null {
  for (const { style, pattern } of FORMS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [, mark = "", text = ""] = match;
    const letter = LETTERS.indexOf(mark) + 1;
    const number = mark === "" ? 0 : /\d/.test(mark) ? Number(mark) : letter;
    return { style, number, text };
  }
  return null;
}

export function isBullet(style: LabelStyle): boolean {
  return !/[a1i]/.test(style);
}

/** The ordinal in the style's own figures: 2 → "b", "2", "ii", or "" for a bullet. */
export function ordinal(style: LabelStyle, number: number): string {
  if (isBullet(style)) return "";
  if (style.includes("1")) return String(number);
  if (style === "i") return ROMAN[number - 1] ?? String(number);
  return LETTERS[number - 1] ?? String(number);
}

/** The label as printed, without the space after it: "a.)", "1)", "•". */
export function printLabel(style: LabelStyle, number: number): string {
  return isBullet(style) ? style : style.replace(/[a1i]/, ordinal(style, number));
}

/** How the truth names an item: its letter or number, for bullets its ordinal. */
export function itemName(style: LabelStyle, number: number): string {
  return isBullet(style) ? String(number) : ordinal(style, number);
}
