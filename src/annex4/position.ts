/** Order of the references of a model: title, parties, recitals, articles, signatures, annexes. */
import { predecessor } from "./additions";
import { parseCitation } from "./citation";

export type Position = readonly number[];

function letter(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : text.charCodeAt(0) - 96;
}

/** Position of a model reference; unknown ones come with the loose text between recitals and articles. */
export function position(ref: string): Position {
  const numbered = /^(?:artikel )?(\d+)(?:\.(\d+))?(?: (\w+))?$/.exec(ref);
  if (numbered)
    return [
      4,
      Number(numbered[1]),
      Number(numbered[2] ?? 0),
      numbered[3] ? letter(numbered[3]) : 0,
    ];
  const recital = /^overweging (\w+)$/.exec(ref);
  if (recital) return [2, letter(recital[1] ?? "")];
  const annex = /^bijlage (\d+)([a-z]?)$/.exec(ref);
  if (annex) return [6, Number(annex[1]), annex[2] ? letter(annex[2]) : 0];
  return [{ passim: -1, titel: 0, partijen: 1, ondertekening: 5 }[ref] ?? 3];
}

/** Behind a clause and everything of it: where an added one belongs. */
export function behind(ref: string): Position {
  const [a = 0, b = 0, c = 0] = position(ref);
  return [a, b, c, Number.MAX_SAFE_INTEGER];
}

export function before(a: Position, b: Position): boolean {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const left = a[i] ?? 0;
    const right = b[i] ?? 0;
    if (left !== right) return left < right;
  }
  return false;
}

/** Position that a row claims by its article cell; null when that cannot be read. */
export function citedPosition(cell: string): Position | null {
  const citation = parseCitation(cell.replace(/,?\s*(?:opschrift|kop)\s*$/i, ""));
  const ref = citation.refs[0];
  if (citation.adds === "clause" && (citation.after ?? ref))
    return behind(citation.after ?? predecessor(ref ?? ""));
  if (!ref) return null;
  return position(citation.item ? `${ref} ${citation.item}` : ref);
}
