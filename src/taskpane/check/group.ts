/** Deviations under the heading of their article or annex, in the order of the report. */

export interface Group<T> {
  heading: string;
  members: T[];
}

export function groupByHeading<T>(all: readonly T[], headingOf: (one: T) => string): Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const heading = headingOf(one);
    const group = groups.get(heading);
    if (group) group.push(one);
    else groups.set(heading, [one]);
  }
  return [...groups].map(([heading, members]) => ({ heading, members }));
}
