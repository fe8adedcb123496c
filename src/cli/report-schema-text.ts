/** The part of the report's schema that is about the text: places, findings, deviations, rows of Bijlage 4. */
import { z } from "zod";

export const place = z
  .strictObject({
    /** Part of the document ("header1", "footnotes", "textbox1"); absent: the body. */
    part: z.string().min(1).optional(),
    /** Ordinal among the body's paragraphs, table cells included (Word's body.paragraphs), from 0; in another part among its own. */
    paragraph: z.number().int().nonnegative(),
    lastParagraph: z.number().int().nonnegative(),
    /** Range in the text, UTF-16 units. */
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
    head: z.string(),
    tail: z.string(),
  })
  .nullable();

export const finding = z.strictObject({
  code: z.string().min(1),
  origin: z.enum(["document", "model"]),
  article: z.string(),
  message: z.string().min(1),
  values: z.record(z.string(), z.string()),
  place,
});

const kind = z.enum(["changed", "missing", "added", "moved", "split", "merged"]);
const change = z.strictObject({
  op: z.enum(["equal", "deleted", "inserted"]),
  text: z.string(),
  model: z.string().optional(),
  /** No text: what stands here besides, where `--count` asks for it. */
  mark: z
    .strictObject({
      kind: z.enum([
        "footnote",
        "endnote",
        "comment",
        "bookmark",
        "field",
        "spelling",
        "grammar",
        "unproofed",
        "language",
      ]),
      text: z.string(),
      author: z.string().optional(),
    })
    .optional(),
});

/** Name of the model, and the one that the document has for it. */
const names = z.strictObject({ from: z.string().min(1), to: z.string().min(1) });

/** The rung of a playbook that a text is exactly (`--playbook`): a matter of the house, never of a file that is sent. */
const rung = z
  .strictObject({
    ref: z.string().min(1),
    title: z.string().min(1),
    /** From 1, of so many. */
    rung: z.number().int().positive(),
    of: z.number().int().positive(),
    /** A clause that goes along with the rung. */
    along: z.literal(true).optional(),
    /** Blank of the rung → what stands there. */
    fields: z.record(z.string(), z.string()),
  })
  .optional();

export const deviation = z.strictObject({
  key: z.string().min(1),
  kind,
  also: z.array(kind).optional(),
  /** article.clause of the model, whatever it prints; for an added clause the one it follows. */
  article: z.string().min(1),
  item: z.string().optional(),
  ownNumber: z.string().optional(),
  unit: z.string().min(1),
  heading: z.string(),
  modelText: z.string(),
  documentText: z.string(),
  changes: z.array(change),
  whole: z.strictObject({ modelText: z.string(), documentText: z.string() }),
  recorded: z.boolean(),
  /** Told only since `--count` asks for it; nothing else in the report depends on it. */
  counted: z.literal(true).optional(),
  weight: z.strictObject({
    level: z.enum(["wording", "substance"]),
    reasons: z.array(z.string()),
    /** By subject; "bewoording" exactly when the level is wording. Only where a model was recognised. */
    rank: z.enum(["kern", "inhoudelijk", "bewoording"]).optional(),
    /** Place among the ranks, 0 first: the clause on deviations, precedence, the rest of kern, and so on. */
    order: z.number().int().nonnegative().optional(),
    /** Than the model, on this point; null where nothing can be said. */
    favours: z.enum(["verwerkingsverantwoordelijke", "verwerker"]).nullable().optional(),
    /** What happens, in Dutch. */
    says: z.array(z.string()).optional(),
    /** What to know besides, in Dutch: what still stands, what the law says. */
    remarks: z.array(z.string()).optional(),
  }),
  requirements: z.array(z.string()),
  proposals: z.array(z.strictObject({ author: z.string(), date: z.string() })).optional(),
  place,
  places: z.array(place).optional(),
  renaming: names.optional(),
  keepsName: names.optional(),
  /** The note of the model that it mends, and nothing else. */
  repairs: z
    .strictObject({
      code: z.string(),
      kind: z.enum(["slip", "without-consequence", "with-consequence"]),
    })
    .optional(),
  rung,
});

export const row = z.strictObject({
  article: z.string(),
  likelyArticle: z.string().optional(),
  lapses: z.string(),
  replacement: z.string(),
  reason: z.string(),
  status: z.enum(["matches", "annex-only", "conflict", "without-effect", "not-checked"]),
  resultingText: z.string().optional(),
  findings: z.array(finding),
  place,
  proposals: z.array(z.strictObject({ author: z.string(), date: z.string() })).optional(),
  rung,
});
