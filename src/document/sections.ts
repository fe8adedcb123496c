/** Sections, and the headers and footers that they show (ECMA-376 part 1, 17.6.17 and 17.10). */
import type { ShownOn } from "./types";

export type Pages = ShownOn["pages"];

/** One section's own words: relationship ids by pages. */
export interface Section {
  header: Partial<Record<Pages, string>>;
  footer: Partial<Record<Pages, string>>;
  /** Its first page has a header and footer of its own. */
  titlePage: boolean;
}

/**
 * Which files the sections show, and where; a section without one of its own shows that of the
 * section before it.
 * @param evenAndOdd even pages have headers of their own (w:evenAndOddHeaders)
 * @returns relationship id → where, in the order of the first section that shows it
 */
export function shownFiles(
  kind: "header" | "footer",
  sections: readonly Section[],
  evenAndOdd: boolean,
): Map<string, ShownOn[]> {
  const shown = new Map<string, ShownOn[]>();
  const inForce: Partial<Record<Pages, string>> = {};
  sections.forEach((section, at) => {
    Object.assign(inForce, section[kind]);
    for (const pages of ["first", "default", "even"] as const) {
      const id = inForce[pages];
      if (id === undefined || (pages === "first" && !section.titlePage)) continue;
      if (pages === "even" && !evenAndOdd) continue;
      const places = shown.get(id) ?? [];
      places.push({ section: at + 1, pages });
      shown.set(id, places);
    }
  });
  return shown;
}
