import { PackageError } from "../package";
import { elements } from "../tree";
import { type XmlElement } from "../xml";

const names = (text: string) => new Set(text.split(" ").map((name) => `w:${name}`));

const RANGE_MARKS =
  "bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd proofErr permStart permEnd moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd";
const BLOCKS = names(`p tbl sdt customXml ins del ${RANGE_MARKS}`);
const INLINE = names(
  `r hyperlink sdt ins del moveFrom moveTo smartTag fldSimple customXml dir bdo ${RANGE_MARKS}`,
);
const RUN = names(
  "rPr t delText instrText delInstrText tab ptab br cr noBreakHyphen softHyphen sym fldChar drawing pict object footnoteReference endnoteReference footnoteRef endnoteRef annotationRef separator continuationSeparator commentReference lastRenderedPageBreak pgNum dayShort monthShort yearShort dayLong monthLong yearLong ruby",
);

/** What may stand in what; elements outside the w: namespace are not looked at. */
const ALLOWED: Record<string, Set<string>> = {
  "w:body": new Set([...BLOCKS, "w:sectPr"]),
  "w:tc": new Set([...BLOCKS, "w:tcPr"]),
  "w:tbl": names(`tblPr tblGrid tr sdt ins del ${RANGE_MARKS}`),
  "w:tr": names(`tblPrEx trPr tc sdt ins del ${RANGE_MARKS}`),
  "w:p": new Set([...INLINE, "w:pPr"]),
  "w:hyperlink": INLINE,
  "w:r": RUN,
  "w:sdt": names("sdtPr sdtEndPr sdtContent"),
};

/**
 * Refuses a body that Word would repair or call damaged: elements where they may not stand, text
 * outside text elements, a cell without a last paragraph, a control without content. A control is
 * transparent: its content may hold what the control's own parent may.
 * @throws PackageError
 */
export function checkStructure(node: XmlElement, parentKind = node.name): void {
  const kind = node.name === "w:sdtContent" ? parentKind : node.name;
  const allowed = ALLOWED[kind];
  for (const child of node.children) {
    if (typeof child === "string") {
      if (!["w:t", "w:delText", "w:instrText", "w:delInstrText"].includes(node.name))
        if (node.name.startsWith("w:") && child.trim() !== "")
          throw new PackageError(`text in ${node.name}: ${child.slice(0, 40)}`);
      continue;
    }
    if (allowed && child.name.startsWith("w:") && !allowed.has(child.name))
      throw new PackageError(`${child.name} may not stand in ${node.name} (${kind})`);
    const inherited = child.name === "w:sdt" ? kind : node.name === "w:sdt" ? parentKind : "";
    checkStructure(child, inherited);
  }
  if (node.name === "w:tc" && elements(node).at(-1)?.name !== "w:p")
    throw new PackageError("a table cell must end with a paragraph");
  if (node.name === "w:tbl" && !elements(node).some((child) => child.name === "w:tblGrid"))
    throw new PackageError("a table needs a w:tblGrid");
  if (node.name === "w:sdt" && !elements(node).some((child) => child.name === "w:sdtContent"))
    throw new PackageError("a content control has no w:sdtContent");
}
