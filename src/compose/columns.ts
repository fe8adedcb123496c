import type { Block, FieldType } from "../clauses/schema";
import { CELL_SIZE } from "../ooxml/styles";
import { widestWord } from "../ooxml/text-width";

export type Records = Extract<Block, { type: "records" }>;

/** Room beside the text in a cell, left and right, in twips. */
const PADDING = { normal: 100, small: 45 } as const;

export interface Columns {
  widths: number[];
  /** Set in the small size, because the page is too narrow for so many columns. */
  small: boolean;
  /** Set in our own typeface: in a wider one of the house its words might not fit. */
  tight: boolean;
  padding: number;
}

/** How much wider than Arial, in which we reckon, the typeface of a house may be: Verdana, Georgia's stand-ins. */
const WIDER = 1.3;

/** What a column needs so that no word of its head, its prompt or its examples is broken. */
function needs({ columns, examples = [] }: Records, small: boolean): number[] {
  const size = small ? CELL_SIZE.small : CELL_SIZE.normal;
  const padding = small ? PADDING.small : PADDING.normal;
  return columns.map(({ id, head, prompt }) => {
    const shown = [prompt, ...examples.map((example) => example[id] ?? "")];
    // The small heads are not bold: that is what makes nine columns fit.
    const words = [
      widestWord(head, size, !small),
      ...shown.map((text) => widestWord(`[${text}]`, size)),
    ];
    return Math.max(...words) + 2 * padding + 40;
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** How much a column has to say, by the type of its answers. */
const SHARE: Partial<Record<FieldType, number>> = { multiline: 3, text: 3, organisation: 3 };

/** Every column its share, but never less than it needs: those that need more take it from the rest. */
function share(least: readonly number[], weights: readonly number[], width: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const rest = width - sum(least.filter((_, at) => fixed.has(at)));
    const weight = sum(weights.filter((_, at) => !fixed.has(at)));
    const widths = least.map((need, at) =>
      fixed.has(at) ? need : Math.floor((rest * (weights[at] ?? 1)) / weight),
    );
    const short = widths.findIndex((given, at) => given < (least[at] ?? 0));
    if (short < 0) return widths;
    fixed.add(short);
  }
}

/**
 * Columns of a records table: none narrower than its words, the page shared by how much they have
 * to say. The small size is taken only when the normal one would break words.
 * @param house it is for somebody's document, in a typeface that we do not know
 */
export function columnsOf(block: Records, width: number, house = false): Columns {
  const normal = sum(needs(block, false));
  const small = normal > width;
  const tight = house && !small && normal * WIDER > width;
  const needed = needs(block, small);
  // Too many columns even so: all of them give way alike.
  const least = needed.map((need) => Math.floor(need * Math.min(1, width / sum(needed))));
  const widths = share(
    least,
    block.columns.map(({ type }) => SHARE[type] ?? 1.5),
    width,
  );
  // Rounding: the last column ends on the margin.
  widths[widths.length - 1] = width - sum(widths.slice(0, -1));
  return { widths, small, tight, padding: small ? PADDING.small : PADDING.normal };
}
