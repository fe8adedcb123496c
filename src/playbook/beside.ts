/** What stands about the same article already: a new clause beside it would be a second limit, a second text. */
import type { CheckReport } from "../outcome";
import type { Position } from "./schema";

export interface Beside {
  /** In Bijlage 4, or in the text. */
  row: boolean;
  article: string;
}

/** @param own key of the deviation that the rung takes the place of: it stands beside nothing */
export function besides(
  { deviationTable, deviations }: Pick<CheckReport, "deviationTable" | "deviations">,
  { ref, after }: Position,
  own?: string,
): Beside[] {
  if (after === undefined) return [];
  const article = `${ref.split(".")[0] ?? ref}.`;
  return [
    ...deviationTable.rows
      .filter((row) => (row.likelyArticle ?? row.article).startsWith(article))
      .map((row) => ({ row: true, article: row.article })),
    ...deviations
      .filter(
        (one) =>
          one.key !== own &&
          one.kind === "added" &&
          one.article.startsWith(article) &&
          !one.recorded,
      )
      .map((one) => ({ row: false, article: one.ownNumber ?? one.article })),
  ];
}

/** Clauses whose text in the body gives way to the model's when the rung stands in Bijlage 4. */
export const clausesOf = (placed: readonly { deviation: { kind: string; article: string } }[]) =>
  new Set(
    placed
      .filter(({ deviation }) => deviation.kind === "changed")
      .map(({ deviation }) => deviation.article),
  );
