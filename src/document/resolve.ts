/** What a paragraph's properties come to, with its style and its numbering. */
import type { ParagraphProperties } from "./paragraph-state";
import { LEVELS, type NumberList, type Numbering } from "../formatting/numbering";
import type { Style, Styles } from "../formatting/styles";
import type { Paragraph } from "./types";

/** A paragraph's place in a list. */
export interface NumberUse {
  list: NumberList;
  level: number;
}

export interface Resolved {
  styleId: string;
  styleName: string;
  outlineLevel: number | null;
  indent: number;
  bold: boolean;
  number: NumberUse | null;
  unknown: { code: "unknown-style" | "unknown-numbering"; detail: string } | null;
}

export function resolveParagraph(
  own: ParagraphProperties,
  styles: Styles,
  numbering: Numbering,
): Resolved {
  const named = own.styleId === null ? null : styles.get(own.styleId);
  const style = named ?? styles.get(styles.defaultParagraph);
  const numberId = own.numberId ?? style?.numberId ?? "0";
  const list = numberId === "0" ? null : numbering.list(numberId);
  const number = list && { list, level: levelOf(own, style, list) };
  const unknown =
    own.styleId !== null && named === null
      ? { code: "unknown-style" as const, detail: own.styleId }
      : numberId !== "0" && list === null
        ? { code: "unknown-numbering" as const, detail: numberId }
        : null;
  return {
    styleId: own.styleId ?? styles.defaultParagraph,
    styleName: style?.name ?? "",
    outlineLevel: (own.outlineLevel === undefined ? style?.outlineLevel : own.outlineLevel) ?? null,
    indent: own.indent ?? indentOf(own, style, number) ?? 0,
    bold: style?.bold ?? false,
    number,
    unknown,
  };
}

/**
 * The level stands in the paragraph; else it is the level that names the style (w:pStyle, 17.9.23),
 * else the style's own. A paragraph's list and level are inherited apart: a numId of its own leaves
 * the style's level.
 */
function levelOf(own: ParagraphProperties, style: Style | null, list: NumberList): number {
  let level = own.numberLevel;
  if (level === null) {
    const linked = list.levels.findIndex((l) => l.style !== null && l.style === style?.numberedBy);
    level = linked >= 0 ? linked : (style?.numberLevel ?? 0);
  }
  return Math.min(Math.max(level, 0), LEVELS - 1);
}

/** Indents of a list given in the paragraph go before those of its style; of the style's own list, after. */
function indentOf(
  own: ParagraphProperties,
  style: Style | null,
  number: NumberUse | null,
): number | null {
  const ofStyle = style?.indent ?? null;
  const ofList = number?.list.levels[number.level]?.indent ?? null;
  return own.numberId !== null ? (ofList ?? ofStyle) : (ofStyle ?? ofList);
}

/** The paragraph that they make; its number is counted later. */
export function paragraphOf(
  { marks: [mark, markToo] }: ParagraphProperties,
  resolved: Resolved,
  known: Pick<Paragraph, "index" | "spans" | "bold" | "controls" | "source"> & {
    markHidden: boolean;
    note: Paragraph["note"] | null;
  },
): Paragraph {
  const { markHidden, note, ...rest } = known;
  return {
    kind: "paragraph",
    ...rest,
    label: "",
    labelRejected: "",
    level: resolved.number?.level ?? null,
    styleId: resolved.styleId,
    styleName: resolved.styleName,
    outlineLevel: resolved.outlineLevel,
    indent: resolved.indent,
    mark: mark ?? null,
    ...(markToo && { markToo }),
    ...(note && { note }),
    ...(markHidden && { markHidden }),
  };
}
