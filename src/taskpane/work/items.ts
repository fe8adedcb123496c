/** The work: every deviation of the report with what was decided on it. Pure. */
import type { Deviation } from "../../outcome";
import type { Rank } from "../../verdict";
import type { WrittenRow } from "../../word/annex-row";
import type { Undo } from "../../word/editing";
import { decisionOn, wordsOf, type Decisions } from "./decisions";

/** What was done with a deviation. The first four leave the report: the text is the model's again. */
export type Deed =
  | "restored"
  | "removed"
  | "restored-recorded"
  | "refused"
  | "left"
  | "recorded"
  | "accepted"
  | "accepted-recorded";

const GONE: ReadonlySet<Deed> = new Set(["restored", "removed", "restored-recorded", "refused"]);
/** What document and decisions say of a deed that says more: their proposal was taken. */
const READS: Partial<Record<Deed, Deed>> = { accepted: "left", "accepted-recorded": "recorded" };

/** A comment of ours in the document, of this session. */
export interface Remarked {
  text: string;
  back: Undo;
}

/** How a deed is taken back: what was written in the text, and the row that was new. */
export interface WayBack {
  text?: Undo;
  row?: WrittenRow;
  /** Rows that came along with it. */
  more?: readonly WrittenRow[];
}

/** A deed of this session, as it was read back. */
export interface Handled {
  deed: Deed;
  deviation: Deviation;
  /** As it was when it stood in the report. */
  rank: Rank;
  told: string;
  back: WayBack | null;
  /** Keys of the work that stood before it: a deed leaves the card in its place. */
  before: readonly string[];
}

export interface Item {
  key: string;
  deviation: Deviation;
  /** null: still open. */
  deed: Deed | null;
  /** Of this session: can be told. */
  handled: Handled | null;
  note: string;
  remark: Remarked | null;
}

function deedOn(deviation: Deviation, decisions: Decisions): Deed | null {
  if (deviation.recorded) return "recorded";
  return decisionOn(decisions, deviation)?.left ? "left" : null;
}

/** In order of the report; what was restored stands where it stood. */
export function workItems(
  deviations: readonly Deviation[],
  decisions: Decisions,
  handled: ReadonlyMap<string, Handled>,
  remarks: ReadonlyMap<string, Remarked> = new Map(),
): Item[] {
  const items = deviations.map((deviation): Item => {
    const { key } = deviation;
    const deed = deedOn(deviation, decisions);
    const one = handled.get(key);
    const holds =
      one !== undefined &&
      (READS[one.deed] ?? one.deed) === deed &&
      wordsOf(one.deviation) === wordsOf(deviation);
    const note = decisionOn(decisions, deviation)?.note ?? "";
    const remark = remarks.get(key) ?? null;
    return {
      key,
      deviation,
      deed: holds ? one.deed : deed,
      handled: holds ? one : null,
      note,
      remark,
    };
  });
  for (const one of handled.values()) {
    const { deviation, deed, before } = one;
    const { key } = deviation;
    if (!GONE.has(deed) || items.some((item) => item.key === key)) continue;
    const at = items.findLastIndex((item) => before.includes(item.key));
    const note = decisionOn(decisions, deviation)?.note ?? "";
    const remark = remarks.get(key) ?? null;
    items.splice(at + 1, 0, { key, deviation, deed, handled: one, note, remark });
  }
  return items;
}

export const isOpen = ({ deed }: Item): boolean => deed === null;
