/** What the product promises of its speed, held against what was measured. */
export interface Goal {
  what: string;
  /** As measured. */
  figure: string;
  met: boolean;
}

/** @returns one page of a bench, and the goals that it measured */
export interface Bench {
  page: string;
  goals: Goal[];
}

export const goalLines = (goals: readonly Goal[]): string =>
  goals
    .map(({ what, figure, met }) => `- ${what}: ${met ? "met" : "**not met**"} (${figure})`)
    .join("\n");
