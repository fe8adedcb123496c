/**
 * How articles are numbered around a place, and where the article of that place ends. Pure. A heading is
 * what says "Artikel 3", or a bare "3." that stands over "3.1" or is set as a heading.
 */
import type { PlaceNumbers } from "../compose";
import { paragraphText, type DocumentParts, type Paragraph } from "../document";
import { canCountOn } from "../ooxml/house-styles";
import { nextTyped, typedLabel } from "./clause-spot";
import { listOf } from "./list-of";

interface Numbered {
  paragraph: Paragraph;
  text: string;
  /** As printed, counted or typed: "Artikel 3.", "3.1", "a)"; "" for none. */
  label: string;
  /** What stands between a typed number and its text; absent where Word counts. */
  gap?: string;
}

interface Heading extends Numbered {
  at: number;
  before: string;
  number: string;
  behind: string;
}

export interface ArticlePlace {
  numbers: PlaceNumbers;
  /** Where the article ends that the place is in the midst of; null between articles and at the end. */
  end: { where: "Before" | "After"; paragraph: Paragraph } | null;
  /** Articles below are counted by the same list: they move up. */
  shifts: boolean;
}

/** So long may a heading be whose number is typed. */
const HEADING_MAX = 120;
const HEADING = /^(\D*?)(\d{1,3})([a-z]?)([^\w]{0,3})$/i;
const ANNEX = /^\s*bijlagen?\b(?!.*[.;:]$)/i;

/**
 * @param all paragraphs of the body, in order
 * @param at ordinal of the paragraph before which the text would come; one too many is the end
 * @returns null where no numbered article stands above, or it counts in a way that cannot be gone on with
 */
export function articlePlace(
  parts: DocumentParts,
  all: readonly Paragraph[],
  at: number,
): ArticlePlace | null {
  const lines = all.filter(isThere).map(numbered);
  const found = lines.flatMap((line, n) => headingOf(line, n, lines) ?? []);
  // Annexes number headings of their own: they are no articles.
  const annex = lines.findIndex((line, n) => n > (found[0]?.at ?? n) && isAnnexHeading(line));
  const headings = annex < 0 ? found : found.filter((one) => one.at < annex);
  const above = headings.filter(({ paragraph }) => paragraph.index < at).at(-1);
  if (!above) return null;
  const below = headings.find(({ paragraph }) => paragraph.index >= at);
  const numbers =
    above.gap === undefined
      ? counted(parts, above, lines)
      : typed(above, headings, lines.slice(above.at + 1, below?.at));
  if (!numbers) return null;
  const shifts = numbers.kind === "list" && below !== undefined && below.gap === undefined;
  return { numbers, end: endOf(above, below, lines, at), shifts };
}

/** "Bijlage 1: …" on a line of its own, whoever numbers it. */
export function isAnnexHeading({ label, text }: Pick<Numbered, "label" | "text">): boolean {
  return text.length < HEADING_MAX && ANNEX.test(/^bijlage/i.test(label) ? label : text);
}

function counted(
  { numbering = "", document, styles = "" }: DocumentParts,
  above: Heading,
  lines: readonly Numbered[],
): PlaceNumbers | null {
  const own = listOf(above.paragraph, document, styles);
  if (!own || !canCountOn(numbering, own.list)) return null;
  const lists = own.same(numbering);
  const clause = lines.find(({ paragraph, label, gap }) => {
    if (gap !== undefined || label === "" || (paragraph.level ?? 0) <= own.level) return false;
    return lists.has(listOf(paragraph, document, styles)?.list ?? -1);
  });
  return {
    kind: "list",
    list: own.list,
    article: own.level,
    clause: clause?.paragraph.level ?? null,
    number: String(Number(above.number) + 1),
  };
}

