/**
 * Rows about a name that changes throughout: "Passim | overal waar “Verwerker” staat, behalve in 8.3 |
 * “Leverancier”". One row for the whole agreement, as a lawyer writes it.
 */
import { withoutArticle } from "../language/articles";
import type { Deviation, RowStatus } from "../outcome";
import { parseCitation } from "./citation";
import { wordOf } from "./names";
import type { RowNote } from "./resolved";
import type { ClauseText, DeviationTableRow } from "./types";

export const quoted = (name: string): string => `“${name}”`;

/** @param except the places that keep the name, as a row names them. */
export function passimCell(from: string, except: readonly string[]): string {
  const where = `Overal waar ${quoted(from)} staat`;
  if (except.length === 0) return where;
  const last = except.at(-1) ?? "";
  const list = except.length > 1 ? `${except.slice(0, -1).join(", ")} en ${last}` : last;
  return `${where}, behalve in ${list}`;
}

export interface PassimRow {
  from: string;
  to: string;
  /** References that keep the name: "8.3", "1.1 o". */
  except: string[];
}

const QUOTED = /["“”„«‘‚']\s*([^"“”„»«’‘']{1,60}?)\s*["“”»’']/u;
const EXCEPT =
  /[,;(]?\s*(?:behalve|met uitzondering van|uitgezonderd|m\.u\.v\.|niet)\s+(?:in\s+|van\s+)?/iu;
const EVERYWHERE = /\b(?:overal|passim|steeds|telkens)\b/iu;
/** Words around a name that is not quoted. */
const AROUND = new RegExp(
  "^(?:overal|steeds|telkens|passim|waar|in|deze|de|het|overeenkomst|verwerkersovereenkomst|woord|woorden|" +
    "term|begrip|benaming|naam|lees|lezen|als|te|wordt|worden|vervangen|door|staat|voorkomt|genoemd|vermeld|" +
    "gebruikt|is|:)$",
  "iu",
);
const MAX_WORDS = 4;

/** The name in a cell: what is quoted, else what is left without the words that say "wherever it stands". */
function nameIn(text: string): string | null {
  const inQuotes = QUOTED.exec(text)?.[1];
  if (inQuotes !== undefined) return inQuotes;
  const words = text.replace(/[.,;:]/gu, " ").split(/[\s\u00a0]+/u);
  const left = words.filter((word) => word !== "" && !AROUND.test(word));
  const name = left.join(" ");
  return left.length > 0 && left.length <= MAX_WORDS && /\p{L}/u.test(name) ? name : null;
}

/** "8.3, 9.1 en 1.1 o" → each of them; null when one cannot be read. */
function exceptions(text: string): string[] | null {
  const parts = text
    .replace(/[).]+\s*$/u, "")
    .split(/\s*(?:,|;|\ben\b)\s*/u)
    .filter((part) => part !== "");
  const refs: string[] = [];
  for (const part of parts) {
    const { refs: own, item, unchecked } = parseCitation(part);
    const ref = own[0];
    if (ref === undefined || unchecked) return null;
    refs.push(item === undefined ? ref : `${ref} ${item}`);
  }
  return refs;
}

/** @returns null when the row is not about a name throughout, or cannot be read. */
export function parsePassim(row: DeviationTableRow): PassimRow | null {
  const { article, lapses, replacement } = row;
  if (parseCitation(article).unchecked !== "passim" && !EVERYWHERE.test(article)) return null;
  const [head = "", tail] = lapses.split(EXCEPT);
  const from = nameIn(head);
  const to = nameIn(replacement);
  const except = tail === undefined ? [] : exceptions(tail);
  return from === null || to === null || except === null ? null : { from, to, except };
}

export interface PassimVerdict {
  status: RowStatus;
  /** Deviations that the row records. */
  keys: string[];
  notes: RowNote[];
}

/** With or without its article, which changes from place to place. */
const sameName = (one: string, other: string): boolean =>
  withoutArticle(one).toLowerCase() === withoutArticle(other).toLowerCase();

const nameOf = ({ article, item }: Deviation): string =>
  item === undefined ? article : `${article} ${item}`;

/** One row against the renamings that the comparison found, and against the text where it found none. */
export function judgePassim(
  row: PassimRow,
  deviations: readonly Deviation[],
  clauses: readonly ClauseText[],
): PassimVerdict {
  const own = deviations.find(({ renaming }) => renaming && sameName(renaming.from, row.from));
  if (own?.renaming) {
    if (!sameName(own.renaming.to, row.to)) {
      const note = { code: "replacement-differs", values: { deviation: own.key } };
      return { status: "conflict", keys: [], notes: [note] };
    }
    const kept = deviations.filter(
      ({ keepsName }) => keepsName && sameName(keepsName.from, row.from),
    );
    const told = kept.filter((one) => row.except.includes(nameOf(one)));
    const untold = kept.filter((one) => !told.includes(one)).map(nameOf);
    const values = { name: row.from, places: untold.join(", ") };
    const notes = untold.length > 0 ? [{ code: "name-kept-elsewhere", values }] : [];
    const only = told.filter(({ changes }) => changes.every(({ op }) => op === "equal"));
    return { status: "matches", keys: [own.key, ...only.map(({ key }) => key)], notes };
  }
  const word = wordOf(withoutArticle(row.from));
  const carries = (text: string | null): boolean => text?.search(word) !== -1 && text !== null;
  if (!clauses.some(({ model }) => carries(model)))
    return { status: "conflict", keys: [], notes: [{ code: "quote-not-found" }] };
  // The text keeps the model's name: annex 4 prevails, so the row itself is the deviation.
  if (clauses.some(({ document }) => carries(document)))
    return { status: "annex-only", keys: [], notes: [] };
  return { status: "conflict", keys: [], notes: [{ code: "replacement-differs" }] };
}
