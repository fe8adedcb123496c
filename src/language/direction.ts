/**
 * Marks that turn the direction of writing (Unicode bidirectional algorithm, UAX #9). Between an override
 * (U+202E) and its end every sign stands from right to left, also those of Dutch: "24" reads 42.
 */
const OVERRIDE = "\u202e";
/** Overrides, embeddings and isolates from right to left; those from left to right change nothing here. */
const TURNS = /[\u202b\u202e\u2067]/u;

/** By UTF-16 units: places keep their length; nobody turns an emoji round in a contract. */
function reversed(text: string): string {
  let out = "";
  for (let at = text.length - 1; at >= 0; at -= 1) out += text.charAt(at);
  return out;
}

const turned = /\u202e([^\u202c\n\u2029]*)(\u202c?)/gu;

/** A text as it reads on paper. Its length stays, and so do places before and behind what was turned. */
export function asOnPaper(text: string): string {
  if (!text.includes(OVERRIDE)) return text;
  return text.replace(
    turned,
    (_whole, inner: string, end: string) => OVERRIDE + reversed(inner) + end,
  );
}

/** A stretch between such marks, as it is written and as it reads. */
export interface Turned {
  start: number;
  end: number;
  written: string;
  reads: string;
}

/** Every stretch of a text in which words or figures are turned. */
export function turnedIn(text: string): Turned[] {
  if (!TURNS.test(text)) return [];
  return [...text.matchAll(/[\u202b\u202e\u2067]([^\u202c\u2069\n]*)[\u202c\u2069]?/gu)].flatMap(
    ({ 0: whole, 1: inner = "", index }) =>
      /[\p{L}\p{N}]/u.test(inner)
        ? [
            {
              start: index,
              end: index + whole.length,
              written: inner,
              reads: whole.startsWith(OVERRIDE) ? reversed(inner) : inner,
            },
          ]
        : [],
  );
}
