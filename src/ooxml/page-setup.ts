/** The page of somebody's document: how wide its text is, and how it looks turned on its side. */
import { element, type Xml } from "./element";
import type { PageBlock } from "./package";
import { paragraph } from "./paragraph";
import { STYLE } from "./style-ids";

export interface PageSetup {
  /** Room for text across the page, and across the same page turned, in twips. */
  width: number;
  turnedWidth: number;
  /**
   * Sections of ours there; null where cutting its section in three would cost the document something.
   * They name no header and no footer: Word links them to the section before.
   */
  breaks: {
    /** What ends the text above ours, or our first upright pages. */
    first: Xml;
    upright: Xml;
    turned: Xml;
    firstPage: boolean;
    /**
     * The document has headers or footers, or does not tell: then Word itself has to end the section before
     * ours (src/word/insert.ts), for a package cannot carry them on every platform. By this kind of break, after
     * which what is left of the section begins as it did; null where a package may do it.
     */
    cut: Cut | null;
  } | null;
}

/** Section breaks by Word's names for them. */
export type Cut = "SectionNext" | "SectionContinuous" | "SectionEven" | "SectionOdd";

const CUTS: Readonly<Record<string, Cut>> = {
  nextPage: "SectionNext",
  continuous: "SectionContinuous",
  evenPage: "SectionEven",
  oddPage: "SectionOdd",
};

/** The least width that a table of ours is laid out in. */
const NARROWEST = 4000;

/**
 * @param part XML of the document part
 * @param from offset of the place: the section that ends next behind it is the one it is in
 * @param end offset behind the paragraph that the text comes after; where it comes before one, the same as `from`
 * @param whole Word gave all parts of the document: a section that names no header has none
 * @returns null where the document does not say how its page is
 */
export function pageSetup(
  part: string,
  from: number,
  { end = from, whole = false }: { end?: number; whole?: boolean } = {},
): PageSetup | null {
  const sections = /<w:sectPr(?:\s[^>]*)?>[\s\S]*?<\/w:sectPr>/g;
  sections.lastIndex = from;
  const found = sections.exec(part);
  const xml = found?.[0];
  const size = xml && /<w:pgSz\b[^>]*>/.exec(xml)?.[0];
  const margins = xml && /<w:pgMar\b[^>]*>/.exec(xml)?.[0];
  if (!xml || !size || !margins) return null;
  const [width, height] = [twips(size, "w"), twips(size, "h")];
  const sides = twips(margins, "left") + twips(margins, "right") + twips(margins, "gutter");
  if (width - sides < NARROWEST) return null;
  const turned = `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`;
  const firstPage = isOn(xml, "titlePg");
  const last = isBlank(part.slice(end, found.index));
  // What comes behind a cut would begin with a first page of its own.
  const cut = CUTS[/<w:type\b[^>]*\bw:val="(\w+)"/.exec(xml)?.[1] ?? "nextPage"];
  const free = width < height && isPlain(xml) && (!firstPage || last);
  const upright = ownSection(xml);
  const linked = !whole || /<w:(?:header|footer)Reference\b/.test(part);
  const goesOn = `${element("w:type", { "w:val": "continuous" })}<w:pgSz`;
  return {
    width: width - sides,
    turnedWidth: height - sides,
    breaks:
      free && cut
        ? {
            first: linked ? upright.replace("<w:pgSz", goesOn) : xml,
            upright,
            turned: upright.replace(size, turned),
            firstPage,
            cut: linked ? cut : null,
          }
        : null,
  };
}

function twips(element: string, name: string): number {
  return Number(new RegExp(`\\bw:${name}="(-?\\d+)"`).exec(element)?.[1] ?? 0);
}

function isOn(xml: Xml, name: string): boolean {
  const found = new RegExp(`<w:${name}(?:\\s+w:val="(\\w+)")?\\s*/>`).exec(xml);
  return found !== null && !/^(?:0|false|off)$/.test(found[1] ?? "1");
}

/** Nothing that counts, begins anew or changes by being cut in two. */
function isPlain(section: Xml): boolean {
  const names = [...section.matchAll(/<w:(\w+)/g)].map(([, name = ""]) => name);
  if (!names.every((name) => PLAIN.has(name) || NOT_OURS.has(name))) return false;
  return (
    !/<w:cols\b[^>]*\bw:num="(?!1")/.test(section) && !/<w:pgNumType\b[^>]*\bw:start=/.test(section)
  );
}
const PLAIN = new Set(["sectPr", "pgSz", "pgMar", "cols", "docGrid", "pgNumType"]);
/** What a section of ours leaves out: it is linked to the one before, and begins as its place asks. */
const NOT_OURS = new Set(["headerReference", "footerReference", "type", "titlePg"]);

function ownSection(section: Xml): Xml {
  const inner = section.replace(/^<w:sectPr[^>]*>|<\/w:sectPr>$/g, "");
  const left = [...NOT_OURS].join("|");
  return element("w:sectPr", {}, inner.replace(new RegExp(`<w:(?:${left})\\b[^>]*/>`, "g"), ""));
}

/** Paragraphs in which nothing stands. */
function isBlank(xml: Xml): boolean {
  return !/<w:(?:r|tbl|sdt|drawing|pict|fldSimple|hyperlink|bookmarkStart)\b/.test(xml);
}

/** Blocks joined, with a section break before and after every run of blocks that turn the page. */
export function withTurnedPages(blocks: readonly PageBlock[], setup: PageSetup | null): Xml {
  const breaks = setup?.breaks;
  if (!breaks || !blocks.some(({ landscape }) => landscape))
    return blocks.map(({ xml }) => xml).join("");
  let begun = false;
  const end = (landscape: boolean): Xml => {
    const section = landscape ? breaks.turned : begun ? breaks.upright : breaks.first;
    begun = true;
    return paragraph("", { style: STYLE.gap, numbering: { id: 0, level: 0 }, section });
  };
  let turned = false;
  let body = "";
  for (const { xml, landscape } of blocks) {
    if (landscape !== turned) body += end(turned);
    turned = landscape;
    body += xml;
  }
  // Else the rest of ours would begin with the first page of the document's own section.
  return turned || breaks.firstPage ? body + end(turned) : body;
}
