/** What is known of the drawing that is being read. */
import { MAX_CLIPPED } from "../formatting/look";
import type { Colour } from "../formatting/palette";
import type { Unread } from "./types";

/** One drawing, while it is being read. */
export interface Drawing {
  /** Millimetres. */
  size: Unread["size"];
  texts: string[];
  /** Behind the text of the shape that is open; null: unknown. */
  ground: Colour | null;
  filled: boolean;
  /** Behind the text, or nothing moves aside for it. */
  behind: boolean;
  over: boolean;
  /** Of an embedded file: what is drawn is a picture of it, and told with it. */
  preview: boolean;
  /** … and the relationship that names the file. */
  file: string;
  hasText: boolean;
}

export const newDrawing = (): Drawing => ({
  size: null,
  texts: [],
  ground: null,
  filled: false,
  behind: false,
  over: false,
  preview: false,
  file: "",
  hasText: false,
});

export const EMU_PER_MM = 36_000;
export const TWIPS_PER_MM = 1440 / 25.4;
/** In millimetres; see MAX_CLIPPED. */
const MIN_HEIGHT = MAX_CLIPPED / TWIPS_PER_MM;

/** Too flat to show a line. */
export const isFlat = ({ size }: Drawing): boolean => size !== null && size.height <= MIN_HEIGHT;
