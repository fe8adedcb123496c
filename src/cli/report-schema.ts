/**
 * The JSON of `check --json`: one object a line, a file each. A contract with whoever reads it
 * (docs/report.md): names may be added, never changed. Every line is validated before it is printed.
 */
import { z } from "zod";
import { blocker, requirement } from "./report-schema-law";
import { deviation, finding, place, row } from "./report-schema-text";

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
  deviationTable: z.strictObject({
    present: z.boolean(),
    /** What the annex is called here; null where neither document nor model has one. */
    name: z.string().nullable(),
    rows: z.array(row),
    place,
  }),
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
