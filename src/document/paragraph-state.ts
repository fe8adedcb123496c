/** What a paragraph says of itself, while it is being read. */
import type { Colour } from "../formatting/palette";
import type { Revision } from "./types";

export interface ParagraphProperties {
  styleId: string | null;
  numberId: string | null;
  numberLevel: number | null;
  /** undefined: silent; null: body text (9). */
  outlineLevel: number | null | undefined;
  indent: number | null;
  /** Behind the paragraph; undefined: silent, null: nothing of its own. */
  ground: Colour | null | undefined;
  /** Twips of an exact line height; undefined: silent, null: none. */
  exactLine: number | null | undefined;
  /** Of the mark; null: as the style has it. */
  markHidden: boolean | null;
  /** The number itself was proposed: without the proposal there is none. */
  numberInserted: boolean;
  /** A section ends with it. */
  endsSection: boolean;
  marks: Revision[];
  /** Number before a tracked change of the paragraph's properties; undefined where none was tracked. */
  earlier: ParagraphProperties | undefined;
}

export const newProperties = (): ParagraphProperties => ({
  styleId: null,
  numberId: null,
  numberLevel: null,
  outlineLevel: undefined,
  indent: null,
  ground: undefined,
  exactLine: undefined,
  markHidden: null,
  numberInserted: false,
  endsSection: false,
  marks: [],
  earlier: undefined,
});

/** As they were before what is proposed; undefined where nothing is. */
export const earlierProperties = (own: ParagraphProperties): ParagraphProperties | undefined =>
  own.earlier ?? (own.numberInserted ? { ...own, numberId: null, numberLevel: null } : undefined);
