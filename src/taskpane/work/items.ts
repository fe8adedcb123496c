/** The work: every deviation of the report with what was decided on it. Pure. */
import type { Deviation } from "../../compare/types";
import { decisionOn, wordsOf, type Decisions } from "./decisions";

/** What was done with a deviation. */
export type Deed = "left" | "recorded";

/** A deed of this session, as it was read back. */
export interface Handled {
  deed: Deed;
  deviation: Deviation;
  told: string;
}

export interface Item {
  key: string;
  deviation: Deviation;
  /** null: still open. */
  deed: Deed | null;
  /** Of this session: can be told. */
  handled: Handled | null;
  note: string;
}

function deedOn(deviation: Deviation, decisions: Decisions): Deed | null {
  if (deviation.recorded) return "recorded";
  return decisionOn(decisions, deviation)?.left ? "left" : null;
}

/** In order of the report. */
export function workItems(
  deviations: readonly Deviation[],
  decisions: Decisions,
  handled: ReadonlyMap<string, Handled>,
): Item[] {
  return deviations.map((deviation): Item => {
    const { key } = deviation;
    const deed = deedOn(deviation, decisions);
    const one = handled.get(key);
    const holds = one?.deed === deed && wordsOf(one.deviation) === wordsOf(deviation);
    const note = decisionOn(decisions, deviation)?.note ?? "";
    return { key, deviation, deed, handled: holds ? one : null, note };
  });
}

export const isOpen = ({ deed }: Item): boolean => deed === null;
