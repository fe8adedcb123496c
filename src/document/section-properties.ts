/** w:sectPr: which headers and footers a section shows (ECMA-376 part 1, 17.6.17, 17.10). */
import type { BodyState } from "./body-state";
import { leaf, table, type Frame } from "../package/grammar";
import type { Pages } from "./sections";
import { isOn } from "../formatting/values";

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
