/** Styles: what a paragraph or run inherits (ECMA-376 part 1, 17.7). */
import { group, leaf, readPart, table } from "../package/grammar";
import { lookEntries, shading, type Look } from "./look";
import type { Colour, Palette } from "./palette";
import { foldTableStyle, WHOLE, type TableStyle } from "./table-look";
import { ofTables, type TableStyleState } from "./table-style";
import { exactHeight, isOn, toInteger, toTwips } from "./values";

/** What one style says itself; undefined where it is silent. */
interface StyleProperties {
  outlineLevel?: number | null;
  indent?: number;
  bold?: boolean;
  hidden?: boolean;
  struck?: boolean;
  look?: Look;
  /** Behind the paragraph; null: nothing of its own. */
  ground?: Colour | null;
  /** Twips of an exact line height; null: as high as the letters are. */
  exactLine?: number | null;
  /** Of a table style: how its cells look. */
  table?: TableStyle;
  /** "0" takes the numbering away. */
  numberId?: string;
  /** The nearest style that says anything of numbering: levels are linked to styles by name. */
  numberedBy?: string;
  numberLevel?: number;
}

/** A style with everything it inherits. */
export interface Style extends StyleProperties {
  id: string;
  /** Lower case, "" when the file gives none. */
  name: string;
}

interface OwnStyle extends Style {
  type: string;
  basedOn: string | null;
}

export class Styles {
  private readonly resolved = new Map<string, Style>();
  constructor(
    private readonly own: Map<string, OwnStyle>,
    /** Style of a paragraph that names none; "" when the file has no default. */
    readonly defaultParagraph: string,
    /** Two-letter language of the document, for ordinals. */
    readonly language: string,
    /** How text looks of which nothing else says so. */
    readonly defaultLook: Look,
  ) {}

  /** The style with its inheritance folded in; null when the file does not define it. */
  get(id: string): Style | null {
    const known = this.resolved.get(id);
    if (known) return known;
    // Climb first, fold on the way back: a chain may be long, and it may be a circle.
    const chain: OwnStyle[] = [];
    const seen = new Set<string>();
    let base: Style | null = null;
    for (let next: string | null = id; next !== null && !seen.has(next);) {
      seen.add(next);
      const done = this.resolved.get(next);
      if (done) {
        base = done;
        break;
      }
      const style = this.own.get(next);
      if (!style) break;
      chain.push(style);
      next = style.basedOn;
    }
    for (const style of chain.reverse()) {
      base = fold(base, style);
      this.resolved.set(style.id, base);
    }
    return this.resolved.get(id) ?? null;
  }

  /** numId that a numbering style (w:styleLink, w:numStyleLink) points at. */
  numberOfStyle(id: string): string | null {
    return this.own.get(id)?.numberId ?? null;
  }
}

function fold(base: Style | null, style: OwnStyle): Style {
  const result: Style = { ...base, id: style.id, name: style.name };
  if (style.outlineLevel !== undefined) result.outlineLevel = style.outlineLevel;
  if (style.indent !== undefined) result.indent = style.indent;
  if (style.bold !== undefined) result.bold = style.bold;
  if (style.hidden !== undefined) result.hidden = style.hidden;
  if (style.struck !== undefined) result.struck = style.struck;
  if (style.look !== undefined) result.look = { ...base?.look, ...style.look };
  if (style.ground !== undefined) result.ground = style.ground;
  if (style.table) result.table = foldTableStyle(base?.table, style.table);
  if (style.exactLine !== undefined) result.exactLine = style.exactLine;
  // The two are inherited apart: a style with a level alone has its base's list.
  if (style.numberLevel !== undefined) result.numberLevel = style.numberLevel;
  if (style.numberId !== undefined) result.numberId = style.numberId;
  if (style.numberLevel !== undefined || style.numberId !== undefined) result.numberedBy = style.id;
  return result;
}

