/**
 * Characters that leave no mark on paper, made to be seen where they are what differs: by the signs that
 * Word shows for them. Pure.
 */

export type Unseen =
  "space" | "hard-space" | "other-space" | "soft-hyphen" | "line-end" | "tab" | "no-width";

/** Text as it stands, or a character by its sign and its name. */
export type Seen = { text: string } | { sign: string; unseen: Unseen };

const SIGNS: Record<Unseen, string> = {
  // Word's own dot cannot be told from the line that strikes it.
  space: "␣",
  "hard-space": "°",
  "other-space": "◦",
  "soft-hyphen": "¬",
  "line-end": "↵",
  tab: "→",
  "no-width": "▯",
};

function nameOf(char: string): Unseen | null {
  if (char === " ") return "space";
  if (char === "\u00a0" || char === "\u202f") return "hard-space";
  if (char === "\u00ad") return "soft-hyphen";
  if (/[\n\v\r\u2028\u2029]/u.test(char)) return "line-end";
  if (char === "\t") return "tab";
  if (/\s/u.test(char) && char !== "\ufeff") return "other-space";
  return /\p{Cf}|\ufeff/u.test(char) ? "no-width" : null;
}

/** Spaces that part words say nothing by themselves: they are shown only where there is nothing else. */
const PARTING: ReadonlySet<Unseen> = new Set(["space", "hard-space", "line-end", "tab"]);

/** A deleted or inserted text with its unseen characters made visible. */
export function seen(text: string): Seen[] {
  const chars = Array.from(text, (char) => ({ char, unseen: nameOf(char) }));
  const blank = chars.every(({ unseen }) => unseen !== null);
  const out: Seen[] = [];
  for (const { char, unseen } of chars) {
    const last = out.at(-1);
    if (unseen !== null && (blank || !PARTING.has(unseen))) {
      out.push({ sign: SIGNS[unseen], unseen });
    } else if (last && "text" in last) last.text += char;
    else out.push({ text: char });
  }
  return out;
}
