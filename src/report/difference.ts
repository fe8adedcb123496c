/** A word-level difference to print: the words around a change stay, longer equal stretches are left out. */
import type { Change, Deviation } from "../outcome";
import { markTexts } from "../messages/marks";
import type { Locale } from "../messages/locale";
import type { Inline, Line } from "./types";

/** Words of equal text kept on each side of a change. */
const CONTEXT = 8;
/** Of a clause that only moved, enough to know it by. */
const KNOWN_BY = 30;

const wordsOf = (text: string): string[] => text.match(/\s*\S+\s*/g) ?? [];

function shortened(text: string, before: boolean, after: boolean): string {
  const words = wordsOf(text);
  const kept = (before ? CONTEXT : 0) + (after ? CONTEXT : 0);
  // Leaving out a word or two costs more attention than it saves.
  if (words.length <= kept + 3) return text;
  const head = before ? words.slice(0, CONTEXT).join("").trimEnd() : "";
  const tail = after ? words.slice(-CONTEXT).join("").trimStart() : "";
  return `${head === "" ? "" : `${head} `}…${tail === "" ? "" : ` ${tail}`}`;
}

function textOf({ text, mark }: Change, locale: Locale): string {
  return mark ? `[${markTexts[locale][mark.kind](mark.text, mark.author ?? "")}]` : text;
}

function pieces(changes: readonly Change[], locale: Locale): Inline[] {
  const found: Inline[] = [];
  for (const [at, change] of changes.entries()) {
    const text = textOf(change, locale);
    if (text === "") continue;
    if (change.op === "equal") {
      found.push({ kind: "text", text: shortened(text, at > 0, at < changes.length - 1) });
      continue;
    }
    const last = found.at(-1);
    // What replaces a word stands behind it, a space between, as on a page that somebody corrected.
    if (last && last.kind !== "text" && !/\s$/.test(last.text) && !/^\s/.test(text))
      found.push({ kind: "text", text: " " });
    found.push({ kind: change.op, text });
  }
  return found;
}

/** Pieces cut at line ends: a clause with items keeps its paragraphs. */
function lines(all: readonly Inline[]): Line[] {
  const found: Inline[][] = [[]];
  for (const piece of all)
    for (const [at, text] of piece.text.split("\n").entries()) {
      if (at > 0) found.push([]);
      if (text !== "") found.at(-1)?.push({ ...piece, text });
    }
  return found.filter((one) => one.some(({ text }) => text.trim() !== ""));
}

function knownBy(text: string): string {
  const words = wordsOf(text);
  return words.length <= KNOWN_BY ? text : `${words.slice(0, KNOWN_BY).join("").trimEnd()} …`;
}

/**
 * How a deviation differs from the model, in lines. Of a clause that is the model's in other words only
 * what changed is shown, of one that came or went all of it.
 */
export function difference(deviation: Deviation, locale: Locale): readonly Line[] {
  const { kind, changes, modelText, documentText } = deviation;
  if (kind === "missing" && modelText !== "") return lines([{ kind: "deleted", text: modelText }]);
  if (kind === "added" && documentText !== "")
    return lines([{ kind: "inserted", text: documentText }]);
  if (changes.every(({ op }) => op === "equal"))
    return lines([{ kind: "text", text: knownBy(documentText || modelText) }]);
  return lines(pieces(changes, locale));
}
