/**
 * What a cell holds besides plain text. Who writes over a cell loses whatever is not listed here as
 * plain, so the list says what may stand there; everything else, known or not, is a reason to leave
 * the cell alone.
 */
import type { SourceRange } from "./types";
import { readXml, type XmlElement } from "../package/xml";

export type Held =
  | "comment"
  /** A picture, a text box, an embedded file. */
  | "object"
  | "note"
  /** Somebody's tracked change: of text, of looks, of the cell. */
  | "revision"
  | "table"
  | "link"
  | "field"
  /** A content control that is not ours. */
  | "control"
  | "bookmark"
  /** A page or column break. */
  | "break"
  /** A formula, a symbol, a permission: anything that Word may put there and we do not write. */
  | "other";

export interface Holdings {
  /** The first of what is more than plain text, a tracked change only where there is nothing else; or null. */
  held: Held | null;
  /** There is text, be it a space. */
  text: boolean;
  /** A control of ours stands there. */
  ours: boolean;
}

/** Elements that say how text looks or how a cell is made; what stands in them is not content. */
const PROPERTIES: ReadonlySet<string> = new Set([
  "w:tcPr",
  "w:pPr",
  "w:rPr",
  "w:sdtEndPr",
  "w:trPr",
  "w:tblPrEx",
]);
/** Plain text and what Word leaves in it by itself. */
const PLAIN: ReadonlySet<string> = new Set([
  "w:tr",
  "w:tc",
  "w:p",
  "w:r",
  "w:t",
  // Only in a deletion, which is told as one.
  "w:delText",
  "w:tab",
  "w:br",
  "w:cr",
  "w:noBreakHyphen",
  "w:softHyphen",
  "w:proofErr",
  "w:lastRenderedPageBreak",
  "w:sdtContent",
]);
const MORE: Readonly<Record<string, Held>> = {
  "w:commentRangeStart": "comment",
  "w:commentRangeEnd": "comment",
  "w:commentReference": "comment",
  "w:drawing": "object",
  "w:pict": "object",
  "w:object": "object",
  "mc:AlternateContent": "object",
  "w:footnoteReference": "note",
  "w:endnoteReference": "note",
  "w:ins": "revision",
  "w:del": "revision",
  "w:moveFrom": "revision",
  "w:moveTo": "revision",
  "w:moveFromRangeStart": "revision",
  "w:moveToRangeStart": "revision",
  "w:cellIns": "revision",
  "w:cellDel": "revision",
  "w:cellMerge": "revision",
  "w:rPrChange": "revision",
  "w:pPrChange": "revision",
  "w:tcPrChange": "revision",
  "w:trPrChange": "revision",
  "w:tbl": "table",
  "w:hyperlink": "link",
  "w:fldSimple": "field",
  "w:fldChar": "field",
  "w:bookmarkStart": "bookmark",
  "w:bookmarkEnd": "bookmark",
};
/** Where the cursor was when the file was saved: Word's own, of no use to anybody. */
const CURSOR = "_GoBack";
/** Tags of our controls begin so; what they are is `src/clauses/tag`. */
const OURS = /^mt\d+:/;

/**
 * @param xml text of the part
 * @param range a cell or a row in it
 * @param fresh author of the row, where the whole row is that author's tracked insertion: the
 * insertions of the same author in it are how its plain text is written down
 */
export function holdings(xml: string, range: SourceRange, fresh?: string): Holdings {
  const found: Holdings = { held: null, text: false, ours: false };
  const hold = (held: Held): void => {
    // Who tracks too takes nothing of a tracked change away: it says least.
    if (found.held === null || found.held === "revision") found.held = held;
  };
  const cursors = new Set<string>();
  /** Depth at which the properties began, or 0. */
  let properties = 0;
  let depth = 0;
  let control: { depth: number; tag: string; settled: boolean } | null = null;
  const settle = (): void => {
    if (!control || control.settled) return;
    control.settled = true;
    if (OURS.test(control.tag)) found.ours = true;
    else hold("control");
  };
  const inText: boolean[] = [];
  // A range is cut out of its part: the root around it gives its prefixes their meaning again.
  const root = /<(?:[\w.-]+:)?document\b[^>]*>/.exec(xml)?.[0] ?? "";
  const name = /^<([^\s>]+)/.exec(root)?.[1] ?? "";
  const open = (element: XmlElement): void => {
    depth += 1;
    const kind = element.name;
    inText.push(kind === "w:t");
    if (depth === 1) return;
    if (kind === "w:sdt") control = { depth, tag: "", settled: false };
    else if (kind === "w:tag" && control) control.tag = element.w("val") ?? "";
    if (kind === "w:sdtContent") settle();
    if (kind === "w:sdtPr") properties ||= depth;
    if (properties) {
      // Of properties only a tracked change counts; a mark that came with the row is the row's.
      if (MORE[kind] === "revision" && !isFresh(element, kind, fresh)) hold("revision");
      return;
    }
    if (PROPERTIES.has(kind)) {
      properties = depth;
      return;
    }
    if (kind === "w:br" && !isLineBreak(element)) hold("break");
    if (kind === "w:sdt" || PLAIN.has(kind)) return;
    if (kind === "w:bookmarkStart" && element.w("name") === CURSOR)
      return void cursors.add(element.w("id") ?? "");
    if (kind === "w:bookmarkEnd" && cursors.has(element.w("id") ?? "")) return;
    if (kind === "w:ins" && isFresh(element, kind, fresh)) return;
    hold(MORE[kind] ?? "other");
  };
  readXml(`${root}${xml.slice(range.start, range.end)}</${name}>`, "cell", {
    open,
    close() {
      if (properties === depth) properties = 0;
      depth -= 1;
      inText.pop();
    },
    text(text) {
      if (text !== "" && inText.at(-1) === true) found.text = true;
    },
  });
  return found;
}

function isFresh(element: XmlElement, kind: string, fresh: string | undefined): boolean {
  return kind === "w:ins" && fresh !== undefined && element.w("author") === fresh;
}

function isLineBreak(element: XmlElement): boolean {
  const type = element.w("type");
  return type === undefined || type === "textWrapping";
}

/** Nothing at all: no text, no control, nothing that is more than text. */
export function isBare(found: Holdings): boolean {
  return found.held === null && !found.text && !found.ours;
}
