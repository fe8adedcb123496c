/**
 * Where in the body an insertion goes, decided on the XML that Word gave: Word's own objects do not
 * see every control, know of no fields, and call a paragraph with the firm's logo empty. Pure.
 */
import {
  holdings,
  isBare,
  readDocument,
  readFlatPackage,
  type DocumentBlock,
  type DocumentParts,
  type Paragraph,
} from "../document";
import { pageSetup, type PageSetup } from "../ooxml/page-setup";
import { bodyChildren, type Child } from "../ooxml/splice";
import { emptyParagraph } from "../ooxml/paragraph-look";
import { articlePlace, type ArticlePlace } from "./number-place";

/** What the cursor stood in: text of ours does not belong there. */
export type Around = "table" | "part" | "contents" | "field" | "control";

export type Spot =
  /** An empty paragraph: it gives way. */
  | { kind: "replace"; paragraph: number; around: Around | null }
  | {
      kind: "beside";
      where: "Before" | "After";
      paragraph: number;
      around: Around | null;
      /** What is around that paragraph and must be left: so many controls, or a table. */
      leave: number | "table";
    }
  /** Behind the outermost thing around the cursor, with which the body ends. */
  | { kind: "outside"; around: Around };

/** What an insertion needs to know of the document as it stands. */
export interface Here {
  parts: DocumentParts;
  spot: Spot;
  /** The page of the place. */
  page: PageSetup | null;
  /** How articles are numbered there; null where none stands above. */
  numbers: Pick<ArticlePlace, "numbers" | "shifts"> | null;
  /** Ordinal of the cursor's paragraph, and all paragraphs by theirs, those in cells included. */
  index: number;
  paragraphs: ReadonlyMap<number, Paragraph>;
  /** Ordinals of those that stand in no table. */
  loose: ReadonlySet<number>;
}

/**
 * @param ooxml the body as a flat package
 * @param index ordinal of the cursor's paragraph in Word's body.paragraphs
 * @param article the text is an article: in the midst of another it comes after that
 * @returns null when the package does not have that paragraph where Word has it
 * @throws UnreadableDocument
 */
export function readHere(ooxml: string, index: number, text: string, article = false): Here | null {
  const parts = readFlatPackage(ooxml);
  const { blocks } = readDocument(parts);
  const paragraphs = paragraphsOf(blocks);
  const own = paragraphs.get(index);
  if (!own || !sameText(own, text)) return null;
  const spot = spotOf(parts.document, paragraphs, own);
  if (!spot) return null;
  const page = pageSetup(parts.document, own.source.start, {
    end: offsetOf(spot, paragraphs),
    // Word always keeps settings: a package with them has the headers too.
    whole: parts.settings !== undefined,
  });
  const body = blocks.filter((block) => block.kind === "paragraph");
  const loose = new Set(body.map((paragraph) => paragraph.index));
  const here = { parts, page, index, paragraphs, loose };
  if (!article) return { ...here, spot, numbers: null };
  const place = articlePlace(parts, body, lands(spot, paragraphs.size));
  const moved = place?.end && afterArticle(parts.document, place.end);
  return { ...here, spot: moved ?? spot, numbers: place };
}

/** Ordinal of the paragraph before which the text comes. */
function lands(spot: Spot, count: number): number {
  if (spot.kind === "outside") return count;
  return spot.paragraph + (spot.kind === "beside" && spot.where === "After" ? 1 : 0);
}

/** Where the text that stands behind it begins; past the end where nothing does. */
function offsetOf(spot: Spot, paragraphs: ReadonlyMap<number, Paragraph>): number {
  const source = spot.kind === "outside" ? null : paragraphs.get(spot.paragraph)?.source;
  if (!source) return Infinity;
  return spot.kind === "beside" && spot.where === "Before" ? source.start : source.end;
}

/** Past the article that the cursor is in the midst of, where that ends between two blocks of the body. */
function afterArticle(xml: string, end: NonNullable<ArticlePlace["end"]>): Spot | null {
  const { paragraph, where } = end;
  const { source, controls, index } = paragraph;
  const at = bodyChildren(xml).find(
    ({ start, end: to }) => start <= source.start && source.end <= to,
  );
  if (at?.name !== "p" || controls.length > 0) return null;
  return { kind: "beside", where, paragraph: index, around: "part", leave: 0 };
}

