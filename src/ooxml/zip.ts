/** The zip of a package, made and opened: a .docx to hand over, and the one that Word gives of its document. */
import { unzipSync, zipSync, type Zippable } from "fflate";

/** The same parts give the same bytes, whenever they are written: zip's first date. */
const FIRST_DATE = "1980-01-01T00:00:00";

/** Parts in the order that readers expect: [Content_Types].xml first. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b));
  const files: Zippable = {};
  const encoder = new TextEncoder();
  for (const name of names) {
    const content = parts[name] ?? "";
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    files[name] = [bytes, { mtime: FIRST_DATE }];
  }
  return zipSync(files, { level: 6 });
}

const rank = (name: string): number =>
  name === "[Content_Types].xml" ? 0 : name.startsWith("_rels/") ? 1 : 2;

/**
 * Every part by its name. For files that Word itself gave: one from elsewhere goes through the caps of
 * the command line (src/cli/open.ts).
 */
export function unzipParts(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
}
