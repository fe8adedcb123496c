/** Fields and choices: the blanks of a model and the alternatives it prints. */
import { z } from "./zod";

export const idSchema = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
export const templateSchema = z.string().min(1);
export const bilingualSchema = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

const id = idSchema;
const bilingual = bilingualSchema;

export const fieldTypeSchema = z.enum([
  "text",
  "multiline",
  "organisation",
  "person",
  "function",
  "address",
  "postcode",
  "place",
  "kvk",
  "enterprise-number",
  "email",
  "phone",
  "date",
  "amount",
]);

/** What an answer in an annex is about, where the guide's rules read it. */
export const topicSchema = z.enum([
  "personal-data",
  "data-subjects",
  "sub-processors",
  "location",
  "retention",
  "security",
]);

export const fieldSchema = z.strictObject({
  id,
  /** Id of one of the model's groups: where the field is listed in the pane. */
  group: id,
  label: bilingual,
  type: fieldTypeSchema,
  /** Grey text in the empty control, Dutch, without brackets: "naam organisatie". */
  prompt: z.string().min(1),
  /** What the source prints at the blank, where it prints something: "[STATUTAIRE NAAM]", "[•]". */
  printed: z.string().optional(),
  /** The answer that the supplier whose model this is would always give. */
  default: z.string().optional(),
  topic: topicSchema.optional(),
  /**
   * An open field that does not stand in the way of signing: written by hand at the signature, a
   * form filled in when it is needed (breach report), or something a contract can do without.
   */
  mayStayOpen: z.enum(["at-signing", "in-use", "optional"]).optional(),
});

export const groupSchema = z.strictObject({ id, label: bilingual });

/**
 * Alternatives that the model itself prints. Each form is one way in which the choice stands in the
 * text: what is printed while it is open, and what remains for every alternative ("" for nothing).
 */
export const choiceSchema = z.strictObject({
  id,
  label: bilingual,
  alternatives: z.array(z.strictObject({ id, label: bilingual })).min(2),
  forms: z.record(
    z.string(),
    z.strictObject({ open: z.string(), made: z.record(z.string(), z.string()) }),
  ),
});
