/** w:pPr: style, numbering, outline, indent, and the revision of the paragraph mark. */
import { group, leaf, table } from "./grammar";
import type { BodyState } from "./body-state";
import { markRevision } from "./revisions";
import { outlineLevel } from "./styles";
import type { Revision } from "./types";
import { toInteger, toTwips } from "./values";

export interface ParagraphProperties {
  styleId: string | null;
  numberId: string | null;
  numberLevel: number | null;
  /** undefined: silent; null: body text (9). */
  outlineLevel: number | null | undefined;
  indent: number | null;
  mark: Revision | null;
}

export const newProperties = (): ParagraphProperties => ({
  styleId: null,
  numberId: null,
  numberLevel: null,
  outlineLevel: undefined,
  indent: null,
  mark: null,
});

const readMark = leaf<BodyState>((s, e) => {
  // A deletion of an inserted mark stands second and wins: the mark is in neither final text.
  s.properties.mark = markRevision(e);
  s.hasRevisions = true;
});

export const paragraphProperties = table<BodyState>({
  "w:pStyle": leaf((s, e) => (s.properties.styleId = e.w("val") ?? null)),
  "w:outlineLvl": leaf((s, e) => (s.properties.outlineLevel = outlineLevel(e.w("val")))),
  "w:ind": leaf((s, e) => (s.properties.indent = toTwips(e.w("start") ?? e.w("left")))),
  "w:numPr": group(
    table<BodyState>({
      "w:ilvl": leaf((s, e) => (s.properties.numberLevel = toInteger(e.w("val")))),
      "w:numId": leaf((s, e) => (s.properties.numberId = e.w("val") ?? null)),
    }),
  ),
  "w:rPr": group(
    table<BodyState>({
      "w:ins": readMark,
      "w:del": readMark,
      "w:moveFrom": readMark,
      "w:moveTo": readMark,
    }),
  ),
  "w:pPrChange": leaf((s) => (s.hasRevisions = true)),
});
