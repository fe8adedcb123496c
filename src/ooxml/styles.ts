import { element, toggle, valued, type Xml } from "./element";
import { PLACEHOLDER_STYLE } from "./control";
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
function numbered({ id }: StyleDefinition, list: number | undefined): Xml {
  const level = id === STYLE.article ? 0 : id === STYLE.clause ? 1 : undefined;
  if (list === undefined || level === undefined) return "";
  return element("w:numPr", {}, valued("w:ilvl", level || undefined), valued("w:numId", list));
}

function paragraphStyle(style: StyleDefinition, list: number | undefined): Xml {
  const paragraph = [
    toggle("w:keepNext", style.keepNext),
    toggle("w:keepLines", style.keepLines),
    toggle("w:pageBreakBefore", style.pageBreakBefore),
    numbered(style, list),
    spacing(style),
    style.left === undefined ? "" : element("w:ind", { "w:left": style.left }),
    valued("w:jc", style.align),
    valued("w:outlineLvl", style.outline),
  ].join("");
  const run = [
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
  ].join("");
}

/**
 * The children of `w:styles` that an insertion brings along.
 * @param list `w:numId` of the list that the styles of articles and clauses are tied to, if any
 */
export function styleSheet(list?: number): Xml {
  return basics() + DEFINITIONS.map((style) => paragraphStyle(style, list)).join("");
}
