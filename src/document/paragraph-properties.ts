/** w:pPr: style, numbering, outline, indent, and the revision of the paragraph mark. */
import { group, leaf, table, type Enter } from "../package/grammar";
import type { BodyState } from "./body-state";
import { shading } from "../formatting/look";
import { newProperties, type ParagraphProperties } from "./paragraph-state";
import { enterSection } from "./section-properties";
import { markRevision } from "./revisions";
import { outlineLevel } from "../formatting/styles";
import { exactHeight, isOn, toInteger, toTwips } from "../formatting/values";

const readMark = leaf<BodyState>((s, e) => {
  s.properties.marks.push(markRevision(e));
  s.hasRevisions = true;
});

/** What a property list says of style, number and place; read into `target`. */
function ownProperties(
  target: (state: BodyState) => ParagraphProperties,
): Record<string, Enter<BodyState>> {
  return {
    "w:pStyle": leaf((s, e) => (target(s).styleId = e.w("val") ?? null)),
    "w:outlineLvl": leaf((s, e) => (target(s).outlineLevel = outlineLevel(e.w("val")))),
    "w:ind": leaf((s, e) => (target(s).indent = toTwips(e.w("start") ?? e.w("left")))),
    "w:numPr": group(
      table<BodyState>({
        "w:ilvl": leaf((s, e) => (target(s).numberLevel = toInteger(e.w("val")))),
        "w:numId": leaf((s, e) => (target(s).numberId = e.w("val") ?? null)),
        "w:ins": leaf((s) => {
          s.hasRevisions = true;
          target(s).numberInserted = true;
        }),
      }),
    ),
  };
}

export const paragraphProperties = table<BodyState>({
  ...ownProperties((state) => state.properties),
  "w:shd": leaf((s, e) => (s.properties.ground = shading(e, s.context.palette))),
  "w:spacing": leaf((s, e) => (s.properties.exactLine = exactHeight(e, "lineRule", "line"))),
  "w:sectPr": (s) => enterSection(s),
  "w:rPr": group(
    table<BodyState>({
      "w:ins": readMark,
      "w:del": readMark,
      "w:moveFrom": readMark,
      "w:moveTo": readMark,
      "w:vanish": leaf((s, e) => (s.properties.markHidden = isOn(e.w("val")))),
    }),
  ),
  "w:pPrChange": (state) => {
    state.hasRevisions = true;
    state.properties.earlier = newProperties();
    return {
      children: table<BodyState>({
        "w:pPr": group(
          table<BodyState>(ownProperties((s) => s.properties.earlier ?? newProperties())),
        ),
      }),
    };
  },
});
