/**
 * LISTNUM (ECMA-376 part 1, 17.16.5.33): a number inside a line, which Word counts each time and never
 * keeps in the file. Three lists of Word's own have names; another is that of a definition; without a
 * name it is the list of its paragraph, one level deeper.
 */
import type { Counters } from "../formatting/counters";
import { LEVELS, type Level, type NumberList, type Numbering } from "../formatting/numbering";
import type { NumberUse } from "./resolve";
import type { Span } from "./types";

/** A number that stands in a line and not in the file. */
export interface ListField {
  /** Where it is shown: its text is the number, once counted. */
  span: Span;
  /** "" without one. */
  name: string;
  /** From 0; null: as its paragraph has it. */
  level: number | null;
  /** Begins anew here. */
  start: number | null;
}

const SWITCH = /\\([ls])\s*"?(\d{1,9})"?/gi;

/** @returns null for any other field */
export function listFieldOf(instruction: string, span: () => Span): ListField | null {
  const own = /^\s*LISTNUM\b(.*)$/is.exec(instruction)?.[1];
  if (own === undefined) return null;
  const numbers = new Map(
    [...own.matchAll(SWITCH)].map(([, key = "", value]) => [key.toLowerCase(), Number(value)]),
  );
  const name = /^\s*(?:"([^"]*)"|([^\s\\"]+))/.exec(own);
  const level = numbers.get("l");
  return {
    span: span(),
    name: name?.[1] ?? name?.[2] ?? "",
    level: level === undefined ? null : Math.min(Math.max(level, 1), LEVELS) - 1,
    start: numbers.get("s") ?? null,
  };
}

const level = (format: string, text: string): Level => ({
  start: 1,
  format,
  custom: "",
  text,
  legal: false,
  restart: null,
  style: null,
  indent: null,
  hidden: false,
});

/** Formats and signs of nine levels, as Word has them; "#" is the number of the level itself. */
function builtIn(id: string, levels: readonly [format: string, sign: string][]): NumberList {
  return {
    id,
    abstractId: id,
    levels: levels.map(([format, sign], at) => level(format, sign.replace("#", `%${at + 1}`))),
    startOverrides: levels.map(() => null),
  };
}

const [DECIMAL, LETTER, ROMAN] = ["decimal", "lowerLetter", "lowerRoman"];
const LEGAL = Array.from({ length: LEVELS }, (_, at): [string, string] => [
  DECIMAL,
  Array.from({ length: at + 1 }, (_one, above) => `%${above + 1}.`).join(""),
]);
const BUILT_IN: Record<string, NumberList> = {
  numberdefault: builtIn("LISTNUM NumberDefault", [
    [DECIMAL, "#)"],
    [LETTER, "#)"],
    [ROMAN, "#)"],
    [DECIMAL, "(#)"],
    [LETTER, "(#)"],
    [ROMAN, "(#)"],
    [DECIMAL, "#."],
    [LETTER, "#."],
    [ROMAN, "#."],
  ]),
  outlinedefault: builtIn("LISTNUM OutlineDefault", [
    ["upperRoman", "#."],
    ["upperLetter", "#."],
    [DECIMAL, "#."],
    [LETTER, "#)"],
    [DECIMAL, "(#)"],
    [LETTER, "(#)"],
    [ROMAN, "(#)"],
    [LETTER, "(#)"],
    [ROMAN, "(#)"],
  ]),
  legaldefault: builtIn("LISTNUM LegalDefault", LEGAL),
};

/** Counts the field in its list and gives its number; "" where its list is nowhere. */
export function numberOf(
  { name, level: own, start }: ListField,
  around: NumberUse | null,
  numbering: Numbering,
  counters: Counters,
): string {
  const list =
    name === ""
      ? (around?.list ?? BUILT_IN["numberdefault"])
      : (BUILT_IN[name.toLowerCase()] ?? numbering.named(name));
  if (!list) return "";
  const deeper = around && around.list.abstractId === list.abstractId ? around.level + 1 : 0;
  return counters.next(list, Math.min(own ?? deeper, LEVELS - 1), start);
}
