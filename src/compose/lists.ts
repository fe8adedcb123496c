import type { Item, ListStyle } from "../clauses/schema";
import { checkBox } from "../ooxml/control";
import type { Xml } from "../ooxml/element";
import type { Level, NumberFormat } from "../ooxml/numbering";
import { paragraph } from "../ooxml/paragraph";
import { run } from "../ooxml/run";
import { CLAUSE_INDENT } from "../ooxml/styles";
import type { Context } from "./context";
import { inline } from "./inline";

const LOOKS: Record<
  Exclude<ListStyle, "checkbox" | "none">,
  { format: NumberFormat; text: string; font?: string }
> = {
  "a.)": { format: "lowerLetter", text: "%.)" },
  "a)": { format: "lowerLetter", text: "%)" },
  "a.": { format: "lowerLetter", text: "%." },
  "(a)": { format: "lowerLetter", text: "(%)" },
  "1)": { format: "decimal", text: "%)" },
  "1.": { format: "decimal", text: "%." },
  i: { format: "lowerRoman", text: "%" },
  bullet: { format: "bullet", text: "•" },
  circle: { format: "bullet", text: "o", font: "Courier New" },
  dash: { format: "bullet", text: "-" },
};

/** Where a list stands: at the margin, under a clause, or in a cell. Its first level follows from it. */
export type ListPlace = "margin" | "clause" | "cell";

const HANGING = 425;

function levels(style: keyof typeof LOOKS, place: ListPlace): Level[] {
  const look = LOOKS[style];
  // "1." at the margin numbers whole paragraphs (parties), which hang as deep as clauses do.
  const hanging = place === "cell" ? 340 : HANGING;
  const base = place === "clause" ? CLAUSE_INDENT : 0;
  return Array.from({ length: 9 }, (_, index) => ({
    format: look.format,
    text: look.text.replace("%", `%${index + 1}`),
    left: base + hanging * (index + 1),
    hanging,
    ...(look.font ? { font: look.font } : {}),
  }));
}

/** The place of an item in its list: "c" is 3, "4" is 4; null when the id does not count. */
function ordinal(id: string): number | null {
  if (/^\d+$/.test(id)) return Number(id);
  return /^[a-z]$/.test(id) ? id.charCodeAt(0) - 96 : null;
}

/** Hands out list ids for items in turn: one list, and another wherever the model skips a number. */
export class ListNumbers {
  private id = 0;
  private next = 0;

  constructor(
    private readonly context: Context,
    private readonly style: ListStyle,
    private readonly place: ListPlace,
    private readonly level: number,
  ) {}

  /** `w:numPr` for the next item, or undefined for a list without automatic numbers. */
  take(itemId: string): { id: number; level: number } | undefined {
    const { style, place, level, context } = this;
    if (style === "checkbox" || style === "none") return undefined;
    const counted = LOOKS[style].format !== "bullet";
    const wanted = counted ? (ordinal(itemId) ?? this.next + 1) : this.next + 1;
    if (this.id === 0 || (counted && wanted !== this.next + 1)) {
      const definition = context.numbering.define(`${style}|${place}`, () => levels(style, place));
      this.id = context.numbering.list(definition, counted ? [{ level, start: wanted }] : []);
    }
    this.next = wanted;
    return { id: this.id, level };
  }
}

/** A list and the lists inside its items. */
export function list(
  context: Context,
  block: { style: ListStyle; items: readonly Item[] },
  place: ListPlace,
  paragraphStyle: string,
  level = 0,
): Xml {
  const numbers = new ListNumbers(context, block.style, place, level);
  return block.items
    .map((item, index) => {
      const numbering = numbers.take(item.id);
      const base = place === "clause" ? CLAUSE_INDENT : 0;
      const box = block.style === "checkbox" ? checkBox(false) + run("\t") : "";
      const last = index === block.items.length - 1;
      return (
        paragraph(box + inline(context, item.text), {
          style: paragraphStyle,
          ...(numbering ? { numbering } : {}),
          ...(box
            ? { indent: { left: base + HANGING * (level + 1), hanging: HANGING } }
            : numbering
              ? {}
              : { indent: { left: base + HANGING * level } }),
          // An item that announces its own items stays with the first of them; so do two-item lists.
          ...(last && !item.list ? { spaceAfter: 120 } : {}),
          ...(item.list || (index === 0 && !last && item.text.length < 200)
            ? { keepNext: true }
            : {}),
        }) + (item.list ? list(context, item.list, place, paragraphStyle, level + 1) : "")
      );
    })
    .join("");
}
