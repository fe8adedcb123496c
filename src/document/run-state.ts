/** What a run says of its own text; null: as the paragraph's style has it. */
import type { Look } from "../formatting/look";
import type { Revision } from "./types";

export interface Run {
  bold: boolean | null;
  hidden: boolean | null;
  /** Struck through, once or twice. */
  struck: boolean | null;
  /** What it shows behind the reference to a note is meant as the sign of that note. */
  isMark: boolean;
  revisions: Revision[] | null;
  /** Of its own, and of its style. */
  look: Look | undefined;
  styleLook: Look | undefined;
}

export const newRun = (): Run => ({
  bold: null,
  hidden: null,
  struck: null,
  isMark: false,
  revisions: null,
  look: undefined,
  styleLook: undefined,
});