interface State extends TableStyleState {
  styles: Map<string, OwnStyle>;
  current: OwnStyle;
  defaultParagraph: string;
  language: string;
  defaultLook: Look;
}

const newStyle = (id: string, type: string): OwnStyle => ({ id, name: "", type, basedOn: null });

const paragraphProperties = table<State>({
  "w:outlineLvl": leaf((s, e) => (s.current.outlineLevel = outlineLevel(e.w("val")))),
  "w:ind": leaf((s, e) => {
    const indent = toTwips(e.w("start") ?? e.w("left"));
    if (indent !== null) s.current.indent = indent;
  }),
  "w:shd": leaf((s, e) => (s.current.ground = shading(e, s.palette))),
  "w:spacing": leaf((s, e) => {
    const exact = exactHeight(e, "lineRule", "line");
    if (exact !== undefined) s.current.exactLine = exact;
  }),
  "w:numPr": group(
    table<State>({
      "w:numId": leaf((s, e) => (s.current.numberId = e.w("val") ?? "0")),
      "w:ilvl": leaf((s, e) => (s.current.numberLevel = toInteger(e.w("val")) ?? 0)),
    }),
  ),
});

const strike = leaf<State>(
  (s, e) => (s.current.struck = s.current.struck === true || isOn(e.w("val"))),
);

const runProperties = table<State>({
  "w:b": leaf((s, e) => (s.current.bold = isOn(e.w("val")))),
  "w:vanish": leaf((s, e) => (s.current.hidden = isOn(e.w("val")))),
  "w:strike": strike,
  "w:dstrike": strike,
  ...lookEntries<State>(
    (s) => (s.current.look ??= {}),
    (s) => s.palette,
  ),
});

const style = table<State>({
  "w:name": leaf((s, e) => (s.current.name = (e.w("val") ?? "").toLowerCase())),
  "w:basedOn": leaf((s, e) => (s.current.basedOn = e.w("val") ?? null)),
  "w:pPr": group(paragraphProperties),
  "w:rPr": group(runProperties),
});

const ofTableStyle = new Map([...style, ...ofTables<State>()]);

const defaults = table<State>({
  "w:rPrDefault": group(
    table<State>({
      "w:rPr": group(
        table<State>({
          "w:lang": leaf((s, e) => (s.language = (e.w("val") ?? "").slice(0, 2).toLowerCase())),
          ...lookEntries<State>(
            (s) => s.defaultLook,
            (s) => s.palette,
          ),
        }),
      ),
    }),
  ),
});

const root = table<State>({
  "w:styles": group(
    table<State>({
      "w:docDefaults": group(defaults),
      "w:style": (s, e) => {
        const id = e.w("styleId") ?? "";
        const type = e.w("type") ?? "paragraph";
        s.current = newStyle(id, type);
        // The first of two styles with one id wins, as in Word.
        if (!s.styles.has(id)) s.styles.set(id, s.current);
        if (type === "paragraph" && e.w("default") !== undefined && isOn(e.w("default")))
          s.defaultParagraph = id;
        s.region = WHOLE;
        return { children: type === "table" ? ofTableStyle : style };
      },
    }),
  ),
});

/** 0–8; 9 is Word's "body text". */
export function outlineLevel(value: string | undefined): number | null {
  const level = toInteger(value);
  return level !== null && level >= 0 && level <= 8 ? level : null;
}

/**
 * Reads styles.xml; undefined gives the empty set.
 * @throws UnreadableDocument
 */
export function readStyles(text: string | undefined, palette: Palette): Styles {
  const state: State = {
    styles: new Map(),
    current: newStyle("", ""),
    defaultParagraph: "",
    language: "",
    defaultLook: {},
    palette,
    region: WHOLE,
  };
  if (text !== undefined) readPart(text, "styles", root, state);
  return new Styles(state.styles, state.defaultParagraph, state.language, state.defaultLook);
}
