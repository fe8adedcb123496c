/** Known flaws of a model's text, and what mending each of them does. */
import { z } from "./zod";

/**
 * - `slip`: no meaning changes.
 * - `without-consequence`: whole words go or are adapted, no right or duty changes.
 * - `with-consequence`: decides something, and weighs as its subject.
 */
export const repairKindSchema = z.enum(["slip", "without-consequence", "with-consequence"]);

export const repairSchema = z.strictObject({
  kind: repairKindSchema,
  /** The item or definition of the clause that it is about. */
  item: z.string().optional(),
  /** Each way to mend it: what stands in the place of which words. "lapses": the text goes as a whole. */
  ways: z.union([
    z.literal("lapses"),
    z.array(z.array(z.strictObject({ from: z.string().min(1), to: z.string() })).min(1)).min(1),
  ]),
  /** A repair only beside all others of this name: half of them leaves a word without its meaning. */
  together: z.string().optional(),
});

export type RepairKind = z.infer<typeof repairKindSchema>;
