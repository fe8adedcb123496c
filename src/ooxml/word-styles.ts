/** Word's own styles that a text of ours needs where the document has them not. */
import { element, valued, type Xml } from "./element";

/** The footer's style: small and grey, at the right. */
export function footerStyle(): Xml {
  return element(
    "w:style",
    { "w:type": "paragraph", "w:styleId": "Footer" },
    valued("w:name", "footer"),
    valued("w:basedOn", "Normal"),
    valued("w:uiPriority", 99),
    element(
      "w:pPr",
      {},
      element("w:spacing", { "w:before": 0, "w:after": 0, "w:line": 240, "w:lineRule": "auto" }),
      valued("w:jc", "right"),
    ),
    element("w:rPr", {}, valued("w:color", "595959"), valued("w:sz", 16), valued("w:szCs", 16)),
  );
}

/** A line of a contents table. */
export function contentsStyle(): Xml {
  return element(
    "w:style",
    { "w:type": "paragraph", "w:styleId": "TOC1" },
    valued("w:name", "toc 1"),
    valued("w:basedOn", "Normal"),
    valued("w:uiPriority", 39),
    element("w:pPr", {}, element("w:spacing", { "w:before": 0, "w:after": 60 })),
  );
}
