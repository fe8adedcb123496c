/**
 * Tells the columns of a deviation table by their heads, in any order and in any usual wording.
 * A head is read as a set of words: small changes ("Tekst die komt te vervallen") do no harm.
 */
import { classOf, codeAt, DIGIT, IGNORED, LETTER, MARK } from "../language/characters";
import type { ColumnRole } from "./types";

const HEADS: Record<ColumnRole, RegExp[]> = {
  replacement: [
    /\bvervang(?:ende|t|en|ing|ingstekst)?\b/,
    /\bnieuwe?\b.*\b(?:tekst|bepaling|formulering|artikel|lid)\b/,
    /\b(?:gewijzigde|aangepaste|afwijkende|overeengekomen|voorgestelde)\b.*\b(?:tekst|bepaling|formulering)\b/,
    /\bkomt te luiden\b|\bin de plaats\b|\bte lezen als\b|\bwordt gelezen\b|\bte vervangen door\b|\bwordt\b$/,
    /\breplac(?:ement|es|ing|ed by)\b|\b(?:new|amended|agreed) (?:text|wording|clause)\b/,
  ],
  lapses: [
    /\bverval(?:t|len|lende)?\b/,
    /\b(?:oorspronkelijke|huidige|bestaande|oude|originele|standaard|model)\s*-?\s*(?:tekst|bepaling|formulering)\b/,
    /\bte vervallen\b|\bmodeltekst\b|\btekst (?:van het )?model\b|\bstandaardtekst\b/,
    /\b(?:original|current|old|deleted|model) (?:text|wording|clause)\b/,
  ],
  reason: [
    /\breden(?:en)?\b/,
    /\bmotiv(?:ering|atie)\b/,
    /\btoelichting\b/,
    /\bonderbouwing\b/,
    /\bargumentatie\b/,
    /\b(?:reasons?|rationale|explanation)\b/,
  ],
  article: [
    /^(?:art|artikel|artikelen|artikelnummer|artikelnr|bepaling|clausule|lid|nr|nummer)\b/,
    /\bartikel(?:en|nummer|nr)?\b/,
    /^(?:article|clause|section)\b/,
  ],
};
/**
 * Heads that say it only among others of the kind: a table has them by chance too. They count where its
 * rows cite articles.
 */
const LOOSE: Record<ColumnRole, RegExp> = {
  replacement:
    /^(?:nieuw|wordt|aangepast|gewijzigd|afgesproken|overeengekomen|vervangen|voorstel|wijziging|aanpassing|afwijking|new|inserted|proposal|change)(?: (?:van )?(?:de )?(?:leverancier|verwerker|opdrachtgever|verwerkingsverantwoordelijke|klant))?$/,
  lapses:
    /^(?:oud|was|origineel|oorspronkelijk|huidig|model|standaard|luidt|geschrapt|vervallen|old|original|current|deleted)$/,
  reason:
    /^(?:argument(?:en)?|opmerking(?:en)?|uitleg|achtergrond|aanleiding|waarom|grond|why|remarks?|comments?)$/,
  article: /^(?:nr|nummer|lid|onderwerp|bepaling|clausule|waar|plaats)$/,
};
/** Most telling first: "Tekst die het artikel vervangt" is a replacement, not an article. */
const ORDER: ColumnRole[] = ["replacement", "lapses", "reason", "article"];
/** A head is short; a sentence in a cell is text of the contract. */
const HEAD_MAX = 60;
/** … and what is longer than this is none, whatever noise is in it. */
const CELL_MAX = 4 * HEAD_MAX;
/** A head of fewer columns is that of another table. */
export const MIN_COLUMNS = 2;

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

const looseRole = (head: string): ColumnRole | null =>
  ORDER.find((role) => LOOSE[role].test(plain(head.slice(0, CELL_MAX)))) ?? null;

export type Roles = Partial<Record<ColumnRole, number>>;

function rolesBy(heads: string[], roleOf: (head: string) => ColumnRole | null): Roles {
  const roles: Roles = {};
  heads.forEach((head, at) => {
    const role = roleOf(head);
    if (role && roles[role] === undefined) roles[role] = at;
  });
  return roles;
}

/**
 * Roles of a row of heads, by place in the row; null when the row is no head of a deviation table:
 * that has an article, a replacing text, and a lapsing text or a reason.
 */
export function columnRoles(heads: string[]): Roles | null {
  if (heads.filter((head) => head !== "").length < 3) return null;
  const roles = rolesBy(heads, columnRole);
  const known = roles.article !== undefined && roles.replacement !== undefined;
  if (!known || (roles.lapses === undefined && roles.reason === undefined)) return null;
  // In a table that is one, a column that is left is what its loose head says.
  const taken = new Set(Object.values(roles));
  const left = heads.map((head, at) => (taken.has(at) ? "" : head));
  return { ...rolesBy(left, looseRole), ...roles };
}

/** The same by heads that other tables have too: an article and a replacing text will do. Ask the rows. */
export function looseRoles(heads: string[]): Roles | null {
  const roles = rolesBy(heads, (head) => columnRole(head) ?? looseRole(head));
  return roles.article !== undefined && roles.replacement !== undefined ? roles : null;
}

/** Words that a head has at most where it ends as a sentence does. */
const HEAD_WORDS = 4;

/** What stands in a cell of the heads beside its head: further lines, or all of it when it is a sentence. */
export function headTail(text: string): string {
  const [first = "", ...more] = text.split("\n");
  const words = plain(first).split(" ").length;
  return words > HEAD_WORDS && /[.!?]$/.test(first.trim()) ? text : more.join("\n").trim();
}
