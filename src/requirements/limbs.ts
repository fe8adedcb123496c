/**
 * The limbs into which the requirements fall. What article 28 asks is quoted from the Dutch text of the
 * Regulation (EUR-Lex, read 26 November 2026); which words of a model carry a limb stands in its data.
 */
import { AGREEMENT } from "./limbs/agreement";
import { ASSISTANCE_AND_END } from "./limbs/assistance-and-end";
import { BESIDE } from "./limbs/beside";
import { INSTRUCTIONS_AND_SECURITY } from "./limbs/instructions-and-security";
import type { Limb } from "./limbs/limb";

export type { Limb, LimbKind } from "./limbs/limb";

/** In the order of the act. */
export const LIMBS: readonly Limb[] = [
  ...AGREEMENT,
  ...INSTRUCTIONS_AND_SECURITY,
  ...ASSISTANCE_AND_END,
  ...BESIDE,
];

/** Of which the derived limb is the weakest. */
export const BEHIND: Readonly<Record<string, readonly string[]>> = {
  "28.3.d": [
    "28.2-toestemming",
    "28.2-wijziging",
    "28.2-bezwaar",
    "28.4-zelfde",
    "28.4-overeenkomst",
    "28.4-aansprakelijk",
  ],
};
