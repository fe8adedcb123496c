/** A word-level difference on one line: [-weg-] {+bij+}, long equal stretches shortened. */
import { markTexts } from "../messages/marks";
import type { FileReport } from "./report-schema";

type Change = FileReport["deviations"][number]["changes"][number];

/** What is kept of equal text on either side of a change. */
const CONTEXT = 40;

export function changesText(changes: Change[]): string {
  if (changes.every(({ op }) => op === "equal"))
    return clip(changes.map(({ text }) => text).join(""), CONTEXT * 2);
  const shown = changes.map((change, at) => {
    const text = textOf(change).replace(/\s+/g, " ");
    if (change.op === "inserted") return marked(text, "{+", "+}");
    // What replaces it brings its own space.
    if (change.op === "deleted")
      return changes[at + 1]?.op === "inserted" ? `[-${text.trim()}-]` : marked(text, "[-", "-]");
    return shorten(text, at > 0, at < changes.length - 1);
  });
  return shown.join("").trim();
}

/** A mark has no text of its own: it is named between brackets. */
function textOf({ text, mark }: Change): string {
  return mark ? `[${markTexts.nl[mark.kind](mark.text, mark.author ?? "")}]` : text;
}

/** Signs of a change stand close around the words; the spaces stay outside. */
function marked(text: string, open: string, close: string): string {
  const [, before = "", words = "", after = ""] = /^( *)(.*?)( *)$/.exec(text) ?? [];
  return `${before}${open}${words}${close}${after}`;
}

function shorten(text: string, before: boolean, after: boolean): string {
  const head = before ? CONTEXT : 0;
  const tail = after ? CONTEXT : 0;
  if (text.length <= head + tail + 5) return text;
  return `${text.slice(0, head)} … ${tail === 0 ? "" : text.slice(-tail)}`;
}

/** The beginning of a text. */
export function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
