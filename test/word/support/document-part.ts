/** The document part of a .docx taken apart with nothing of the product. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const PART = "word/document.xml";

/** A part of a .docx as text; empty where it has none of that name. */
export function partText(docx: Uint8Array, name: string): string {
  return strFromU8(unzipSync(docx)[name] ?? new Uint8Array());
}

/** The same .docx with its document part changed. */
export function withPart(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const old = strFromU8(parts[PART] ?? new Uint8Array());
  const xml = change(old);
  if (xml === old) throw new Error("nothing changed");
  return zipSync({ ...parts, [PART]: strToU8(xml) });
}

/** Without the block control that has this tag, and without what stands in it. */
export function withoutControl(xml: string, tag: string): string {
  const named = xml.indexOf(`<w:tag w:val="${tag}"/>`);
  if (named < 0) throw new Error(`no control ${tag}`);
  const start = xml.lastIndexOf("<w:sdt>", named);
  let depth = 0;
  for (const edge of xml.slice(start).matchAll(/<w:sdt>|<\/w:sdt>/g)) {
    depth += edge[0] === "<w:sdt>" ? 1 : -1;
    if (depth === 0) return xml.slice(0, start) + xml.slice(start + edge.index + edge[0].length);
  }
  throw new Error(`the control ${tag} does not end`);
}

/** Texts of the paragraphs, rows that are gone left out. */
export function bodyText(xml: string): string[] {
  return (xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? []).map((paragraph) =>
    paragraph.replace(/<w:tab\/>/g, "\t").replace(/<[^>]+>/g, ""),
  );
}

/**
 * Every tracked change of one author refused, as Word does it: inserted rows, paragraphs and words
 * go, deleted ones are text again.
 */
export function refused(xml: string, author: string): string {
  const by = `<w:(?:ins|del) [^>]*w:author="${author}"[^>]*`;
  return (
    xml
      .replace(/<w:tr[ >](?:(?!<\/w:tr>)[\s\S])*<\/w:tr>/g, (row) =>
        new RegExp(`<w:trPr>(?:(?!</w:trPr>)[\\s\\S])*<w:ins [^>]*w:author="${author}"`).test(row)
          ? ""
          : row,
      )
      .replace(new RegExp(`<w:ins [^>]*w:author="${author}"[^>/]*>[\\s\\S]*?</w:ins>`, "g"), "")
      // A paragraph whose mark was inserted; its words are gone by now.
      .replace(/<w:p[ >](?:(?!<\/w:p>)[\s\S])*<\/w:p>/g, (paragraph) =>
        new RegExp(`<w:rPr>(?:(?!</w:rPr>)[\\s\\S])*<w:ins [^>]*w:author="${author}"`).test(
          /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(paragraph)?.[0] ?? "",
        )
          ? ""
          : paragraph,
      )
      .replace(new RegExp(`${by}/>`, "g"), "")
      .replace(new RegExp(`<w:del [^>]*w:author="${author}"[^>]*>([\\s\\S]*?)</w:del>`, "g"), "$1")
      .replace(/(<\/?w:)delText/g, "$1t")
  );
}