function typed(
  above: Heading,
  headings: readonly Heading[],
  own: readonly Numbered[],
): PlaceNumbers | null {
  const taken = headings.map(({ number }) => number);
  const number = free(above.number, taken);
  if (number === null) return null;
  const isClause = ({ label }: Numbered) => label.startsWith(`${above.number}.`);
  const bare = ({ label }: Numbered) => /^\d{1,2}[.)]?$/.test(label);
  const clause = own.find(isClause) ?? own.find(bare);
  const behind = clause?.label.match(/[^\w]*$/)?.[0] ?? "";
  const gap = clause?.gap ?? "\t";
  const pattern = clause && !isClause(clause) ? "%2" : "%1.%2";
  return {
    kind: "typed",
    number,
    article: `${above.before}%1${above.behind}${above.gap ?? " "}`,
    clause: `${pattern}${behind}${gap}`,
  };
}

/** The next article's number, or that of the one above with a letter where the next is taken. */
function free(own: string, taken: readonly string[]): string | null {
  const next = nextTyped(
    `0.${own}`,
    taken.map((one) => `0.${one}`),
  );
  return next === null ? null : next.slice(2);
}

function endOf(
  above: Heading,
  below: Heading | undefined,
  lines: readonly Numbered[],
  at: number,
): ArticlePlace["end"] {
  if (below) {
    const between = lines.slice(above.at + 1, below.at);
    const midst = between.some(({ paragraph }) => paragraph.index >= at);
    return midst ? { where: "Before", paragraph: below.paragraph } : null;
  }
  // The last article: as far as its own numbers go, and what is numbered under them.
  const rest = lines.slice(above.at + 1);
  let last = rest.findLastIndex(({ label }) => label.startsWith(`${above.number}.`));
  while (
    last >= 0 &&
    rest[last + 1] &&
    /^(?:\(?[a-z]{1,3}[.)]|[•\-–]|\(?[ivx]+\))/.test(rest[last + 1]?.label ?? "")
  )
    last += 1;
  const line = rest[last];
  return line && line.paragraph.index >= at ? { where: "After", paragraph: line.paragraph } : null;
}

function headingOf(line: Numbered, at: number, lines: readonly Numbered[]): Heading | null {
  const { label, paragraph, text, gap } = line;
  const [, before = "", number = "", letter = "", behind = ""] = HEADING.exec(label.trim()) ?? [];
  if (number === "") return null;
  const named = /^(?:artikel|art\.)\s*$/i.test(before);
  if (before !== "" && !named) return null;
  // "Artikel 8 komt te luiden: …" is a sentence.
  if (gap !== undefined && (text.length > HEADING_MAX || /[.;:,]\s*$/.test(text))) return null;
  const set = paragraph.outlineLevel !== null || paragraph.bold;
  const over = lines[at + 1]?.label.startsWith(`${number}${letter}.1`) ?? false;
  return named || set || over ? { ...line, at, before, number: number + letter, behind } : null;
}

/** Not deleted by a tracked change, and no line of a contents table. */
export function isThere({ spans, mark, styleName }: Paragraph): boolean {
  if (/^(?:toc|inhopg) \d/.test(styleName)) return false;
  const deleted = mark?.kind === "deleted" || mark?.kind === "moved-from";
  return !(
    deleted &&
    spans.every(({ text, revisions }) =>
      text === ""
        ? true
        : revisions.some(({ kind }) => kind === "deleted" || kind === "moved-from"),
    )
  );
}

function numbered(paragraph: Paragraph): Numbered {
  const text = paragraphText(paragraph, "accepted");
  if (paragraph.label !== "") return { paragraph, text, label: paragraph.label };
  const typed = typedLabel(text);
  if (!typed) return { paragraph, text, label: "" };
  const rest = text.slice(text.indexOf(typed.number) + typed.number.length + typed.typed.length);
  const dash = /^[-–—][ \t\u00a0]+(?=\S)/.exec(rest)?.[0] ?? "";
  return { paragraph, text, label: typed.number, gap: typed.typed + dash };
}
