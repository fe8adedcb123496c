/** A part of what a requirement asks, by what it is worth. */
import type { Bilingual } from "../text";

/**
 * `eis`: must stand in the agreement. `voorwaardelijk`: only where the text makes the case for it.
 * `praktijk`: belongs to good practice and blocks nothing. `plicht VV`: binds the controller outside the
 * agreement. `afgeleid`: as good as the limbs behind it, and not counted again.
 */
export type LimbKind = "eis" | "voorwaardelijk" | "praktijk" | "plicht VV" | "afgeleid";

export interface Limb {
  id: string;
  kind: LimbKind;
  /** The words of the act, "" for a point of the guide alone. */
  law: string;
  text: Bilingual;
  /** Its words are only asked for while this limb is carried. */
  when?: string;
}

/** One limb. */
export function limb(
  id: string,
  kind: LimbKind,
  law: string,
  nl: string,
  en: string,
  when?: string,
): Limb {
  return { id, kind, law, text: { nl, en }, ...(when === undefined ? {} : { when }) };
}
