/** What a lawyer would say about a document of the corpus. Defined per edit in README.md. */
import type { ModelId } from "./source/agreement";

export type Kind = "changed" | "missing" | "added" | "moved" | "split" | "merged";

export interface TrueDeviation {
  kind: Kind;
  /** By the rules of issue 2: "8.3", "6", "overweging a", "bijlage 2"; for an added clause the clause it follows. */
  article: string;
  /** Item or definition inside it ("b", "3"). */
  item?: string;
  /** Words (letters and digits) that a shortest edit deletes and inserts; only for a changed text. */
  words?: { deleted: number; inserted: number };
  /** One role or term renamed throughout: one deviation, wherever it is put. */
  renaming?: { from: string; to: string };
}

export interface Truth {
  model: ModelId;
  view: "accepted" | "rejected";
  deviations: TrueDeviation[];
  /** Reports that are neither asked for nor wrong: where the domain leaves room. */
  tolerated: TrueDeviation[];
  /** "renumbered" when numbers shift without a deviation of their own. */
  findings: string[];
  unedited: boolean;
}
