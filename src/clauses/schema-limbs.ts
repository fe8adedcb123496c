/** How a processor model carries the limbs of article 28 GDPR: the words of it that do, as data. */
import { z } from "./zod";

/**
 * How a carrier stands beside the others of its limb; without one it is the carrier that counts.
 * - `samen`: both are needed, this one and the first.
 * - `zelf`: carries by itself too, so that one of them may fall.
 * - `steunt`: leans on the first, and carries nothing once that is gone.
 * - `uitzondering`: an exception to the rule; as a whole it may go, which is stricter.
 * - `voorbeeld`: an example of what other words say already.
 */
export const carrierPartSchema = z.enum(["samen", "zelf", "steunt", "uitzondering", "voorbeeld"]);

export const carrierSchema = z.strictObject({
  /** Clause, recital, annex or section, as units name them. */
  article: z.string(),
  /** Quoted to the letter; what stands around it may change. */
  words: z.string().min(1),
  /** Of those the ones without which it carries less, or nothing. */
  decisive: z.array(z.string().min(1)),
  part: carrierPartSchema.optional(),
  /** Column or row of the annex that the parties must have answered: a blank one carries nothing. */
  answer: z.string().optional(),
});

export const limbCarriersSchema = z.strictObject({
  /** What the untouched text gives of the limb: all, less than the act asks, nothing, or no case for it. */
  base: z.enum(["volledig", "beperkt", "geen", "n.v.t."]),
  carriers: z.array(carrierSchema),
  /** For docs/art-28.md. */
  remark: z.string().optional(),
});

export type Carrier = z.infer<typeof carrierSchema>;
export type LimbCarriers = z.infer<typeof limbCarriersSchema>;
