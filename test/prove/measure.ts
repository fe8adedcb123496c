/** One long measure of `npm run prove`: what it looks at, and whether what must be true is true. */

/** Numbers and short words; nothing that differs between two runs on one commit, but for times. */
export type Figures = Record<string, number | string>;

export interface Outcome {
  /** Does it hold: what docs and README may claim. */
  holds: boolean;
  figures: Figures;
  /** What failed, a line each; the first ones are printed and kept. */
  failures: string[];
}

export interface Measure {
  name: string;
  /** One sentence: what must be true. */
  claim: string;
  /**
   * @param seeds as many fresh seeds as asked for, from the hash of the commit that is measured
   * @param share how much of the full number of trials: 1, or less for a trial run
   */
  run: (seeds: (count: number) => number[], share: number) => Promise<Outcome> | Outcome;
}

/** A number of trials at this share: never none. */
export const some = (count: number, share: number): number => Math.max(1, Math.ceil(count * share));
