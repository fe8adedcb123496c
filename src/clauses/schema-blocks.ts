/** The blocks that sections and clauses are made of. */
import {
  fieldTypeSchema,
  idSchema as id,
  bilingualSchema as bilingual,
  templateSchema as templateText,
  topicSchema,
} from "./schema-fields";
import { z } from "./zod";

/** How the numbers of a list look; the label of an item as printed stands in the item itself. */
export const listStyleSchema = z.enum([
  "a.)", // 002, items of a clause
  "a)",
  "a.",
  "(a)", // 002, recitals
  "1)",
  "1.",
  "i", // roman, no punctuation
  "bullet", // •
  "circle", // o
  "dash", // -
  "checkbox", // ☐
  "none",
]);

export type Item = {
  /** Unique within its list: "a", "b", "1"; for bullets the ordinal. */
  id: string;
  text: string;
  list?: { style: z.infer<typeof listStyleSchema>; items: Item[] } | undefined;
};
export const itemSchema: z.ZodType<Item> = z.lazy(() =>
  z.strictObject({
    id,
    text: templateText,
    list: z.strictObject({ style: listStyleSchema, items: z.array(itemSchema).min(1) }).optional(),
  }),
);

const paragraphBlock = z.strictObject({
  type: z.literal("paragraph"),
  text: templateText,
});
const headingBlock = z.strictObject({ type: z.literal("heading"), text: templateText });
const listBlock = z.strictObject({
  type: z.literal("list"),
  style: listStyleSchema,
  items: z.array(itemSchema).min(1),
});
/** 002, article 1.1: term and meaning side by side; a meaning may have several paragraphs (rows). */
const definitionsBlock = z.strictObject({
  type: z.literal("definitions"),
  rows: z
    .array(
      z.strictObject({
        id,
        label: z.string(),
        term: templateText,
        meaning: z.array(templateText).min(1),
        /** The meanings are counted ("i", "ii", … before the text): 002, 1.1 e). */
        meaningStyle: listStyleSchema.optional(),
      }),
    )
    .min(1),
});
/** A table of records: fixed column heads, as many rows as the user needs. */
const recordsBlock = z.strictObject({
  type: z.literal("records"),
  id,
  label: bilingual,
  columns: z
    .array(
      z.strictObject({
        id,
        head: z.string(),
        type: fieldTypeSchema,
        prompt: z.string(),
        topic: topicSchema.optional(),
      }),
    )
    .min(1),
  /** The source's heads are a supplier's own: ours are a proposal, inserted but never compared. */
  freeHeads: z.boolean().optional(),
  /** Rows that the source prints as examples; shown as prompts, never taken for answers. */
  examples: z.array(z.record(z.string(), z.string())).optional(),
});
/** Label on the left, answer (templates) on the right. */
const formBlock = z.strictObject({
  type: z.literal("form"),
  id,
  rows: z.array(z.strictObject({ id, label: templateText, answer: templateText })).min(1),
});
/** A plain table with cells as printed; each cell is a list of paragraphs. "" is an empty paragraph. */
const gridBlock = z.strictObject({
  type: z.literal("grid"),
  id,
  /** The first `headerRows` rows are column heads. */
  headerRows: z.number().int().min(0),
  rows: z.array(z.array(z.array(z.string()))).min(1),
});
/** Signature columns, side by side, without borders; each cell a list of paragraphs. */
const signaturesBlock = z.strictObject({
  type: z.literal("signatures"),
  rows: z.array(z.array(z.array(z.string()))).min(1),
});
/** The deviation table (Bijlage 4). */
const deviationsBlock = z.strictObject({
  type: z.literal("deviations"),
  heads: z.strictObject({
    article: z.string(),
    lapses: z.string(),
    replacement: z.string(),
    reason: z.string(),
  }),
});
/** Text of the user's own (an annex that the model leaves to the parties): one rich field. */
const freeBlock = z.strictObject({ type: z.literal("free"), field: id });

export const blockSchema = z.discriminatedUnion("type", [
  paragraphBlock,
  headingBlock,
  listBlock,
  definitionsBlock,
  recordsBlock,
  formBlock,
  gridBlock,
  signaturesBlock,
  deviationsBlock,
  freeBlock,
]);
