/**
 * What an edit of carrying words must make of their limb, by what the carrier is to it: from limbs.md, "Eén
 * of alle" and "Verplaatst naar een bijlage", and not from the judge.
 */
import type { Carrier } from "../../src/clauses/schema";
import type { SpanEdit } from "./edits";

/** Deletions that take away a limit or an exception, or an example of what other words say: nothing is weaker. */
export const STRICTER: Record<string, string[]> = {
  "boz-2017": [
    "28.1 decisive indien deze daarover beschikt",
    "28.2-toestemming deleted ",
    "28.3.f-35 deleted ",
    "28.3.f-35 decisive privacy impact assessment",
  ],
  mms: ["28.2-toestemming deleted ", "28.3.g-keuze decisive Indien gewenst en voor zover mogelijk"],
};

export const nameOf = ({ limb, how, detail }: SpanEdit): string => `${limb} ${how} ${detail}`;

/** @param others carriers of the same limb */
export function expected(
  { how, carrier, limb }: SpanEdit,
  others: readonly Carrier[],
): readonly string[] {
  const needed = carrier.part === undefined || carrier.part === "samen";
  const alone = others.some(({ part }) => part === "zelf" || part === "samen");
  if (how === "conditional") return ["verzwakt"];
  if (how === "denied" || how === "other-party")
    return needed ? ["vervallen"] : ["verzwakt", "vervallen"];
  if (how === "deleted" && carrier.part === undefined && !alone)
    return /plicht$|kennisgeving$/.test(limb) ? ["vervallen", "n.v.t."] : ["vervallen"];
  if (how === "deleted") return ["verzwakt"];
  return ["verzwakt", "vervallen", "n.v.t."];
}
