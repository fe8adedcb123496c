import { element, toggle, valued, type Xml } from "./element";
import { PLACEHOLDER_STYLE } from "./control";
import { contentsStyle, footerStyle } from "./word-styles";
import { DEFINITIONS, type StyleDefinition } from "./style-definitions";
import { STYLE } from "./style-ids";

export { BODY_SIZE, CELL_SIZE, CLAUSE_INDENT, STYLE } from "./style-ids";

function spacing({ before, after, exact }: StyleDefinition): Xml {
  if (before === undefined && after === undefined) return "";
  return element("w:spacing", {
    "w:before": before,
    "w:after": after,
    "w:line": exact,
    "w:lineRule": exact === undefined ? undefined : "exact",
  });
}

/** Ties the style of articles or clauses to its level of the list, so that using it numbers. */
function numbered({ id, basedOn }: StyleDefinition, { list, beside }: SheetOptions): Xml {
  const level = id === STYLE.article ? 0 : id === STYLE.clause ? 1 : undefined;
  if (list === undefined || level === undefined) {
    // A firm's own headings may be numbered; what rests on them and has no number says so.
    const inherits = beside === true && basedOn.startsWith("Heading");
    return inherits ? element("w:numPr", {}, valued("w:numId", 0)) : "";
  }
  return element("w:numPr", {}, valued("w:ilvl", level || undefined), valued("w:numId", list));
}

export interface SheetOptions {
  /** `w:numId` of the list that the styles of articles and clauses are tied to. */
  list?: number;
  /** For a document of somebody else, beside the styles that it has. */
  beside?: boolean;
  /** Names of Word's headings that are left out: what rests on them has their look itself. */
  alone?: readonly string[];
}

function paragraphStyle(style: StyleDefinition, options: SheetOptions): Xml {
  const paragraph = [
    toggle("w:keepNext", style.keepNext),
    toggle("w:keepLines", style.keepLines),
    toggle("w:pageBreakBefore", style.pageBreakBefore),
    numbered(style, options),
    spacing(style),
    style.left === undefined ? "" : element("w:ind", { "w:left": style.left }),
    valued("w:jc", style.align),
    valued("w:outlineLvl", style.outline),
  ].join("");
  const { font } = style;
  const run = [
    font === undefined
      ? ""
      : element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:cs": font }),
    toggle("w:b", style.bold),
    style.size === undefined ? "" : valued("w:sz", style.size) + valued("w:szCs", style.size),
    style.builtin ? "" : element("w:lang", { "w:val": "nl-NL" }),
  ].join("");
  return element(
    "w:style",
    {
      "w:type": "paragraph",
      "w:customStyle": style.builtin ? undefined : 1,
      "w:styleId": style.id,
    },
    valued("w:name", style.name),
    valued("w:basedOn", style.basedOn),
    valued("w:next", style.next),
    style.builtin ? valued("w:uiPriority", 9) : "",
    element("w:qFormat"),
    paragraph === "" ? "" : element("w:pPr", {}, paragraph),
    run === "" ? "" : element("w:rPr", {}, run),
  );
}

/** Word's own basic styles, by the ids that a document of ours uses for them. */
function basics(): Xml {
  return [
    element(
      "w:style",
      { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
      valued("w:name", "Normal"),
      element("w:qFormat"),
    ),
    element(
      "w:style",
      { "w:type": "character", "w:default": 1, "w:styleId": "DefaultParagraphFont" },
      valued("w:name", "Default Paragraph Font"),
      valued("w:uiPriority", 1),
      element("w:semiHidden"),
    ),
    element(
      "w:style",
      { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" },
      valued("w:name", "Normal Table"),
      valued("w:uiPriority", 99),
      element("w:semiHidden"),
      element(
        "w:tblPr",
        {},
        element("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
        element(
          "w:tblCellMar",
          {},
          ...(["top", "left", "bottom", "right"] as const).map((side) =>
            element(`w:${side}`, {
              "w:w": side === "left" || side === "right" ? 108 : 0,
              "w:type": "dxa",
            }),
          ),
        ),
      ),
    ),
    element(
      "w:style",
      { "w:type": "numbering", "w:default": 1, "w:styleId": "NoList" },
      valued("w:name", "No List"),
      valued("w:uiPriority", 99),
      element("w:semiHidden"),
    ),
    element(
      "w:style",
      { "w:type": "character", "w:styleId": PLACEHOLDER_STYLE },
      valued("w:name", "Placeholder Text"),
      valued("w:basedOn", "DefaultParagraphFont"),
      valued("w:uiPriority", 99),
      // Dark enough to read on paper: 4.5 to 1 on white.
      element("w:rPr", {}, valued("w:color", "737373")),
    ),
    footerStyle(),
    contentsStyle(),
  ].join("");
}

/**
 * The children of `w:styles` that an insertion brings along.
 * @param options the list of articles and clauses, or more
 */
export function styleSheet(options: number | SheetOptions = {}): Xml {
  const more = typeof options === "number" ? { list: options } : options;
  const { alone = [] } = more;
  const styles = DEFINITIONS.flatMap((style) => {
    if (style.builtin && alone.includes(style.name)) return [];
    const base = DEFINITIONS.find(({ id }) => id === style.basedOn);
    return base?.builtin && alone.includes(base.name) ? [onItsOwn(style, base)] : [style];
  });
  return basics() + styles.map((style) => paragraphStyle(style, more)).join("");
}

function onItsOwn(
  style: StyleDefinition,
  { basedOn, bold, size }: StyleDefinition,
): StyleDefinition {
  return { bold, size, ...style, basedOn };
}
