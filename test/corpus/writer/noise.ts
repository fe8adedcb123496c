/** Typing habits inside the text: quotes, dashes, hard spaces, soft hyphens. No word changes. */
import type { Random } from "../random";
import type { Habit } from "./habit";

const HARD_SPACE = "\u00a0";
const SOFT_HYPHEN = "\u00ad";

const DOUBLE: Record<string, [string, string]> = {
  straight: ['"', '"'],
  curly: ["“", "”"],
  low: ["„", "”"],
};
const SINGLE: Record<string, [string, string]> = {
  straight: ["'", "'"],
  curly: ["‘", "’"],
  low: ["‚", "’"],
};

/** Rewrites quotation marks in pairs; an apostrophe inside a word is a closing mark. */
function requote(text: string, quotes: Habit["quotes"]): string {
  const double = DOUBLE[quotes];
  const single = SINGLE[quotes];
  if (!double || !single) return text;
  const marks = (pair: [string, string]) => (mark: string, at: number) => {
    const before = text[at - 1] ?? " ";
    return /[\s([{]/.test(before) ? pair[0] : pair[1] + mark.slice(1);
  };
  return text.replace(/["“”„]/g, marks(double)).replace(/['‘’‚]/g, marks(single));
}

const DASHES: Record<string, string> = { hyphen: "-", en: "–", em: "—" };

/** Rewrites what stands between spaces as a dash; hyphens inside words stay. */
function redash(text: string, dashes: Habit["dashes"]): string {
  const dash = DASHES[dashes];
  return dash ? text.replace(/(?<=\s)[-–—](?=\s)/g, dash) : text;
}

/** Some spaces hard: always after "artikel" and before a number, else now and then. */
function hardSpaces(text: string, random: Random): string {
  return text.replace(/ /g, (space, at: number) => {
    const sticky = /\d/.test(text[at + 1] ?? "") || /\bartikel$/i.test(text.slice(0, at));
    return sticky || random.chance(0.06) ? HARD_SPACE : space;
  });
}

function softHyphens(text: string, random: Random): string {
  return text.replace(/\p{L}{9,}/gu, (word) => {
    if (!random.chance(0.4)) return word;
    const at = random.int(3, word.length - 4);
    return word.slice(0, at) + SOFT_HYPHEN + word.slice(at);
  });
}

export function typeset(text: string, habit: Habit, random: Random): string {
  let typed = redash(requote(text, habit.quotes), habit.dashes);
  if (habit.spaces === "hard") typed = hardSpaces(typed, random);
  if (habit.softHyphens) typed = softHyphens(typed, random);
  return typed;
}
