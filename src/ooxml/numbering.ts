import { element, valued, type Xml } from "./element";

export type NumberFormat = "decimal" | "lowerLetter" | "lowerRoman" | "bullet";

/** One level of a list definition. */
export interface Level {
  format: NumberFormat;
  /** As in w:lvlText: "%1.%2." */
  text: string;
  start?: number;
  /** What stands between the number and the text. */
  suffix?: "tab" | "space";
  /** Twips. */
  left: number;
  hanging: number;
  /** Paragraph style that is tied to this level. */
  style?: string;
  /** Font of the number itself, where the character needs one. */
  font?: string;
}

/** Ids, in our packages, of lists of the house that are counted on: far from ours. */
export const COUNTED_ON = 20_000;

export interface StartOverride {
  level: number;
  start: number;
}

/** FNV-1a: small, stable between runs, spread well enough for an eight-digit list id. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(16).toUpperCase().padStart(8, "0");
}

function level(definition: Level, index: number): Xml {
  const { font } = definition;
  return element(
    "w:lvl",
    { "w:ilvl": index },
    valued("w:start", definition.start ?? 1),
    valued("w:numFmt", definition.format),
    valued("w:pStyle", definition.style),
    definition.suffix === "space" ? valued("w:suff", "space") : "",
    valued("w:lvlText", definition.text),
    valued("w:lvlJc", "left"),
    element(
      "w:pPr",
      {},
      element("w:ind", { "w:left": definition.left, "w:hanging": definition.hanging }),
    ),
    font
      ? element(
          "w:rPr",
          {},
          element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:hint": "default" }),
        )
      : "",
  );
}

/**
 * The list definitions of one insertion. Word recognises a list by its `w:nsid`: with one of our own
 * per insertion it neither continues nor renumbers a list that stands in the document already.
 */
export class Numbering {
  private readonly abstracts = new Map<string, { id: number; xml: Xml }>();
  private readonly nums: Xml[] = [];

  /** @param seed what makes this insertion's lists different from those of every other. */
  constructor(private readonly seed: string) {}

  /** The definition kept under `key`, made at its first use. Returns its id. */
  define(key: string, levels: () => readonly Level[]): number {
    const known = this.abstracts.get(key);
    if (known) return known.id;
    const id = this.abstracts.size;
    const xml = element(
      "w:abstractNum",
      { "w:abstractNumId": id },
      valued("w:nsid", hash(`${this.seed}|${key}`)),
      valued("w:multiLevelType", "multilevel"),
      valued("w:tmpl", hash(`tmpl|${this.seed}|${key}`)),
      ...levels().map(level),
    );
    this.abstracts.set(key, { id, xml });
    return id;
  }

  /**
   * A list of its own on a definition; returns the id for `w:numId`. Lists on one definition share
   * their counters, so a list that has to begin anew says so by an override.
   */
  list(definition: number, overrides: readonly StartOverride[] = []): number {
    const id = this.nums.length + 1;
    this.nums.push(
      element(
        "w:num",
        { "w:numId": id },
        valued("w:abstractNumId", definition),
        ...overrides.map(({ level: ilvl, start }) =>
          element("w:lvlOverride", { "w:ilvl": ilvl }, valued("w:startOverride", start)),
        ),
      ),
    );
    return id;
  }

  /**
   * Goes on with a list of the house's (house-styles sends its definition along, by which Word knows it
   * again); returns the id for `w:numId`.
   */
  house(numId: number): number {
    return COUNTED_ON + numId;
  }

  /** The children of `w:numbering`: definitions first, as the schema wants it. */
  toXml(): Xml {
    return [...this.abstracts.values()].map(({ xml }) => xml).join("") + this.nums.join("");
  }
}
