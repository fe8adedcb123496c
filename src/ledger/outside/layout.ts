/** How a text that is no part of the model is built: its headings and clauses, and the blocks that they make. */
import { endsSentence } from "../../language/sentence";
import type { DocumentLines, Line } from "../../match/lines/line";

/** A heading is no longer than this, in tokens. */
const MAX_HEADING = 16;
/** Without a sign that it is one (a number, a style, capitals), no longer than this. */
const MAX_BARE_HEADING = 6;
/** A sentence of fewer is a caption. */
const MIN_CLAUSE = 6;

/** Words by which parts of a contract go, beside "Artikel" and "Bijlage", which are labels. */
const PART =
  /^(?:hoofdstuk|appendix|schedule|annex|deel|paragraaf|afdeling|§)\s*(?:\d|[A-Z]\b|[IVX]+\b)/iu;

/**
 * What is called so belongs to the agreement that it stands behind, however many clauses it has: it adds
 * to that agreement, or changes it.
 */
const SUPPLEMENT =
  /^(?:\S+\s+){0,2}(?:addendum|allonge|erratum|side ?letter|amendement|aanhangsel|aanvulling|wijziging|nadere afspraken|(?:aanvullende|bijzondere|nadere|afwijkende|gewijzigde) (?:bepaling|afspraak|afspraken|voorwaarde))/iu;

export const ownText = ({ text, start, end }: Line): string => text.slice(start, end).trim();

/** The text of a line with the number in front of it, as it reads on paper. */
export function wholeText(line: Line): string {
  const own = ownText(line);
  const { label, reading, automatic } = line;
  if (!label || (line.continues && automatic)) return own;
  const printed = automatic ? reading.label : label.text;
  return printed === "" ? own : `${printed} ${own}`.trim();
}

const isCapitals = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

function isStyled({ reading: { paragraph } }: Line): boolean {
  return (
    paragraph.outlineLevel !== null || /^(?:heading|kop|title|titel)/u.test(paragraph.styleName)
  );
}

export function isClause(line: Line): boolean {
  const length = line.to - line.from;
  if (length < MIN_CLAUSE) return false;
  return line.label !== null || endsSentence(line.text, line.start, line.end);
}

/** Does it stand over what follows, as the heading of an article, a chapter or an annex? */
export function isHeading({ lines }: DocumentLines, line: Line): boolean {
  const length = line.to - line.from;
  if (line.table || line.continues || length > MAX_HEADING) return false;
  const kind = line.label?.kind;
  if (kind === "article" || kind === "annex") return true;
  if (length === 0 || endsSentence(line.text, line.start, line.end)) return false;
  const text = ownText(line);
  if (PART.test(text) || isCapitals(text) || SUPPLEMENT.test(text)) return true;
  if (kind === "number") return !line.label?.number.includes(".") || isStyled(line);
  if (kind !== undefined || text.includes("\t") || text.includes("…")) return false;
  if (isStyled(line) || line.reading.paragraph.bold) return true;
  const next = lines[line.index + 1];
  return (
    length <= MAX_BARE_HEADING && /^\p{Lu}/u.test(text) && next !== undefined && isClause(next)
  );
}

/** "Addendum", "Bijzondere bepalingen": more of the agreement that stands before it. */
export function isSupplement(line: Line): boolean {
  return SUPPLEMENT.test(ownText(line));
}

/** "Appendix C – Overeenkomst over persoonsgegevens": what a contract calls what is bound to it. */
export function isAnnexHeading(line: Line): boolean {
  return (
    line.label?.kind === "annex" ||
    /^(?:appendix|schedule|annex|aanhangsel)\b/iu.test(ownText(line))
  );
}

/** A heading with what stands under it; of the first one the heading may be lacking. */
export interface Block {
  heading: Line | null;
  lines: Line[];
}

export function blocksOf(document: DocumentLines, lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (isHeading(document, line)) blocks.push({ heading: line, lines: [line] });
    else if (last) last.lines.push(line);
    else blocks.push({ heading: null, lines: [line] });
  }
  return blocks;
}
