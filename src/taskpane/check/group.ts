/** Deviations under the heading of their article or annex, in the order of the report. */
import type { Deviation } from "../../compare/types";

export interface Group {
  heading: string;
  deviations: Deviation[];
}

export function groupByArticle(deviations: readonly Deviation[]): Group[] {
  const groups = new Map<string, Deviation[]>();
  for (const deviation of deviations) {
    const group = groups.get(deviation.heading);
    if (group) group.push(deviation);
    else groups.set(deviation.heading, [deviation]);
  }
  return [...groups].map(([heading, group]) => ({ heading, deviations: group }));
}
