/** Looks into a saved .docx with nothing of the product. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export function documentXml(docx: Uint8Array): string {
  const part = unzipSync(docx)["word/document.xml"];
  if (!part) throw new Error("no document part");
  return strFromU8(part);
}

/** The same file after somebody else worked in its text. */
export function withText(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const document = strToU8(change(documentXml(docx)));
  return zipSync({ ...unzipSync(docx), "word/document.xml": document });
}

function plain(xml: string): string {
  return xml
    .replace(/<w:(?:del|moveFrom) [^>]*\/>/g, "")
    .replace(/<w:(del|moveFrom) [\s\S]*?<\/w:\1>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

/** Rows of the table whose head has a column "Reden": cells as text, head left out. */
export function annexRows(docx: Uint8Array): string[][] {
  const tables = documentXml(docx).match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
  const found = tables
    .map((table) =>
      (table.match(/<w:tr[ >][\s\S]*?<\/w:tr>/g) ?? []).map((row) =>
        (row.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? []).map((cell) => plain(cell).trim()),
      ),
    )
    .filter(([head]) => head?.some((text) => text === "Reden"));
  if (found.length > 1) throw new Error("more than one deviation table");
  return found[0]?.slice(1) ?? [];
}

/** Depth to which block controls stand in each other. */
export function controlDepth(docx: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of documentXml(docx).matchAll(/<w:sdt>|<\/w:sdt>/g)) {
    depth += tag === "<w:sdt>" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
