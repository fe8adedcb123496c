/**
 * The work: every deviation of the report with what was decided on it. What was handled and is therefore
 * no deviation any more stays in its place, so that nothing moves under the hand. Pure.
 */
import type { Deviation } from "../../compare/types";
import { decisionOn, wordsOf, type Decisions } from "./decisions";

/** What was done with a deviation. */
export type Deed =
  | "left"
  | "recorded"
  | "restored"
  | "restored-recorded"
  | "removed"
  | "accepted"
  | "accepted-recorded"
  | "refused"
  | "fallback";

/** Deeds after which the words stand as they did. */
const STANDING: ReadonlySet<Deed> = new Set(["left", "recorded", "accepted", "accepted-recorded"]);

/** A deed of this session. */
export interface Handled {
  deed: Deed;
  deviation: Deviation;
  /** Keys that stood before it, nearest last. */
  preceding: readonly string[];
  /** What was read back, for the card. */
  told: string;
  /** The act that takes it back; null where only Word can. */
  undo: string | null;
}

export interface Item {
  key: string;
  deviation: Deviation;
  /** null: still open. */
  deed: Deed | null;
  /** Of this session: can be told and taken back. */
  handled: Handled | null;
  note: string;
}

function deedOn(
  deviation: Deviation,
  decisions: Decisions,
  handled: Handled | undefined,
): { deed: Deed | null; handled: Handled | null } {
  const holds =
    handled && STANDING.has(handled.deed) && wordsOf(handled.deviation) === wordsOf(deviation);
  if (holds && (handled.deed !== "recorded" || deviation.recorded))
    return { deed: handled.deed, handled };
  const decision = decisionOn(decisions, deviation);
  if (deviation.recorded) return { deed: "recorded", handled: null };
  if (decision?.left) return { deed: "left", handled: null };
  if (decision?.accepted) return { deed: "accepted", handled: null };
  return { deed: null, handled: null };
}

/** In order of the document; what is gone since it was handled behind what it stood behind. */
export function workItems(
  deviations: readonly Deviation[],
  decisions: Decisions,
  handled: ReadonlyMap<string, Handled>,
): Item[] {
  const items = deviations.map((deviation): Item => ({
    key: deviation.key,
    deviation,
    ...deedOn(deviation, decisions, handled.get(deviation.key)),
    note: decisionOn(decisions, deviation)?.note ?? "",
  }));
  const standing = new Set(items.map(({ key }) => key));
  for (const [key, one] of handled) {
    if (standing.has(key) || STANDING.has(one.deed)) continue;
    const before = one.preceding.findLast((other) => items.some((item) => item.key === other));
    const at = before === undefined ? 0 : items.findIndex((item) => item.key === before) + 1;
    const note = decisionOn(decisions, one.deviation)?.note ?? "";
    items.splice(at, 0, { key, deviation: one.deviation, deed: one.deed, handled: one, note });
  }
  return items;
}

export const isOpen = ({ deed }: Item): boolean => deed === null;
