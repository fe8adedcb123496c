/** One paragraph. */
import type { Context } from "./context";
import type { Piece, Rich } from "./pieces";
import { revisionAttributes, runs } from "./runs";
import { escapeXml } from "./xml";

export interface ParagraphOptions {
  style?: string;
  numbering?: { numId: number; level: number };
  indent?: number;
  /** Typed number, its separator included: "8.3. " */
  label?: string | Piece[];
  bold?: boolean;
  pageBreakBefore?: boolean;
  align?: "center" | "right";
  /** The paragraph mark was inserted or deleted. */
  mark?: Piece["revision"];
}

const MARKS = { ins: "w:ins", del: "w:del", moveFrom: "w:moveFrom", moveTo: "w:moveTo" } as const;

export function paragraph(text: Rich, context: Context, options: ParagraphOptions = {}): string {
  const { style, numbering, indent, label, bold, mark } = options;
  let properties = "";
  if (style) properties += `<w:pStyle w:val="${style}"/>`;
  if (options.pageBreakBefore) properties += "<w:pageBreakBefore/>";
  if (numbering) {
    properties += `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.numId}"/></w:numPr>`;
  }
  if (indent !== undefined) properties += `<w:ind w:left="${indent}"/>`;
  if (options.align) properties += `<w:jc w:val="${options.align}"/>`;
  if (mark && mark.kind !== "format") {
    properties += `<w:rPr><${MARKS[mark.kind]} ${revisionAttributes(context, mark)}/></w:rPr>`;
  }
  const pieces = typeof text === "string" ? [{ text }] : text;
  const rich: Piece[] = label ? withLabel(label, pieces) : pieces;
  const rsid = context.habit.runs === "many" ? ` w:rsidR="${context.rsid()}"` : "";
  const [open, close] = moveRange(mark, context);
  return (
    `<w:p${rsid}>` +
    (properties && `<w:pPr>${properties}</w:pPr>`) +
    open +
    runs(rich, context, { bold: bold ?? false }) +
    close +
    "</w:p>"
  );
}

/** The marks by which Word pairs the two ends of a move. */
function moveRange(mark: Piece["revision"], context: Context): [string, string] {
  if (!mark?.name || (mark.kind !== "moveFrom" && mark.kind !== "moveTo")) return ["", ""];
  const id = context.id();
  const range = `<w:${mark.kind}RangeStart w:id="${id}" w:author="${escapeXml(mark.author)}" w:date="${mark.date}" w:name="move${escapeXml(mark.name)}"/>`;
  return [range, `<w:${mark.kind}RangeEnd w:id="${id}"/>`];
}

/** The typed number shares the fate of the text when all of it was inserted, deleted or moved. */
function withLabel(label: string | Piece[], pieces: Piece[]): Piece[] {
  if (typeof label !== "string") return [...label, ...pieces];
  const [first, ...rest] = pieces;
  if (!first) return [{ text: label }];
  const whole = rest.length === 0 && first.revision?.kind !== "format";
  if (!first.revision || whole) return [{ ...first, text: label + first.text }, ...rest];
  return [{ text: label }, ...pieces];
}
