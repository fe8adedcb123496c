/**
 * The shape of a model agreement. The schema is the single source of the types: everything that
 * knows about models takes its types from here.
 *
 * Text in a model is a template: literal text with two kinds of token.
 * - `{{party1.name}}` a field: one answer, many places.
 * - `{{?agreement.full}}` a choice in one of its printed forms.
 * No source text contains double braces, so no escape is needed (see template.ts).
 */
import { blockSchema, type listStyleSchema } from "./schema-blocks";
import {
  bilingualSchema as bilingual,
  choiceSchema,
  fieldSchema,
  type fieldTypeSchema,
  groupSchema,
  idSchema as id,
  templateSchema as templateText,
  type topicSchema,
} from "./schema-fields";
import { limbCarriersSchema } from "./schema-limbs";
import { repairSchema } from "./schema-notes";
import { z } from "./zod";

export * from "./schema-blocks";
export * from "./schema-fields";
export type { Carrier, LimbCarriers } from "./schema-limbs";
export type { RepairKind } from "./schema-notes";

/** "When choice X is made as Y, this part stands; while it is open it stands; else it is left out." */
const presentWhen = z.strictObject({ choice: id, alternative: id });

export const clauseSchema = z.strictObject({
  /** "8.3"; always article.clause, whatever the model prints. "6" for the one clause of an article without numbered clauses. */
  ref: z.string().regex(/^\d+(\.\d+)?$/),
  text: templateText,
  blocks: z.array(blockSchema).optional(),
  presentWhen: presentWhen.optional(),
});

export const articleSchema = z.strictObject({
  number: z.number().int().positive(),
  /** Without the number: "Definities". */
  heading: templateText,
  /** A sentence between the heading and the first clause (001a article 1). */
  intro: z.array(templateText).optional(),
  clauses: z.array(clauseSchema).min(1),
});

export const annexRoleSchema = z.enum([
  "processing-description",
  "security-measures",
  "rates",
  "deviations",
  "contacts",
  "breach-procedure",
  "breach-form",
]);

const base = { id };
export const sectionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...base, kind: z.literal("title"), text: templateText }),
  /** Loose text: a date line, the formula before the articles, the list of annexes. Ref: its id. */
  z.strictObject({
    ...base,
    kind: z.literal("text"),
    heading: templateText.optional(),
    blocks: z.array(blockSchema),
  }),
  z.strictObject({
    ...base,
    kind: z.literal("parties"),
    heading: templateText.optional(),
    blocks: z.array(blockSchema).min(1),
  }),
  /** Recitals stand in list or paragraph blocks; the ref of item a is "overweging a". Unlettered ones count 1, 2, … */
  z.strictObject({
    ...base,
    kind: z.literal("recitals"),
    heading: templateText.optional(),
    blocks: z.array(blockSchema).min(1),
  }),
  z.strictObject({ ...base, kind: z.literal("article"), article: articleSchema }),
  z.strictObject({
    ...base,
    kind: z.literal("signatures"),
    heading: templateText.optional(),
    blocks: z.array(blockSchema).min(1),
  }),
  z.strictObject({
    ...base,
    kind: z.literal("annex"),
    /** "1", "2a" */
    number: z.string(),
    /** The whole line as printed, "Bijlage 4 - Aanpassingen t.o.v. standaard tekst". */
    heading: templateText,
    role: annexRoleSchema,
    blocks: z.array(blockSchema),
    /** Named by the model but not printed in the source (001b). Inserted as nothing; a finding of origin model. */
    notPrinted: z.boolean().optional(),
  }),
]);

/** A known flaw of the model text itself: shown once, quietly, never blamed on the counterparty. */
export const modelNoteSchema = z.strictObject({
  code: id,
  ref: z.string(),
  message: bilingual,
  /** Absent: no change of the text mends it, or one that parties have to agree upon. */
  repair: repairSchema.optional(),
});

export const modelAgreementSchema = z.strictObject({
  id,
  /** "2017"; versions of one model stand beside each other as separate files. */
  version: z.string(),
  title: z.string(),
  /** Short name for lists: "BOZ 2017". */
  name: z.string(),
  publisher: z.string(),
  /** Relation between the parties. */
  relation: z.enum(["processor", "joint-controllers", "independent-controllers"]),
  sectors: z.array(z.enum(["care", "housing", "building", "it", "coaching", "any"])).min(1),
  /** Never recommended, only offered in the library (the coach's agreement). */
  neverRecommend: z.boolean().optional(),
  provenance: z.strictObject({ kind: z.enum(["publisher", "copy"]), text: bilingual }),
  numbering: z.strictObject({
    /** "Artikel %1." | "%1." | "Artikel %1 -" */
    article: z.string(),
    /** "%1.%2." | "%1.%2" | "%2." */
    clause: z.string(),
  }),
  /** Defined role names, first party first: ["Verwerkingsverantwoordelijke", "Verwerker"]. */
  roles: z.array(z.string()).min(2),
  /** The clause that makes only recorded deviations valid, and the annex that records them (BOZ 1.4). */
  deviationRule: z.strictObject({ clause: z.string(), annex: id }).optional(),
  /**
   * A model without such a clause: the sentence that makes an annex of deviations part of the agreement, in the
   * model's own terms, and the clauses that it rests on. Nothing that the model prints.
   */
  deviationAnnex: z
    .strictObject({ sentence: z.string().min(1), grounds: z.array(z.string()) })
    .optional(),
  groups: z.array(groupSchema).min(1),
  fields: z.array(fieldSchema),
  choices: z.array(choiceSchema),
  notes: z.array(modelNoteSchema),
  /**
   * Requirement id (src/guide) → refs of the clauses that cover it, the one that carries it first,
   * those that add to it after. []: the model does not cover it; no entry: not established. Only for
   * processor agreements.
   */
  requirements: z.record(z.string(), z.array(z.string())).optional(),
  /** Limb id (src/requirements) → the words that carry it, the ones that count first. Only for processor agreements. */
  limbs: z.record(z.string(), limbCarriersSchema).optional(),
  /** Clauses that bound what the parties may write in the annexes: retention periods, processing outside the EEA. */
  limits: z
    .strictObject({ retention: z.string().optional(), export: z.string().optional() })
    .optional(),
  sections: z.array(sectionSchema).min(1),
});

export type ModelAgreement = z.infer<typeof modelAgreementSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Annex = Extract<Section, { kind: "annex" }>;
export type Article = z.infer<typeof articleSchema>;
export type Clause = z.infer<typeof clauseSchema>;
export type Block = z.infer<typeof blockSchema>;
export type ListStyle = z.infer<typeof listStyleSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type FieldType = z.infer<typeof fieldTypeSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Choice = z.infer<typeof choiceSchema>;
export type ModelNote = z.infer<typeof modelNoteSchema>;

/** What a user answered: `compose --answers` reads exactly this. Everything may be left out. */
export const answersSchema = z.strictObject({
  fields: z.record(z.string(), z.string()).optional(),
  /** choice id → alternative id */
  choices: z.record(z.string(), z.string()).optional(),
  /** records-table id → rows of column id → text */
  tables: z.record(z.string(), z.array(z.record(z.string(), z.string()))).optional(),
});
export type Answers = z.infer<typeof answersSchema>;
