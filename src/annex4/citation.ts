/**
 * Reads the article cell of a row: "8.2", "art. 8 lid 2", "Artikel 8, tweede lid", "8.2 sub b",
 * "1.1 o", "10.10 (nieuw)", "Overweging d", "Bijlage 3", "4.1 t/m 4.4", "toevoegen na 8.3". Never
 * throws: what it cannot read is said to be unreadable, and the row is then not checked.
 */
import type { Citation } from "./types";

const ORDINALS = [
  "eerste",
  "tweede",
  "derde",
  "vierde",
  "vijfde",
  "zesde",
  "zevende",
  "achtste",
  "negende",
  "tiende",
  "elfde",
  "twaalfde",
  "dertiende",
  "veertiende",
  "vijftiende",
];
const ORDINAL = ORDINALS.join("|");
const ARTICLE = "(?:artikel(?:en)?|art\\.?|arts?\\.?|clausule|bepaling)";
const ITEM = "(?:sub|onder|onderdeel|punt|letter|aanhef\\s+en\\s+onder)";
const NEW =
  /\b(?:nieuwe?|toe\s*te\s*voegen|toegevoegd|toevoeging|aanvulling|toevoegen|invoegen|ingevoegd|invoeging)\b/;
/** A cell longer than this is no citation. */
const MAX_CELL = 400;
const SPLIT = /\s*(?:,|;|\ben\b|&|\+)\s*/;

