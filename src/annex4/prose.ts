/**
 * Bijlage 4 in sentences: "Artikel 7.1 schrappen.", "Artikel 8.3 komt te luiden: …", "In artikel 13.4 wordt
 * “Nederlands” vervangen door “Iers”." Each becomes a row as if it stood in the table. Pure.
 */
import { parseCitation } from "./citation";
import type { DeviationTableRow } from "./types";

/** What a sentence records, in the columns of the table. */
export type ProseRow = Pick<DeviationTableRow, "article" | "lapses" | "replacement">;

/** As people write it in the column of what lapses, and as `meansWholeClause` reads it. */
const WHOLE = "gehele lid";
const NOTHING = "Vervalt.";

/** A citation is short; it is parsed by the grammar of the article column. */
const CITED = String.raw`(?:de |het )?(?<cited>\p{L}[^:“”"„]{0,60}?|\d[^:“”"„]{0,40}?)`;
const QUOTE = String.raw`[“"„‘'«](?<was>[^”"“’'»]+)[”"“’'»]`;
const QUOTE_NEW = String.raw`[“"„‘'«](?<is>[^”"“’'»]+)[”"“’'»]`;
/** The words that follow: quoted, or all that is left. */
const TEXT = String.raw`(?:[“"„«](?<quoted>[^”"“»]+)[”"“»]|(?<rest>[\s\S]+))`;
const WORDS = String.raw`(?:(?:het woord|de woorden|de zin|de zinsnede|de tekst|het bedrag|de termijn) )?`;
const AS = String.raw`(?:als volgt)?\s*:?\s*`;
const END = String.raw`\s*(?:[.;]|$)`;

interface Pattern {
  form: RegExp;
  row: (cited: string, groups: Readonly<Record<string, string | undefined>>) => ProseRow;
}

const pattern = (form: string, row: Pattern["row"]): Pattern => ({
  form: new RegExp(`^${form}`, "iu"),
  row,
});

const textOf = ({ quoted, rest }: Readonly<Record<string, string | undefined>>): string =>
  (quoted ?? rest ?? "").trim();
const lapses = (article: string): ProseRow => ({ article, lapses: "", replacement: NOTHING });

const PATTERNS: readonly Pattern[] = [
  pattern(
    `in ${CITED},? (?:wordt|worden) ${WORDS}${QUOTE} (?:vervangen door|gewijzigd in|gelezen als) ${WORDS}${QUOTE_NEW}${END}`,
    (article, { was = "", is = "" }) => ({ article, lapses: was, replacement: is }),
  ),
  pattern(
    `in ${CITED},? (?:vervalt|vervallen|wordt|worden) ${WORDS}${QUOTE}(?: (?:geschrapt|doorgehaald|verwijderd|weggelaten))?${END}`,
    (article, { was = "" }) => ({ article, lapses: was, replacement: NOTHING }),
  ),
  pattern(
    `aan ${CITED} (?:wordt|worden) (?:toegevoegd|een zin toegevoegd)${AS}${TEXT}`,
    (article, groups) => ({
      article,
      lapses: "",
      replacement: `Toe te voegen: ${textOf(groups)}`,
    }),
  ),
  pattern(
    `na ${CITED} (?:wordt|komt) (?:een (?:nieuw )?(?:lid|artikel) )?(?:ingevoegd|toegevoegd)?${AS}${TEXT}`,
    (article, groups) => ({
      article: `toevoegen na ${article}`,
      lapses: "",
      replacement: textOf(groups),
    }),
  ),
  pattern(
    `${CITED} (?:(?:komt|komen) (?:als volgt )?te luiden|luidt(?: voortaan)?|wordt (?:geheel )?(?:vervangen door|gewijzigd in|gelezen als))\\s*${AS}${TEXT}`,
    (article, groups) => ({ article, lapses: WHOLE, replacement: textOf(groups) }),
  ),
  pattern(
    `${CITED}:? (?:(?:wordt|worden|is|zijn|komt|komen|blijft|dient|te|worden|hiermee|hierbij|geheel|in zijn geheel) )*` +
      `(?:schrappen|geschrapt|vervalt|vervallen|doorgehaald|verwijderd|verwijderen|weggelaten|niet van toepassing|buiten toepassing|geldt niet|gelden niet)${END}`,
    lapses,
  ),
  pattern(
    `(?:schrap|verwijder|geschrapt wordt|vervallen is|schrappen|vervallen):? ${CITED}${END}`,
    lapses,
  ),
  pattern(`${CITED}\\s*:\\s*${TEXT}`, (article, groups) => ({
    article,
    lapses: WHOLE,
    replacement: textOf(groups),
  })),
];

const NONE =
  /^(?:(?:er zijn|zijn er)? ?(?:geen|nihil|n\.?\s?v\.?\s?t\.?|niet van toepassing)(?: (?:afwijkingen|wijzigingen|aanpassingen))?(?: (?:overeengekomen|afgesproken|van toepassing))?|none|not applicable)[.]?$/iu;

/** Says that nothing was agreed ("Geen.", "N.v.t."). */
export const isNone = (text: string): boolean => NONE.test(text.trim());

/** The clause that is cited, as the column of articles has it; null where it cannot be read to the end. */
function citedIn(text: string): string | null {
  const { refs, item, unchecked } = parseCitation(text);
  if (refs.length === 0 || unchecked === "unreadable" || !/\d/.test(text)) return null;
  const [only = text] = refs;
  return refs.length === 1 && unchecked === undefined
    ? [only, item].filter(Boolean).join(" ")
    : text;
}

function first(text: string): { row: ProseRow; length: number } | null {
  for (const { form, row } of PATTERNS) {
    const found = form.exec(text);
    const cited = citedIn(found?.groups?.["cited"]?.trim() ?? "");
    if (found && cited !== null)
      return { row: row(cited, found.groups ?? {}), length: found[0].length };
  }
  return null;
}

/** @returns what each sentence of a paragraph records, or null where one of them is not understood. */
export function readProse(text: string): ProseRow[] | null {
  const rows: ProseRow[] = [];
  let left = text.trim();
  while (/[\p{L}\d]/u.test(left)) {
    const read = first(left);
    if (!read) return null;
    rows.push(read.row);
    left = left.slice(read.length).replace(/^[\s.;,”"]+/u, "");
  }
  return rows.length > 0 ? rows : null;
}
