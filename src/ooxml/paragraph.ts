import { element, toggle, valued, type Xml } from "./element";

export interface ParagraphFormat {
  /** Id of a paragraph style. */
  style?: string;
  numbering?: { id: number; level: number };
  keepNext?: boolean;
  keepLines?: boolean;
  pageBreakBefore?: boolean;
  /** Twips. */
  indent?: { left: number; hanging?: number; right?: number };
  /** A thin line under the paragraph, to sign on. */
  line?: boolean;
  /** Twips. */
  spaceAfter?: number;
  spaceBefore?: number;
  /** A section ends with this paragraph: its `w:sectPr`. */
  section?: Xml;
}

/** `w:pPr`; children in the order of the schema (CT_PPr), which Word insists on. */
export function paragraphProperties(format: ParagraphFormat): Xml {
  const { numbering, indent, spaceAfter, spaceBefore } = format;
  const content = [
    valued("w:pStyle", format.style),
    toggle("w:keepNext", format.keepNext),
    toggle("w:keepLines", format.keepLines),
    toggle("w:pageBreakBefore", format.pageBreakBefore),
    numbering
      ? element("w:numPr", {}, valued("w:ilvl", numbering.level), valued("w:numId", numbering.id))
      : "",
    format.line
      ? element(
          "w:pBdr",
          {},
          element("w:bottom", { "w:val": "single", "w:sz": 4, "w:space": 1, "w:color": "595959" }),
        )
      : "",
    spaceAfter === undefined && spaceBefore === undefined
      ? ""
      : element("w:spacing", { "w:before": spaceBefore, "w:after": spaceAfter }),
    indent
      ? element("w:ind", {
          "w:left": indent.left,
          "w:right": indent.right,
          "w:hanging": indent.hanging,
        })
      : "",
    format.section ?? "",
  ].join("");
  return content === "" ? "" : element("w:pPr", {}, content);
}

/** A paragraph around inline content (runs, inline controls). */
export function paragraph(content: Xml, format: ParagraphFormat = {}): Xml {
  return element("w:p", {}, paragraphProperties(format), content);
}
