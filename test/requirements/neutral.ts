/** 500 edits in clauses that carry a limb and beside the words that do, labelled neutral beforehand. */
import listed from "./neutral.json";

export interface Neutral {
  model: string;
  article: string;
  from?: string;
  to?: string;
  append?: string;
  before?: string;
}

export const NEUTRAL = listed as readonly Neutral[];

export const neutrally =
  ({ from, to = "", append = "", before = "" }: Neutral) =>
  (text: string): string =>
    from === undefined ? before + text + append : text.replace(from, to);
