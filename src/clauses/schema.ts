/**
 * The shape of a model agreement. The schema is the single source of the types: everything that
 * knows about models takes its types from here.
 *
 * Text in a model is a template: literal text with two kinds of token.
 * - `{{party1.name}}` a field: one answer, many places.
 * - `{{?agreement.full}}` a choice in one of its printed forms.
 * No source text contains double braces, so no escape is needed (see template.ts).
 */
import { z } from "zod";

// Without this zod probes `new Function`, which the add-in's Content-Security-Policy refuses.
z.config({ jitless: true });

const id = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
const templateText = z.string().min(1);
const bilingual = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

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
    .array(z.strictObject({ id, head: z.string(), type: fieldTypeSchema, prompt: z.string() }))
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
export const modelNoteSchema = z.strictObject({ code: id, ref: z.string(), message: bilingual });

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
  groups: z.array(groupSchema).min(1),
  fields: z.array(fieldSchema),
  choices: z.array(choiceSchema),
  notes: z.array(modelNoteSchema),
  /** Requirement id (src/guide) → refs of the clauses that cover it. Only for processor agreements. */
  requirements: z.record(z.string(), z.array(z.string())).optional(),
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
