/** Markdown tables of measures. */
import type { Measure } from "./measure";

export function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n") + "\n";
}

export const row = (name: string, time: Measure, ...rest: string[]): string[] => [
  name,
  time.median.toFixed(1),
  ...rest,
];

/** How many times `a` is of `b`, one decimal. */
export const ratio = (a: Measure, b: Measure): string => (a.median / b.median).toFixed(1);
