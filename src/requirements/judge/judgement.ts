/** What became of the words that carry a limb. */

/**
 * `stands`; `weaker`: conditional, narrower, later, or a deciding word lost while another stands; `gone`:
 * no deciding word is left; `reversed`: denied, or given to the other party.
 */
export type CarrierState = "stands" | "weaker" | "gone" | "reversed";

export interface CarrierJudgement {
  state: CarrierState;
  /** "lost": deciding words went and nothing stands there; "replaced": others do. */
  why?: "lost" | "replaced" | "denied" | "party" | "condition" | "term" | "said";
  /** The span went as a whole. */
  whole?: boolean;
  /** The words that did it, "" where it stands. */
  words: string;
}

export const STANDS: CarrierJudgement = { state: "stands", words: "" };
const ORDER: readonly CarrierState[] = ["stands", "weaker", "gone", "reversed"];
export const worse = (a: CarrierState, b: CarrierState): boolean =>
  ORDER.indexOf(a) > ORDER.indexOf(b);
