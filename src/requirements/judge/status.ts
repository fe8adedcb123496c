/** How a limb stands in a document. */
import type { Limb } from "../limbs";

export const LIMB_STATUSES = [
  "gedragen",
  "gedragen (beperkt)",
  "vervangen",
  "n.v.t.",
  "mogelijk elders",
  "verzwakt",
  "vervallen",
  "niet in het model",
] as const;
export type LimbStatus = (typeof LIMB_STATUSES)[number];

export interface LimbResult {
  limb: Limb;
  status: LimbStatus;
  /** In the model, the one that counts first; "document" for what the document itself carries. */
  carriers: { article: string; words: string }[];
  /** Keys of the deviations that did it, "bijlage 4: 8.3" for a row, "bijlage 1" for a blank. */
  by: string[];
  /** The words that did it, to show. */
  because: string[];
  /** Where to read besides. */
  elsewhere: string[];
  /** Nothing went: its answer in an annex has still to be given. */
  blank?: true;
}

const CARRIED: ReadonlySet<LimbStatus> = new Set(["gedragen", "gedragen (beperkt)", "vervangen"]);
/** Is it there, be it in another lawful form, or not asked for? */
export const isCarried = (status: LimbStatus): boolean =>
  CARRIED.has(status) || status === "n.v.t.";
