/** Which part of the document stands for which piece of the model. */

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
  /** First and last line of the agreement, or -1. */
  first: number;
  last: number;
  /** Lines taken by pieces that absorb, by piece. */
  absorbed: Map<number, number[]>;
}
