/**
 * Tells the columns of a deviation table by their heads, in any order and in any usual wording.
 * A head is read as a set of words: small changes ("Tekst die komt te vervallen") do no harm.
 */
import { classOf, codeAt, DIGIT, IGNORED, LETTER, MARK } from "../../language/characters";
import type { ColumnRole } from "./types";

const HEADS: Record<ColumnRole, RegExp[]> = {
  replacement: [
    /\bvervang(?:ende|t|en|ing|ingstekst)?\b/,
    /\bnieuwe?\b.*\b(?:tekst|bepaling|formulering|artikel|lid)\b/,
    /\b(?:gewijzigde|aangepaste|afwijkende|overeengekomen)\b.*\b(?:tekst|bepaling|formulering)\b/,
    /\bkomt te luiden\b|\bte vervangen door\b|\bwordt\b$/,
  ],
  lapses: [
    /\bverval(?:t|len|lende)?\b/,
    /\b(?:oorspronkelijke|huidige|bestaande|oude|originele|standaard|model)\s*-?\s*(?:tekst|bepaling|formulering)\b/,
    /\bte vervallen\b|\bmodeltekst\b|\bstandaardtekst\b/,
  ],
  reason: [
    /\breden(?:en)?\b/,
    /\bmotiv(?:ering|atie)\b/,
    /\btoelichting\b/,
    /\bonderbouwing\b/,
    /\bargumentatie\b/,
  ],
  article: [
    /^(?:art|artikel|artikelen|artikelnummer|artikelnr|bepaling|clausule|lid|nr|nummer)\b/,
    /\bartikel(?:en|nummer|nr)?\b/,
  ],
};
/** Most telling first: "Tekst die het artikel vervangt" is a replacement, not an article. */
const ORDER: ColumnRole[] = ["replacement", "lapses", "reason", "article"];
/** A head is short; a sentence in a cell is text of the contract. */
const HEAD_MAX = 60;
/** … and what is longer than this is none, whatever noise is in it. */
const CELL_MAX = 4 * HEAD_MAX;
/** A head of fewer columns is that of another table. */
export const MIN_COLUMNS = 3;

/** Lower case, letters, digits and hyphens; anything else is a space. */
function plain(head: string): string {
  const text = head.toLowerCase();
  let out = "";
  for (let at = 0; at < text.length; at += 1) {
    const kind = classOf(codeAt(text, at));
    if (kind === IGNORED) continue;
    const kept = kind === LETTER || kind === DIGIT || kind === MARK || text.charAt(at) === "-";
    if (kept) out += text.charAt(at);
    else if (out !== "" && !out.endsWith(" ")) out += " ";
  }
  return out.trimEnd();
}

/** What a head says, or null. */
export function columnRole(head: string): ColumnRole | null {
  if (head.length > CELL_MAX) return null;
  const text = plain(head);
  if (!text || text.length > HEAD_MAX) return null;
  return ORDER.find((role) => HEADS[role].some((pattern) => pattern.test(text))) ?? null;
}

/**
 * Roles of a row of heads, by place in the row; null when the row is no head of a deviation table:
 * that has an article, a replacing text, and a lapsing text or a reason.
 */
export function columnRoles(heads: string[]): Partial<Record<ColumnRole, number>> | null {
  if (heads.filter((head) => head !== "").length < MIN_COLUMNS) return null;
  const roles: Partial<Record<ColumnRole, number>> = {};
  heads.forEach((head, at) => {
    const role = columnRole(head);
    if (role && roles[role] === undefined) roles[role] = at;
  });
  const known = roles.article !== undefined && roles.replacement !== undefined;
  return known && (roles.lapses !== undefined || roles.reason !== undefined) ? roles : null;
}