function clean(cell: string): string {
  return cell
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** "3e", "3de", "derde" → 3. */
function ordinal(word: string): number | null {
  const at = ORDINALS.indexOf(word);
  if (at >= 0) return at + 1;
  const match = /^(\d{1,2})(?:e|de|ste)?$/.exec(word);
  return match ? Number(match[1]) : null;
}

interface Single {
  ref: string;
  item?: string;
}

const NUMBERED = new RegExp(
  `^(?:${ARTICLE}\\s*)?(\\d{1,3})(?:\\.(\\d{1,3}))?\\.?(?:,?\\s*(?:leden|lid)\\s*(\\d{1,3})|,?\\s*(${ORDINAL}|\\d{1,2}(?:e|de|ste))\\s+lid)?` +
    `(?:,?\\s*(?:${ITEM}\\s*)?[("']?([a-z]{1,2}|\\d{1,2})(?:\\.\\)|[.)"'])*)?$`,
);
const CLAUSE_FIRST = new RegExp(
  `^(?:lid\\s*(\\d{1,3})|(${ORDINAL}|\\d{1,2}(?:e|de|ste))\\s+lid)(?:\\s+van)?,?\\s*${ARTICLE}\\s*(\\d{1,3})$`,
);
const ITEM_FIRST = new RegExp(`^${ITEM}\\s*([a-z]{1,2}|\\d{1,2})\\)?(?:\\s+van)?,?\\s*(.+)$`);
const RECITAL =
  /^(?:de\s+)?(?:overweging(?:en)?|considerans)\s*(?:onder|sub)?\s*[("']?([a-z]|\d{1,2})(?:\.\)|[.)"'])*$/;
const ANNEX = /^(?:bijlagen?|annex(?:en)?|appendix)\s*(?:nr\.?\s*)?(\d{1,2}[a-z]?)\.?$/;

function single(text: string): Single | null {
  const recital = RECITAL.exec(text);
  if (recital) return { ref: `overweging ${recital[1] ?? ""}` };
  const annex = ANNEX.exec(text);
  if (annex) return { ref: `bijlage ${annex[1] ?? ""}` };
  if (/^(?:de\s+)?(?:partijen|ondergetekenden|partijaanduiding)$/.test(text))
    return { ref: "partijen" };
  if (/^(?:de\s+)?ondertekening$/.test(text)) return { ref: "ondertekening" };
  const first = CLAUSE_FIRST.exec(text);
  if (first) {
    const clause = first[1] ? Number(first[1]) : ordinal(first[2] ?? "");
    return clause ? { ref: `${Number(first[3])}.${clause}` } : null;
  }
  const itemFirst = ITEM_FIRST.exec(text);
  if (itemFirst) {
    const rest = single(itemFirst[2] ?? "");
    return rest && !rest.item ? { ...rest, item: itemFirst[1] ?? "" } : null;
  }
  const match = NUMBERED.exec(text);
  if (!match) return null;
  const clause = match[2] ?? match[3] ?? (match[4] ? String(ordinal(match[4]) ?? "") : "");
  const ref = clause ? `${Number(match[1])}.${Number(clause)}` : `${Number(match[1])}`;
  return match[5] ? { ref, item: match[5] } : { ref };
}

/** "4.1 t/m 4.4", "4.1-4.4", "8 lid 1 tot en met 3" → every clause in it; null when it is no range. */
function range(text: string): string[] | null {
  const parts = text.split(/\s*(?:t\/m|t\.?e\.?m\.?|tot en met|tot|-)\s*/);
  if (parts.length !== 2) return null;
  const from = single(parts[0] ?? "");
  if (!from) return null;
  const [article, low] = from.ref.split(".");
  const toText = parts[1] ?? "";
  const to = single(toText);
  const full =
    to && to.ref.includes(".")
      ? to.ref.split(".")
      : [article, /^(?:lid\s*)?(\d{1,3})\.?$/.exec(toText)?.[1]];
  if (!low || full[0] !== article || !full[1]) return null;
  const first = Number(low);
  const last = Number(full[1]);
  if (last < first || last - first > 40) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => `${article ?? ""}.${first + i}`);
}

function several(text: string): Single[] | null {
  const parts = text.split(SPLIT).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 20) return null;
  const singles: Single[] = [];
  for (const part of parts) {
    const found = single(part);
    if (!found) return null;
    singles.push(found);
  }
  return singles;
}

function readPlace(text: string): Citation | null {
  const one = single(text);
  if (one) return { refs: [one.ref], ...(one.item ? { item: one.item } : {}) };
  const refs = range(text);
  if (refs) return { refs, unchecked: "range" };
  const list = several(text);
  if (list) return { refs: list.map((part) => part.ref), unchecked: "range" };
  return null;
}

/** What is left of "nieuw lid 8.8 toevoegen:" when the words of the addition are gone: "8.8". */
function withoutAddition(text: string): string {
  return text
    .replace(new RegExp(NEW.source, "g"), " ")
    .replace(/[()[\],;:"']/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\b(?:lid|tekst|bepaling)\s+(?=\d{1,3}\.\d|na\b|achter\b)/g, "")
    .replace(/\s*\b(?:lid|wordt|worden|tekst|bepaling)$/g, "")
    .trim();
}

const AFTER =
  /^(.*?)\b(?:na|achter|volgend op|onder)\s+((?:artikel|art\.?|lid|overweging)?\s*\d.*|overweging\s+\w)$/;
const TO = /^(.*?)\baan\s+(?:het\s+(?:slot|einde)\s+van\s+)?(.+)$/;

/** @returns the parsed citation; `unchecked` says why a row is not checked automatically. */
export function parseCitation(cell: string): Citation {
  if (cell.length > MAX_CELL) return { refs: [], unchecked: "unreadable" };
  const text = clean(cell);
  if (/\b(?:passim|diverse|alle\s+artikelen|gehele\s+(?:overeenkomst|tekst))\b/.test(text))
    return { refs: [], unchecked: "passim" };
  const adds = NEW.test(text);
  const bare = adds ? withoutAddition(text) : text.replace(/^[\s:,;-]+|[\s:,;-]+$/g, "");
  if (adds) {
    const after = AFTER.exec(bare);
    const behind = after ? readPlace((after[2] ?? "").trim()) : null;
    if (behind && !behind.unchecked) {
      const own = single((after?.[1] ?? "").trim());
      return { refs: own ? [own.ref] : [], adds: "clause", after: behind.refs[0] ?? "" };
    }
    const target = TO.exec(bare);
    const to = target ? readPlace((target[2] ?? "").trim()) : null;
    if (to && !to.unchecked) return { ...to, adds: "text" };
  }
  const place = readPlace(bare);
  if (!place) return { refs: [], unchecked: "unreadable" };
  return adds ? { ...place, adds: "clause" } : place;
}

/** Does the cell cite that clause, the whole of it and nothing else? */
export function cites(cell: string, ref: string): boolean {
  const { refs, item, adds, unchecked } = parseCitation(cell);
  return refs.join() === ref && item === undefined && adds === undefined && !unchecked;
}
