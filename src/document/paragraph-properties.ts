/** w:pPr: style, numbering, outline, indent, and the revision of the paragraph mark. */
import { group, leaf, table, type Enter } from "./grammar";
import type { BodyState } from "./body-state";
import { shading } from "./look";
import type { Colour } from "./palette";
import { enterSection } from "./sections";
import { markRevision } from "./revisions";
import { outlineLevel } from "./styles";
import type { Revision } from "./types";
import { exactHeight, isOn, toInteger, toTwips } from "./values";

export interface ParagraphProperties {
  styleId: string | null;
  numberId: string | null;
  numberLevel: number | null;
  /** undefined: silent; null: body text (9). */
  outlineLevel: number | null | undefined;
  indent: number | null;
  /** Behind the paragraph; undefined: silent, null: nothing of its own. */
  ground: Colour | null | undefined;
  /** Twips of an exact line height; undefined: silent, null: none. */
  exactLine: number | null | undefined;
  /** Of the mark; null: as the style has it. */
  markHidden: boolean | null;
  /** The number itself was proposed: without the proposal there is none. */
  numberInserted: boolean;
  /** A section ends with it. */
  endsSection: boolean;
  marks: Revision[];
  /** Number before a tracked change of the paragraph's properties; undefined where none was tracked. */
  earlier: ParagraphProperties | undefined;
}

export const newProperties = (): ParagraphProperties => ({
  styleId: null,
  numberId: null,
  numberLevel: null,
  outlineLevel: undefined,
  indent: null,
  ground: undefined,
  exactLine: undefined,
  markHidden: null,
  numberInserted: false,
  endsSection: false,
  marks: [],
  earlier: undefined,
});

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
