/** One point of a list that a processor agreement must meet. */
import type { Bilingual } from "../text";

export interface Requirement {
  /** Key of `requirements` in a model's data. */
  id: string;
  list: "guide" | "gdpr";
  /** "28 lid 3 sub a", "punt 4". */
  source: Bilingual;
  text: Bilingual;
  /**
   * The guide printed its optional points in italics, which the extraction lost: not known which.
   * What article 28 says is never optional.
   */
  optional: "onbekend" | false;
  /** Ids of the limbs that it falls into (limbs.ts). */
  limbs: readonly string[];
}
