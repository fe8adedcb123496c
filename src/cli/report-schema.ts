/**
 * The JSON of `check --json`: one object a line, a file each. A contract with whoever reads it
 * (docs/report.md): names may be added, never changed. Every line is validated before it is printed.
 */
import { z } from "zod";

const place = z
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

const finding = z.strictObject({
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

const deviation = z.strictObject({
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

const row = z.strictObject({
  article: z.string(),
  likelyArticle: z.string().optional(),
  lapses: z.string(),
  replacement: z.string(),
  reason: z.string(),
  status: z.enum(["matches", "annex-only", "conflict", "without-effect", "not-checked"]),
  resultingText: z.string().optional(),
  findings: z.array(finding),
  place,
  rung,
});

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
const requirement = z.strictObject({
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

const blocker = z.strictObject({
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

const count = z.number().int().nonnegative();

/** A stretch of text with who owns it. */
const owned = z.strictObject({
  owner: z.enum(["equal", "deviating", "answers", "table", "noise", "outside"]),
  stage: z.string().min(1),
  why: z.string().min(1),
  article: z.string(),
  by: z.string(),
  text: z.string(),
  place,
});

export const fileReportSchema = z.strictObject({
  file: z.string().min(1),
  model: z
    .strictObject({
      id: z.string(),
      version: z.string(),
      title: z.string(),
      name: z.string(),
      confidence: z.number().min(0).max(1),
    })
    .nullable(),
  candidates: z.array(z.strictObject({ id: z.string(), confidence: z.number() })),
  view: z.enum(["accepted", "rejected"]),
  deviations: z.array(deviation),
  deviationTable: z.strictObject({ present: z.boolean(), rows: z.array(row), place }),
  fields: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      filled: z.boolean(),
      value: z.string(),
      places: z.array(place),
    }),
  ),
  choices: z.array(
    z.strictObject({ id: z.string(), alternative: z.string().nullable(), places: z.array(place) }),
  ),
  findings: z.array(finding),
  requirements: z.array(requirement),
  /** null where no model was recognised. */
  readiness: z
    .strictObject({
      purpose: z.enum(["negotiation", "clean", "signature"]),
      ready: z.boolean(),
      obstacles: z.array(blocker),
      /** Equal to obstacles. */
      blockers: z.array(blocker),
      /** Stand in no way of this purpose. */
      warnings: z.array(blocker),
      /** What no rule judges, in Dutch. */
      notJudged: z.array(z.string()),
    })
    .nullable(),
  notCompared: z.array(
    z.strictObject({
      article: z.string(),
      what: z.string(),
      text: z.string(),
      cells: z
        .array(z.strictObject({ row: z.number(), cell: z.number(), text: z.string(), place }))
        .optional(),
      place,
    }),
  ),
  /** Text that is no part of the agreement; `findings`: indexes in `findings` above. */
  outside: z.array(
    z.strictObject({
      part: z.string().min(1),
      place,
      words: z.number().int().nonnegative(),
      text: z.string(),
      findings: z.array(z.number().int().nonnegative()),
    }),
  ),
  /** Noise that is text. */
  passedOver: z.array(z.strictObject({ kind: z.string().min(1), text: z.string(), place })),
  unread: z.array(
    z.strictObject({
      kind: z.string().min(1),
      part: z.string().min(1),
      place,
      count: z.number().int().positive(),
      /** As drawn, in millimetres. */
      size: z.strictObject({ width: z.number(), height: z.number() }).nullable(),
      /** Of the files it stands for, together, unpacked. */
      bytes: z.number().int().nonnegative().optional(),
      /** Alternative texts, words of WordArt. */
      texts: z.array(z.string()).optional(),
    }),
  ),
  /** Every visible character by who owns it; the last six add up to the first. Null where nothing was compared. */
  ledger: z
    .strictObject({
      characters: count,
      equal: count,
      deviating: count,
      answers: count,
      table: count,
      noise: count,
      outside: count,
    })
    .nullable(),
  /** Every word of the model; the last four add up to the first. */
  modelLedger: z
    .strictObject({
      words: count,
      matched: count,
      missing: count,
      blanks: count,
      notChosen: count,
    })
    .nullable(),
  /** Only with `--explain`: who owns the text there, and why. */
  explained: z
    .strictObject({
      owned: z.array(owned),
      released: z.array(owned.extend({ releasedBy: z.string().min(1) })),
    })
    .nullable()
    .optional(),
  /** By what the report was made, so that it can be made again. */
  tool: z.strictObject({
    version: z.string().min(1),
    /** Day on which the lists of law were last held against their sources. */
    legalData: z.iso.date(),
  }),
  document: z.strictObject({
    closed: z.enum(["final", "protected", "signed", "unsettled"]).nullable(),
    hasRevisions: z.boolean(),
    /** What the reader passed over: text boxes, embedded documents. */
    notes: z.array(z.strictObject({ code: z.string(), detail: z.string() })),
  }),
});

/** The line of a file that could not be read. */
export const fileErrorSchema = z.strictObject({
  file: z.string().min(1),
  error: z.strictObject({ code: z.string().min(1), message: z.string().min(1) }),
});

export type FileReport = z.infer<typeof fileReportSchema>;
export type FileError = z.infer<typeof fileErrorSchema>;
