/** The part of the report's schema that is about the law: requirements with their limbs, obstacles. */
import { z } from "zod";
import { place } from "./report-schema-text";

/** A part of a requirement, and the words that carry it. */
const limb = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(["eis", "voorwaardelijk", "praktijk", "plicht VV", "afgeleid"]),
  text: z.string().min(1),
  status: z.enum([
    "gedragen",
    "gedragen (beperkt)",
    "vervangen",
    "n.v.t.",
    "mogelijk elders",
    "verzwakt",
    "vervallen",
    "niet in het model",
  ]),
  carriers: z.array(z.strictObject({ article: z.string().min(1), words: z.string() })),
  /** Keys of deviations; "bijlage 4: 8.3" for a row of it, "bijlage 1" for what is not filled in there. */
  by: z.array(z.string()),
  /** The words that did it. */
  because: z.array(z.string()),
  elsewhere: z.array(z.string()),
  /** Nothing went: its answer in an annex has still to be given. */
  blank: z.literal(true).optional(),
});

/** Of the guide's fourteen points and article 28 GDPR; only for agreements with a processor. */
export const requirement = z.strictObject({
  id: z.string().min(1),
  list: z.enum(["guide", "gdpr"]),
  source: z.string().min(1),
  text: z.string().min(1),
  optional: z.union([z.literal("onbekend"), z.literal(false)]),
  /** By the weakest of its limbs that must be there. */
  status: z.enum(["gevonden", "gedeeltelijk", "niet gevonden", "onbekend"]),
  limbs: z.array(limb),
  clauses: z.array(
    z.strictObject({ ref: z.string().min(1), state: z.enum(["intact", "changed", "missing"]) }),
  ),
  /** The clause that carries it in the model is gone. */
  lost: z.boolean(),
  touched: z.boolean(),
});

export const blocker = z.strictObject({
  code: z.string().min(1),
  /** Place in the order in which they are told, 1 first. */
  rank: z.number(),
  /** An acceptable one may be accepted with a reason. */
  level: z.enum(["obstacle", "acceptable", "warning"]),
  article: z.string(),
  place,
  /** What to do. */
  mend: z.string(),
  message: z.string().min(1),
  values: z.record(z.string(), z.string()),
});
