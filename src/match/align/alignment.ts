/** Which part of the document stands for which piece of the model. */

/** The steps of the alignment that give lines to pieces, in their order (`align.ts`). */
export const ALIGN_STEPS = [
  "chain",
  "row",
  "tail",
  "moved",
  "gap",
  "own-number",
  "answer-cell",
  "seam",
  "absorb",
] as const;
export type AlignStep = (typeof ALIGN_STEPS)[number];

/** A part of one line. */
export interface Segment {
  line: number;
  /** Tokens of the document's stream; [from, to) may be empty for an empty cell. */
  from: number;
  to: number;
}

export interface Alignment {
  /** By piece: its parts in the document, in order; empty when it is nowhere. */
  segments: Segment[][];
  /** Pieces that were found outside the order of the model. */
  moved: Set<number>;
  /** By line: 1 when it stands for something. */
  taken: Uint8Array;
  /** By line: 1 + the step in `ALIGN_STEPS` that took it; 0 where none did. */
  by: Uint8Array;
  /** First and last line of the agreement, or -1. */
  first: number;
  last: number;
  /** Lines taken by pieces that absorb, by piece. */
  absorbed: Map<number, number[]>;
}
