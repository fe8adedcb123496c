/** What is found of one unit of the model, and the names that it follows. */
import type { Segment } from "../match/align/alignment";
import type { Side } from "../match/difference/side";
import type { Step } from "../match/difference/steps";
import type { Reading } from "../match/difference/reading";
import type { ModelUnit } from "../match/model/prepared";
import type { Answer } from "./answer-parts";

export interface Renaming {
  /** As told: with its article where it came, went or changed in most places. */
  from: string;
  to: string;
  /** The names by themselves, as written in the model and in the document. */
  fromName: string;
  toName: string;
  fromFold: number;
  toFold: number;
  /** Where the model has no article most places have one, and the other way. */
  gains: boolean;
  loses: boolean;
  /** The new name is another's too: two roles that were swapped, two terms that became one. */
  joins: boolean;
}

export interface Verdict {
  unit: ModelUnit;
  state: "same" | "changed" | "missing";
  segments: Segment[];
  model: Side;
  doc: Side;
  steps: Step[];
  answers: Answer[];
  choices: Reading["choices"];
  moved: boolean;
  split: boolean;
  bounded: boolean;
  /** Renamings that the unit follows, and the tokens [from, to) of the document that carry the new name. */
  renamed: { renaming: Renaming; places: [number, number][] }[];
}
