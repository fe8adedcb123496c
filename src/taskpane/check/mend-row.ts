/** A row of Bijlage 4 put right in one act, and by what it is known. */
import type { TableRowResult } from "../../outcome";
import type { Mends } from "./use-mends";

/** A row is known by its two texts: the article is what changes. */
export const rowWords = ({ lapses, replacement }: TableRowResult): string =>
  `${lapses}\n${replacement}`;

/** Another article for the row, as `Mends` tells it. */
export const mendRow = (mends: Mends, row: TableRowResult, becomes: string): Promise<void> =>
  mends.mend(rowWords(row), { from: row.article, to: becomes }, ({ changeRow }, how) =>
    changeRow({ ...how, row, becomes }),
  );
