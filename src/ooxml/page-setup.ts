/** The page of somebody's document: how wide its text is, and how it looks turned on its side. */
import type { Xml } from "./element";
import type { PageBlock } from "./package";
import { paragraph } from "./paragraph";
import { STYLE } from "./style-ids";

export interface PageSetup {
  /** Room for text across the page, and across the same page turned, in twips. */
  width: number;
  turnedWidth: number;
  /**
   * `w:sectPr` of the page as it is and turned; null where a break of ours could cost the document
   * something: headers, footers and columns belong to the section that it would cut in two.
   */
  breaks: { upright: Xml; turned: Xml } | null;
}

/** The least width that a table of ours is laid out in. */
const NARROWEST = 4000;

/**
 * @param part XML of the document part
 * @param from offset of the place: the section that ends next behind it is the one it is in
 * @returns null where the document does not say how its page is
 */
export function pageSetup(part: string, from: number): PageSetup | null {
  const sections = /<w:sectPr(?:\s[^>]*)?>[\s\S]*?<\/w:sectPr>/g;
  sections.lastIndex = from;
  const xml = sections.exec(part)?.[0];
  const size = xml && /<w:pgSz\b[^>]*>/.exec(xml)?.[0];
  const margins = xml && /<w:pgMar\b[^>]*>/.exec(xml)?.[0];
  if (!xml || !size || !margins) return null;
  const [width, height] = [twips(size, "w"), twips(size, "h")];
  const sides = twips(margins, "left") + twips(margins, "right") + twips(margins, "gutter");
  if (width - sides < NARROWEST) return null;
  const turned = `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`;
  const whole = width < height && isPlain(xml);
  return {
    width: width - sides,
    turnedWidth: height - sides,
    breaks: whole ? { upright: xml, turned: xml.replace(size, turned) } : null,
  };
}

function twips(element: string, name: string): number {
  return Number(new RegExp(`\\bw:${name}="(-?\\d+)"`).exec(element)?.[1] ?? 0);
}

/** Nothing but the page itself, which both halves of a section that is cut may say. */
function isPlain(section: Xml): boolean {
  return [...section.matchAll(/<w:(\w+)/g)].every(([, name = ""]) => PLAIN.has(name));
}
const PLAIN = new Set(["sectPr", "pgSz", "pgMar", "cols", "docGrid", "type"]);

/** Blocks joined, with a section break before and after every run of blocks that turn the page. */
export function withTurnedPages(blocks: readonly PageBlock[], setup: PageSetup | null): Xml {
  const breaks = setup?.breaks;
  if (!breaks) return blocks.map(({ xml }) => xml).join("");
  const end = (landscape: boolean): Xml =>
    paragraph("", {
      style: STYLE.gap,
      numbering: { id: 0, level: 0 },
      section: landscape ? breaks.turned : breaks.upright,
    });
  let turned = false;
  let body = "";
  for (const { xml, landscape } of blocks) {
    if (landscape !== turned) body += end(turned);
    turned = landscape;
    body += xml;
  }
  return turned ? body + end(true) : body;
}
