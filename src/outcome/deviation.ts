/** What differs from the model, to the word. */
import type { RepairKind } from "../clauses/schema";
import type { Mark } from "../document/types";
import type { Place } from "./place";

export type DeviationKind = "changed" | "missing" | "added" | "moved" | "split" | "merged";

export type UnitKind =
  | "clause"
  | "item"
  | "definition"
  | "recital"
  | "heading"
  | "title"
  | "text"
  | "parties"
  | "signatures"
  | "annex";

/**
 * One step of a word-level difference, in reading order. Joining equal+inserted rebuilds the document
 * text; joining equal+deleted, with `model` where an equal step has it, rebuilds the model text.
 */
export interface Change {
  op: "equal" | "deleted" | "inserted";
  text: string;
  /** Equal but for noise (quotes, dashes, spaces): how the model writes it. */
  model?: string;
  /** No text (`text` is ""): what stands here besides, when it is asked to count. */
  mark?: { kind: Mark["kind"]; text: string; author?: string };
}

export interface Weight {
  /** Wording only, or of substance. */
  level: "wording" | "substance";
  /** Rule codes (src/judge/weight), never empty for substance. */
  reasons: string[];
}

export interface Deviation {
  /** Stable within one report and, for the same deviation, between reports: used to find its table row again. */
  key: string;
  kind: DeviationKind;
  /** article.clause of the model ("8.3", "6"), "overweging a", "bijlage 2", "partijen", "ondertekening"; for an added clause the clause it follows. */
  article: string;
  unit: UnitKind;
  /** Item or definition inside the clause ("a", "1"), when that is what deviates. */
  item?: string;
  /** Heading of the article or annex, for grouping. */
  heading: string;
  /**
   * The unit that deviates, model side; "" for an added one. A unit is a clause without its items, an
   * item, a definition row, a recital, a heading …; of a clause that is missing or added as a whole,
   * the clause with its items, a paragraph a line.
   */
  modelText: string;
  /** The same, document side; "" for a missing one. */
  documentText: string;
  changes: Change[];
  /**
   * The whole clause with its items (or the whole definition row) in both versions: what a row of
   * Bijlage 4 quotes. Deviations inside one clause share it.
   */
  whole: { modelText: string; documentText: string };
  /** Further kinds of the same unit: a moved clause that was changed too. */
  also?: DeviationKind[];
  /** Its own number in the document, for added clauses ("10.10") and for where a moved one stands now ("10.3"). */
  ownNumber?: string;
  /** Is recorded in the deviation table. */
  recorded: boolean;
  /**
   * Told only since its noise was asked to count: no row records it, and nothing else in the report
   * depends on it.
   */
  counted?: true;
  place: Place | null;
  weight: Weight;
  /** Requirements (src/guide) that the clause covers, when the deviation touches them. */
  requirements: string[];
  /**
   * A role or term renamed throughout: one deviation, with the places that follow it. A name has its
   * article where that came, went or changed with it in most places ("Verwerker", "de Leverancier").
   */
  renaming?: { from: string; to: string };
  places?: Place[];
  /** What it changed, word by word, with the articles and capitals that go along; not in the JSON. */
  renamedWords?: RenamedWords[];
  /** It keeps the model's name where the rest of the document has another: what breaks a renaming. */
  keepsName?: { from: string; to: string };
  /** It does exactly what this note of the model says is wrong. */
  repairs?: Repaired;
  /** Tracked proposals inside it, when the document has them. */
  proposals?: { author: string; date: string }[];
}

/** A known fault of the model that was mended: the code of its note, and what mending it does. */
export interface Repaired {
  code: string;
  kind: RepairKind;
}

/** Words that follow a renaming, or the point where the model's stood; and those of the model. */
export interface RenamedWords {
  place: Place;
  model: string;
}
