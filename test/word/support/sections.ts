/** The sections of a saved file as they are printed: on its side or not, under which header and footer. */
import { strFromU8, unzipSync } from "fflate";

export interface SeenSection {
  landscape: boolean;
  /** Text of its paragraphs, first words. */
  text: string;
  /** Part that is printed at its head and foot: its own, else that of the section before it. */
  header: string | null;
  footer: string | null;
  titlePage: boolean;
}

export function sectionsIn(docx: Uint8Array): SeenSection[] {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts["word/document.xml"]!);
  const rels = strFromU8(parts["word/_rels/document.xml.rels"]!);
  const part = (id: string): string | null => {
    const relation = rels.match(/<Relationship [^>]*>/g)?.find((one) => one.includes(`"${id}"`));
    const target = relation && /Target="([^"]*)"/.exec(relation)?.[1];
    return target
      ? strFromU8(parts[`word/${target}`]!)
          .replace(/<[^>]*>/g, "")
          .trim()
      : null;
  };
  const seen: SeenSection[] = [];
  let from = 0;
  for (const found of xml.matchAll(/<w:sectPr(?:\s[^>]*)?>[\s\S]*?<\/w:sectPr>/g)) {
    const [properties] = found;
    const own = (kind: string) =>
      new RegExp(`<w:${kind}Reference [^>]*w:type="default"[^>]*>`).exec(properties)?.[0];
    const id = (reference: string | undefined) => /r:id="([^"]*)"/.exec(reference ?? "")?.[1];
    const shown = (kind: "header" | "footer") => {
      const named = id(own(kind));
      return named === undefined ? (seen.at(-1)?.[kind] ?? null) : part(named);
    };
    seen.push({
      landscape: properties.includes('w:orient="landscape"'),
      text: xml
        .slice(from, found.index)
        .replace(/<\/w:p>/g, " ")
        .replace(/<[^>]*>/g, "")
        .trim(),
      header: shown("header"),
      footer: shown("footer"),
      titlePage: properties.includes("<w:titlePg"),
    });
    from = found.index + properties.length;
  }
  return seen;
}
