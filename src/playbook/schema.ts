/**
 * Positions of an organisation on a model: per clause what it accepts, in order, verbatim, and what never.
 * One JSON file a model; kept in the browser, taken along as a file, or at an address of the organisation.
 */
import { z } from "../clauses/zod";

const text = z.string().trim().min(1);
const fieldId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A blank in the texts, written `{{id}}`: filled in before a rung is used. */
const field = z.strictObject({ id: fieldId, label: text, type: z.enum(["amount", "number"]) });

/** Another clause that has to go along, or the rung would leave it hanging. */
const along = z.strictObject({ ref: z.string().regex(/^\d+(?:\.\d+)?$/), text, reason: text });

export const rungSchema = z.strictObject({
  /** The whole clause as it then reads, a line a paragraph; items with their label ("1) …"). */
  text,
  /** For Bijlage 4. */
  reason: text,
  /** For the other side: the comment in Word. */
  counterparty: text,
  /** For ourselves: never in the document, nor in any file that leaves the house. */
  ourselves: z.string(),
  /** What it weakens on purpose, within the law: told before it is put in. */
  touches: text.optional(),
  author: text,
  date: z.iso.date(),
  along: z.array(along).optional(),
});

export const positionSchema = z
  .strictObject({
    /** The clause, "5.2"; of a new clause the number that it would get. */
    ref: z.string().regex(/^\d+(?:\.\d+)?$/),
    title: text,
    /** A clause that the model does not have, and the one that it follows. */
    after: z.string().optional(),
    /** None where nothing but the model's text is acceptable. */
    rungs: z.array(rungSchema),
    never: z.array(text),
  })
  .refine(({ rungs, never }) => rungs.length + never.length > 0);

export const playbookSchema = z.strictObject({
  modeltrouw: z.literal("standpunten-1"),
  name: text,
  /** Ships with the product as an example, and is no advice. */
  example: z.literal(true).optional(),
  /** Id of the model that it is about. */
  model: text,
  fields: z.array(field),
  positions: z.array(positionSchema),
});

export type Playbook = z.infer<typeof playbookSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Rung = z.infer<typeof rungSchema>;
export type RungField = z.infer<typeof field>;
