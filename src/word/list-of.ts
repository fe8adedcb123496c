/** The list that a paragraph counts in, by its own properties or by its style's. Pure. */
import type { Paragraph } from "../document";

export interface ListOf {
  /** `w:numId`. */
  list: number;
  level: number;
  /** Lists that count on one definition with this one. */
  same: (numbering: string) => ReadonlySet<number>;
}

export function listOf(paragraph: Paragraph, document: string, styles: string): ListOf | null {
  const { start, end } = paragraph.source;
  const own = /<w:pPr\b[^>]*>([\s\S]*?)<\/w:pPr>/.exec(document.slice(start, end))?.[1] ?? "";
  // A change of the properties tells what they were.
  const list =
    numId(own.replace(/<w:pPrChange\b[\s\S]*?<\/w:pPrChange>/g, "")) ??
    ofStyle(styles, paragraph.styleId);
  if (!list) return null;
  return {
    list,
    level: paragraph.level ?? 0,
    same: (numbering) => onOneDefinition(numbering, list),
  };
}

function ofStyle(styles: string, id: string, depth = 0): number | null {
  if (id === "" || depth > 10) return null;
  for (const [xml] of styles.matchAll(/<w:style\b[^>]*>[\s\S]*?<\/w:style>/g)) {
    if (!xml.slice(0, xml.indexOf(">")).includes(`w:styleId="${id}"`)) continue;
    const base = /<w:basedOn w:val="([^"]*)"/.exec(xml)?.[1] ?? "";
    return numId(xml) ?? ofStyle(styles, base, depth + 1);
  }
  return null;
}

function numId(xml: string): number | null {
  const id = /<w:numPr>[\s\S]*?<w:numId w:val="(\d+)"/.exec(xml)?.[1];
  return id === undefined ? null : Number(id);
}

function onOneDefinition(numbering: string, list: number): ReadonlySet<number> {
  const all = [
    ...numbering.matchAll(/<w:num\b[^>]*w:numId="(\d+)"[^>]*>\s*<w:abstractNumId w:val="(\d+)"/g),
  ];
  const own = all.find(([, id]) => Number(id) === list)?.[2];
  return new Set(all.flatMap(([, id, abstract]) => (abstract === own ? [Number(id)] : [])));
}
