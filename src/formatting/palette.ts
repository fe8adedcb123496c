/** Colours as they come out: themes resolved (ECMA-376 part 1, 17.3.2.6, 17.15.1.20 and 20.1.6.2). */
import { ANY, group, leaf, readPart, table, type Enter } from "../package/grammar";
import type { XmlElement } from "../package/xml";

/** "rrggbb" in lower case, or "auto": black or white, whichever is readable. */
export type Colour = string;

/** ST_ThemeColor → slot of the colour scheme, as Word maps it unless settings say otherwise. */
const SLOTS: Record<string, string> = {
  dark1: "dk1",
  light1: "lt1",
  dark2: "dk2",
  light2: "lt2",
  text1: "dk1",
  background1: "lt1",
  text2: "dk2",
  background2: "lt2",
  tx1: "dk1",
  bg1: "lt1",
  tx2: "dk2",
  bg2: "lt2",
  hyperlink: "hlink",
  followedHyperlink: "folHlink",
};

/** ST_HighlightColor (17.18.40). */
const HIGHLIGHTS: Record<string, Colour> = {
  black: "000000",
  blue: "0000ff",
  cyan: "00ffff",
  green: "00ff00",
  magenta: "ff00ff",
  red: "ff0000",
  yellow: "ffff00",
  white: "ffffff",
  darkBlue: "000080",
  darkCyan: "008080",
  darkGreen: "008000",
  darkMagenta: "800080",
  darkRed: "800000",
  darkYellow: "808000",
  darkGray: "808080",
  lightGray: "c0c0c0",
};

const hex = (value: string | undefined): Colour | null =>
  value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : null;

export const channels = (colour: Colour): [number, number, number] => [
  parseInt(colour.slice(0, 2), 16),
  parseInt(colour.slice(2, 4), 16),
  parseInt(colour.slice(4, 6), 16),
];

/** `share` of `colour`, the rest of `other`. */
export function mix(colour: Colour, other: Colour, share: number): Colour {
  const [a, b] = [channels(colour), channels(other)];
  return a
    .map((value, at) => Math.round(value * share + (b[at] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("");
}

/** The attributes of a colour: its value, and the theme's name for it with tint and shade. */
export type ColourAttributes = readonly [value: string, theme: string, tint: string, shade: string];
/** Of w:color, and of a pattern's colour in w:shd. */
export const TEXT: ColourAttributes = ["val", "themeColor", "themeTint", "themeShade"];
export const PATTERN: ColourAttributes = ["color", "themeColor", "themeTint", "themeShade"];
export const FILL: ColourAttributes = ["fill", "themeFill", "themeFillTint", "themeFillShade"];

export class Palette {
  /** @param scheme slot ("dk1") → colour; empty where the file has no theme */
  constructor(private readonly scheme = new Map<string, Colour>()) {}

  /** What an element says; null where it says nothing. The theme goes before the value: that is a memory of it. */
  colour(element: XmlElement, [value, theme, tint, shade]: ColourAttributes): Colour | null {
    const own = element.w(value);
    const base = this.slot(element.w(theme));
    if (base === null) return own === "auto" ? "auto" : hex(own);
    // Word tints and shades in HSL; for the greys that text hides in, mixing comes to the same.
    const [light, dark] = [share(element.w(tint)), share(element.w(shade))];
    const tinted = light === null ? base : mix(base, "ffffff", light);
    return dark === null ? tinted : mix(tinted, "000000", dark);
  }

  /** A colour of the theme by its name (ST_ThemeColor, ST_SchemeColorVal). */
  slot(name: string | undefined): Colour | null {
    return name === undefined ? null : (this.scheme.get(SLOTS[name] ?? name) ?? null);
  }

  /** A highlight by its name; null for none. */
  highlight(name: string | undefined): Colour | null {
    return name !== undefined && Object.hasOwn(HIGHLIGHTS, name)
      ? (HIGHLIGHTS[name] ?? null)
      : null;
  }
}

/** A byte in hexadecimal as a part of one. */
function share(value: string | undefined): number | null {
  return value !== undefined && /^[0-9a-f]{1,2}$/i.test(value) ? parseInt(value, 16) / 255 : null;
}

interface State {
  scheme: Map<string, Colour>;
  slot: string;
}

const give = (value: (element: XmlElement) => string | undefined): Enter<State> =>
  leaf((state, element) => {
    const colour = hex(value(element));
    if (colour !== null) state.scheme.set(state.slot, colour);
  });

const slot = table<State>({
  "a:srgbClr": give((element) => element.plain("val")),
  "a:sysClr": give((element) => element.plain("lastClr")),
});

const root = table<State>({
  "a:theme": group(
    table<State>({
      "a:themeElements": group(
        table<State>({
          "a:clrScheme": group(
            new Map<string, Enter<State>>([
              [
                ANY,
                (state, element) => {
                  state.slot = element.name.replace("a:", "");
                  return { children: slot };
                },
              ],
            ]),
          ),
        }),
      ),
    }),
  ),
});

/** Reads the theme's colours; undefined gives none. @throws UnreadableDocument */
export function readPalette(text: string | undefined): Palette {
  const state: State = { scheme: new Map(), slot: "" };
  if (text !== undefined) readPart(text, "theme", root, state);
  return new Palette(state.scheme);
}
