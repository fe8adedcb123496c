/**
 * How text looks, as far as that decides whether anybody can read it (ECMA-376 part 1, 17.3.2):
 * colour and what is behind it, size, width.
 */
import { group, leaf, table, type Enter } from "../package/grammar";
import { channels, FILL, mix, PATTERN, TEXT, type Colour, type Palette } from "./palette";
import { toInteger } from "./values";
import type { XmlElement } from "../package/xml";

/** Why nobody reads what is shown: docs/reading.md has the bounds. */
export type Invisibility =
  /** In the colour of what is behind it, or in none. */
  | "colour"
  /** A letter of at most 2 pt. */
  | "tiny"
  /** Scaled to at most 5 % of its width. */
  | "squeezed"
  /** In a line, a row or a box of an exact height that shows nothing. */
  | "clipped";

/** What one place says; undefined where it is silent. */
export interface Look {
  /** Also "none": letters without any colour (w14:textFill). */
  colour?: Colour;
  /** Behind the letters; null: nothing of its own. */
  fill?: Colour | null;
  highlight?: Colour | null;
  /** Half points. */
  size?: number;
  /** Per cent of the letter's width. */
  scale?: number;
}

/** Half points: 2 pt. */
export const MAX_TINY = 4;
/** Per cent. */
export const MAX_SQUEEZED = 5;
/** Twips (2 pt): a line, row or box of no more than that exact height shows no letter. */
export const MAX_CLIPPED = 40;
/**
 * WCAG contrast below which two colours are one to the eye: #FCFCFC on white has 1.03; the palest
 * grey that somebody might print on purpose (#F2F2F2) has 1.12.
 */
export const MIN_CONTRAST = 1.05;
const WHITE = "ffffff";

/**
 * w:shd: "pct25" is so much of the pattern's colour over the filling (ST_Shd).
 * @returns null where it fills nothing
 */
export function shading(element: XmlElement, palette: Palette): Colour | null {
  const fill = palette.colour(element, FILL);
  const pattern = element.w("val") ?? "clear";
  const share = pattern === "solid" ? 1 : Number(/^pct(\d{1,2})$/.exec(pattern)?.[1] ?? 0) / 100;
  const ground = fill === "auto" ? null : fill;
  if (share === 0) return ground;
  const ink = palette.colour(element, PATTERN);
  return mix(ink === null || ink === "auto" ? "000000" : ink, ground ?? WHITE, share);
}

/** Thousandths of a per cent, as a part of one. */
const thousandths = (element: XmlElement): number =>
  (toInteger(element.get("w14", "val")) ?? 0) / 100_000;

function toned(look: Look, towards: Colour, element: XmlElement): void {
  const { colour } = look;
  if (colour === undefined || colour === "auto" || colour === "none") return;
  const part = thousandths(element);
  look.colour = mix(colour, towards, towards === WHITE ? 1 - part : part);
}

/** The run properties that make a look, read into what `target` gives. */
export function lookEntries<S>(
  target: (state: S) => Look,
  palette: (state: S) => Palette,
): Record<string, Enter<S>> {
  /** Darker, lighter, or seen through. */
  const changed = table<S>({
    "w14:lumMod": leaf((s, e) => toned(target(s), "000000", e)),
    "w14:lumOff": leaf((s, e) => toned(target(s), WHITE, e)),
    "w14:alpha": leaf((s, e) => {
      if (thousandths(e) >= 1) target(s).colour = "none";
    }),
  });
  return {
    "w:color": leaf((s, e) => {
      const colour = palette(s).colour(e, TEXT);
      if (colour !== null) target(s).colour ??= colour;
    }),
    "w:shd": leaf((s, e) => (target(s).fill = shading(e, palette(s)))),
    "w:highlight": leaf((s, e) => (target(s).highlight = palette(s).highlight(e.w("val")))),
    "w:sz": leaf((s, e) => {
      const size = toInteger(e.w("val"));
      if (size !== null) target(s).size = size;
    }),
    "w:w": leaf((s, e) => {
      const scale = toInteger(e.w("val")?.replace("%", ""));
      if (scale !== null) target(s).scale = scale;
    }),
    // What Word 2010 and later show instead of w:color.
    "w14:textFill": group(
      table<S>({
        "w14:noFill": leaf((s) => (target(s).colour = "none")),
        "w14:solidFill": group(
          table<S>({
            "w14:srgbClr": (s, e) => {
              const value = e.get("w14", "val") ?? "";
              if (/^[0-9a-f]{6}$/i.test(value)) target(s).colour = value.toLowerCase();
              return { children: changed };
            },
            "w14:schemeClr": (s, e) => {
              const colour = palette(s).slot(e.get("w14", "val"));
              if (colour !== null) target(s).colour = colour;
              return { children: changed };
            },
          }),
        ),
      }),
    ),
  };
}

/** The nearest that is not silent goes: run, its style, the paragraph's, the document's. */
function nearest<K extends keyof Look>(looks: readonly (Look | undefined)[], key: K): Look[K] {
  for (const look of looks) if (look?.[key] !== undefined) return look[key];
  return undefined;
}

/**
 * @param looks nearest first
 * @param behind what is behind the paragraph; null where that cannot be known
 * @returns why nobody reads the text; null where it is read, or may be
 */
export function invisibleBy(
  looks: readonly (Look | undefined)[],
  behind: () => Colour | null,
): Invisibility | null {
  if ((nearest(looks, "size") ?? MAX_TINY + 1) <= MAX_TINY) return "tiny";
  if ((nearest(looks, "scale") ?? 100) <= MAX_SQUEEZED) return "squeezed";
  const colour = nearest(looks, "colour") ?? "auto";
  if (colour === "none") return "colour";
  if (colour === "auto") return null;
  const ground = nearest(looks, "highlight") ?? nearest(looks, "fill") ?? behind();
  return ground !== null && contrast(colour, ground) < MIN_CONTRAST ? "colour" : null;
}

/** Relative luminance and contrast, WCAG 2.2. */
function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
