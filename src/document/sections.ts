/** Sections, and the headers and footers that they show (ECMA-376 part 1, 17.6.17 and 17.10). */
import { leaf, table, type Frame } from "./grammar";
import type { BodyState } from "./body-state";
import type { ShownOn } from "./types";
import { isOn } from "./values";

type Pages = ShownOn["pages"];

/** One section's own words: relationship ids by pages. */
export interface Section {
  header: Partial<Record<Pages, string>>;
  footer: Partial<Record<Pages, string>>;
  /** Its first page has a header and footer of its own. */
  titlePage: boolean;
}

const PAGES: Record<string, Pages> = { default: "default", first: "first", even: "even" };

const reference = (kind: "header" | "footer") =>
  leaf<BodyState>((s, e) => {
    const section = s.context.sections.at(-1);
    const id = e.get("r", "id");
    const pages = PAGES[e.w("type") ?? "default"];
    if (section && id !== undefined && pages) section[kind][pages] ??= id;
  });

const frame: Frame<BodyState> = {
  children: table<BodyState>({
    "w:headerReference": reference("header"),
    "w:footerReference": reference("footer"),
    "w:titlePg": leaf((s, e) => {
      const section = s.context.sections.at(-1);
      if (section) section.titlePage = isOn(e.w("val"));
    }),
  }),
};

/** w:sectPr, at the end of a section's last paragraph or of the body. */
export function enterSection(state: BodyState): Frame<BodyState> {
  state.properties.endsSection = true;
  state.context.sections.push({ header: {}, footer: {}, titlePage: false });
  return frame;
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
