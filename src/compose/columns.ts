import { CELL_SIZE } from "../ooxml/styles";
import { widestWord } from "../ooxml/text-width";
import type { Records } from "./records";

/** Room beside the text in a cell, left and right, in twips. */
const PADDING = { normal: 100, small: 45 } as const;

export interface Columns {
  widths: number[];
  /** Set in the small size, because the page is too narrow for so many columns. */
  small: boolean;
  padding: number;
}

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

/**
 * Columns of a records table: first what their words need, then the rest to those that have most to
 * say. The small size is taken only when the normal one would break words.
 */
export function columnsOf(block: Records, width: number): Columns {
  const small = sum(needs(block, false)) > width;
  const least = needs(block, small);
  const over = width - sum(least);
  const shares = block.columns.map(({ type }) =>
    type === "multiline" ? 3 : type === "text" || type === "organisation" ? 2 : 1,
  );
  const widths =
    over >= 0
      ? least.map((need, i) => need + Math.floor((over * (shares[i] ?? 1)) / sum(shares)))
      : least.map((need) => Math.floor((need * width) / sum(least)));
  // Rounding: the last column ends on the margin.
  widths[widths.length - 1] = width - sum(widths.slice(0, -1));
  return { widths, small, padding: small ? PADDING.small : PADDING.normal };
}