function paragraphsOf(blocks: readonly DocumentBlock[]): Map<number, Paragraph> {
  const found = new Map<number, Paragraph>();
  const collect = (all: readonly DocumentBlock[]): void => {
    for (const block of all)
      if (block.kind === "paragraph") found.set(block.index, block);
      else for (const row of block.rows) for (const cell of row.cells) collect(cell.blocks);
  };
  collect(blocks);
  return found;
}

/** Word and the file write breaks, marks and hidden things differently; the letters are enough. */
function sameText(paragraph: Paragraph, text: string): boolean {
  const bare = (one: string) => one.replace(/[^\p{L}\p{N}]+/gu, "");
  const own = bare(paragraph.spans.map((span) => span.text).join(""));
  const there = bare(text);
  return own.startsWith(there.slice(0, 40)) || there.startsWith(own.slice(0, 40));
}

function spotOf(
  xml: string,
  paragraphs: ReadonlyMap<number, Paragraph>,
  own: Paragraph,
): Spot | null {
  const groups = wholeFields(xml, bodyChildren(xml)).filter(({ name }) => !MARKS.has(name));
  const at = groups.findIndex(
    ({ start, end }) => start <= own.source.start && own.source.end <= end,
  );
  const group = groups[at];
  if (!group) return null;
  if (group.around === null && group.name === "p") {
    const empty = emptiness(xml, own);
    if (empty === "plain") return { kind: "replace", paragraph: own.index, around: null };
    // An empty line that only carries a section break: before it is still inside that section.
    const where = empty === "section" ? "Before" : "After";
    return { kind: "beside", where, paragraph: own.index, around: null, leave: 0 };
  }
  const around = group.around ?? aroundOf(xml.slice(group.start, group.end), group.name);
  const next = groups[at + 1];
  const below = next && first(paragraphs, next);
  if (!next || !below) return { kind: "outside", around };
  const { index } = below;
  if (next.name === "p" && below.styleName === GAP && emptiness(xml, below) === "plain")
    return { kind: "replace", paragraph: index, around };
  const leave = next.name === "tbl" ? "table" : below.controls.length;
  return { kind: "beside", where: "Before", paragraph: index, around, leave };
}

/** Marks between the blocks of a body. */
const MARKS = new Set([
  "bookmarkStart",
  "bookmarkEnd",
  "proofErr",
  "permStart",
  "permEnd",
  "sectPr",
]);

/** The line that we leave behind what we insert (src/ooxml/style-definitions). */
const GAP = "modeltrouw tussenruimte";

/** What goes with a paragraph that gives way; null for one in which something stands. */
function emptiness(xml: string, { source }: Paragraph): ReturnType<typeof emptyParagraph> | null {
  const bare = isBare(holdings(xml, source));
  return bare ? emptyParagraph(xml.slice(source.start, source.end)) : null;
}

function first(paragraphs: ReadonlyMap<number, Paragraph>, { start, end }: Child) {
  return [...paragraphs.values()].find(({ source }) => start <= source.start && source.end <= end);
}

interface Group extends Child {
  /** Set where a field goes on over several paragraphs: they are one. */
  around: Around | null;
}

const FIELD = /<(?:[\w.-]+:)?fldChar\b[^>]*fldCharType="(begin|end)"/g;
const CONTENTS = /<(?:[\w.-]+:)?instrText\b[^>]*>\s*TO[CA]\b/;

/** Children of the body; those that one field goes on over are taken together. */
function wholeFields(xml: string, children: readonly Child[]): Group[] {
  const groups: Group[] = [];
  let open = 0;
  for (const child of children) {
    const text = xml.slice(child.start, child.end);
    const last = groups.at(-1);
    if (open > 0 && last) {
      last.end = child.end;
      last.around = "field";
    } else groups.push({ ...child, around: null });
    for (const [, type] of text.matchAll(FIELD))
      open = Math.max(0, open + (type === "begin" ? 1 : -1));
  }
  for (const group of groups)
    if (group.around === "field" && CONTENTS.test(xml.slice(group.start, group.end)))
      group.around = "contents";
  return groups;
}

/** What a block of the body is to whoever has the cursor in it. */
function aroundOf(xml: string, name: string): Around {
  if (name === "tbl") return "table";
  const properties = /<(?:[\w.-]+:)?sdtPr\b[\s\S]*?<\/(?:[\w.-]+:)?sdtPr>/.exec(xml)?.[0] ?? "";
  if (/docPartGallery\b[^>]*="Table of /i.test(properties) || CONTENTS.test(xml)) return "contents";
  return /<(?:[\w.-]+:)?tag\b[^>]*="mt\d+:/.test(properties) ? "part" : "control";
}
